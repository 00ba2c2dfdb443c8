import { l10n, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { SHEET_REQUEST, type SheetParams } from "../../server/src/lsp/protocol.ts";

/** Opens the fact-check sheet of the article in the active editor as a new Markdown document, to be saved wherever the desk keeps its own. */
export async function openSheet(client: () => Promise<BaseLanguageClient>): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) {
    void window.showInformationMessage(
      l10n.t("Open an article first: its fact-check sheet is made from the text in the editor."),
    );
    return;
  }
  const title = workspace.asRelativePath(document.uri, false);
  const params: SheetParams = { textDocument: { uri: document.uri.toString() }, title };
  const content = await (await client()).sendRequest<string | null>(SHEET_REQUEST, params);
  if (content === null) {
    void window.showInformationMessage(l10n.t("{0} is not read: OnRecord is off here, or this is no article.", title));
    return;
  }
  await window.showTextDocument(await workspace.openTextDocument({ language: "markdown", content }));
}
