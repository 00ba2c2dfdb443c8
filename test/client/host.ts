import * as vscode from "vscode";

/** Opens a file of the workspace in an editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error("No folder is open.");
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name));
}

/** OnRecord's findings on a document, once they satisfy the condition. */
export function findings(
  uri: vscode.Uri,
  condition: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const look = () => {
      const found = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "onrecord");
      if (!condition(found)) return;
      listener.dispose();
      resolve(found);
    };
    const listener = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** The rule that made a finding. */
export function rule({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** Where the nth occurrence of some words begins. */
export function at(document: vscode.TextDocument, words: string, nth = 0): vscode.Position {
  let offset = -1;
  for (let i = 0; i <= nth; i++) offset = document.getText().indexOf(words, offset + 1);
  if (offset < 0) throw new Error(`“${words}” does not stand in the text ${nth + 1} times.`);
  return document.positionAt(offset);
}

/** The text of every hover card at a place. */
export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    position,
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (typeof content === "string" ? content : content.value)).join("\n");
}

/** False in a web extension host, a worker: the server there reads no configuration, bibliography or side file. */
export const READS_FILES = !("importScripts" in globalThis);
