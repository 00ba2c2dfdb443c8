import { commands, Disposable, type ExtensionContext, l10n, Uri, window, workspace } from "vscode";

/** What a new configuration says: everything as it is without one, and where to begin. */
const CONFIGURATION = `{
  // Start from a preset: "preset:default", "preset:wire", "preset:investigation", "preset:feature", "preset:opinion", "preset:strict".
  "extends": "preset:default",
  // "off", "hint", "information", "warning" or "error", by rule. Ctrl+Space lists them.
  "rules": {},
  // House style by path.
  "overrides": []
}
`;

const FILE = "onrecord.config.jsonc";

/** Registers what the walkthrough offers: a sample to try things on, a configuration, the guides. */
export function registerFirstSteps({ extensionUri }: ExtensionContext): Disposable {
  return Disposable.from(
    commands.registerCommand("onrecord.openSample", () => openSample(extensionUri)),
    commands.registerCommand("onrecord.createConfiguration", createConfiguration),
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
async function createConfiguration(): Promise<void> {
  const folder = await whichFolder();
  if (folder === "none") {
    await window.showTextDocument(await workspace.openTextDocument({ language: "jsonc", content: CONFIGURATION }));
    return;
  }
  if (!folder) return;
  for (const name of ["onrecord.config.json", FILE]) {
    const there = Uri.joinPath(folder, name);
    if (await exists(there)) return void (await window.showTextDocument(there));
  }
  const file = Uri.joinPath(folder, FILE);
  await workspace.fs.writeFile(file, new TextEncoder().encode(CONFIGURATION));
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

const GUIDES: readonly unknown[] = ["ci", "configuration", "silencing", "source-notes"];

/** Shows a page of the documentation that comes with the extension. */
async function openGuide(extension: Uri, name: unknown): Promise<void> {
  if (!GUIDES.includes(name)) return;
  const page = Uri.joinPath(extension, "docs", `${name}.md`);
  try {
    await commands.executeCommand("markdown.showPreview", page);
  } catch {
    // No Markdown preview here: its source reads as well.
    if (await exists(page)) await window.showTextDocument(page);
    else void window.showWarningMessage(l10n.t("The page {0} is not there.", `${name}.md`));
  }
}
