import assert from "node:assert/strict";
import * as vscode from "vscode";
import { findings, open, rule } from "../host.ts";

const placeholder = (all: readonly vscode.Diagnostic[]) => all.some((d) => rule(d) === "placeholder-left");

suite("Commands", () => {
  test("the fact-check sheet of the article opens as a new document", async () => {
    await open("reservoir.txt");
    await vscode.commands.executeCommand("onrecord.sheet");
    const { document } = vscode.window.activeTextEditor ?? {};
    assert.equal(document?.languageId, "markdown");
    assert.equal(document?.uri.scheme, "untitled");
    assert.match(document?.getText() ?? "", /^## reservoir\.txt\n\n\| Speaker /);
    assert.match(document?.getText() ?? "", /\| Mira Oland, chief engineer/);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  test("after a restart everything is found again", async () => {
    const { document } = await open("reservoir.txt");
    await findings(document.uri, placeholder);
    await vscode.commands.executeCommand("onrecord.restart");
    await findings(document.uri, placeholder);
  });

  test("a page is left alone until a setting names its language", async () => {
    const settings = vscode.workspace.getConfiguration("onrecord");
    const { document } = await open("page.html");
    assert.equal(document.languageId, "html");
    const article = await open("reservoir.txt");
    await findings(article.document.uri, placeholder);
    assert.deepEqual(await findings(document.uri, () => true), []);
    try {
      await settings.update("languages", ["plaintext", "html"], vscode.ConfigurationTarget.Global);
      await open("page.html");
      await findings(document.uri, placeholder);
    } finally {
      await settings.update("languages", undefined, vscode.ConfigurationTarget.Global);
    }
    await findings(document.uri, (all) => all.length === 0);
  });
});
