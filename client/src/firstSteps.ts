import { commands, Disposable, type ExtensionContext, l10n, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { NEW_CONFIGURATION_REQUEST, type NewConfiguration } from "../../server/src/lsp/protocol.ts";

type Client = () => Promise<BaseLanguageClient>;

/** Registers what the walkthrough offers: a sample to try things on, a configuration, the guides. */
export function registerFirstSteps({ extensionUri, extension }: ExtensionContext, client: Client): Disposable {
  return Disposable.from(
    commands.registerCommand("onrecord.openSample", () => openSample(extensionUri)),
    commands.registerCommand("onrecord.createConfiguration", () => createConfiguration(client)),
    commands.registerCommand("onrecord.openWalkthrough", () =>
      commands.executeCommand("workbench.action.openWalkthrough", `${extension.id}#start`, false),
    ),
    commands.registerCommand("onrecord.openGuide", (name: unknown) => openGuide(extensionUri, name)),
  );
}

/** A copy of the sample, unsaved: whatever is tried on it is gone when it is closed. */
async function openSample(extension: Uri): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, "examples", "bridge.md"));
  const content = new TextDecoder().decode(bytes);
  await window.showTextDocument(await workspace.openTextDocument({ language: "markdown", content }));
}

/** Opens the folder's configuration, a new one where it has none. Without a folder, an unsaved one. */
async function createConfiguration(client: Client): Promise<void> {
  const { name, text } = await (await client()).sendRequest<NewConfiguration>(NEW_CONFIGURATION_REQUEST);
  const folder = await whichFolder();
  if (folder === "none") {
    await window.showTextDocument(await workspace.openTextDocument({ language: "jsonc", content: text }));
    return;
  }
  if (!folder) return;
  for (const known of ["onrecord.config.json", name]) {
    const there = Uri.joinPath(folder, known);
    if (await exists(there)) return void (await window.showTextDocument(there));
  }
  const file = Uri.joinPath(folder, name);
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  await window.showTextDocument(file);
}

/** The folder of the open article, or the one there is; of several, the writer chooses. undefined where they choose none. */
async function whichFolder(): Promise<Uri | "none" | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) return "none";
  const active = window.activeTextEditor && workspace.getWorkspaceFolder(window.activeTextEditor.document.uri);
  const folder = active ?? (folders.length === 1 ? folders[0] : await window.showWorkspaceFolderPick());
  return folder?.uri;
}

async function exists(file: Uri): Promise<boolean> {
  return workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}

/** Pages of the documentation that comes with the extension, by file, with what to call them. */
const GUIDES = (): ReadonlyMap<unknown, string> =>
  new Map([
    ["editor", l10n.t("In the editor")],
    ["configuration", l10n.t("Configuration")],
    ["silencing", l10n.t("Silencing a finding")],
    ["source-notes", l10n.t("Source notes")],
    ["rules/README", l10n.t("Rules")],
    ["command-line", l10n.t("The command line")],
    ["ci", l10n.t("In CI")],
    ["accuracy", l10n.t("Accuracy")],
  ]);

/** Shows a guide; lets the writer choose where none is named. */
async function openGuide(extension: Uri, named: unknown): Promise<void> {
  const guides = GUIDES();
  const choices = [...guides].map(([name, label]) => ({ name, label }));
  const name = named ?? (await window.showQuickPick(choices, { title: l10n.t("OnRecord’s guides") }))?.name;
  if (!guides.has(name)) return;
  const page = Uri.joinPath(extension, "docs", `${name}.md`);
  try {
    await commands.executeCommand("markdown.showPreview", page);
  } catch {
    // No Markdown preview here: its source reads as well.
    if (await exists(page)) await window.showTextDocument(page);
    else void window.showWarningMessage(l10n.t("The page {0} is not there.", `${name}.md`));
  }
}
