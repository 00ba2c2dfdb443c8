import assert from "node:assert/strict";
import * as vscode from "vscode";
import { at, findings, hoverText, open, rule } from "../host.ts";

suite("What is read", () => {
  test("a README and a table are left alone", async () => {
    const readme = await open("README.md");
    const table = await open("votes.csv");
    const article = await open("reservoir.txt");
    await findings(article.document.uri, (all) => all.length > 0);
    for (const { document } of [readme, table]) {
      assert.deepEqual(await findings(document.uri, (all) => all.length === 0), [], document.uri.path);
      assert.equal(await hoverText(document, at(document, "TK")), "");
    }
  });

  test("sources and cues have colours where that is wanted", async () => {
    const { document } = await open("reservoir.txt");
    await findings(document.uri, (all) => all.length > 0);
    const tokens = () =>
      vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        "vscode.provideDocumentSemanticTokens",
        document.uri,
      );
    assert.equal((await tokens())?.data.length ?? 0, 0);
    const settings = vscode.workspace.getConfiguration("onrecord");
    await settings.update("colours", "all", vscode.ConfigurationTarget.Global);
    try {
      let data: Uint32Array | undefined;
      do data = (await tokens())?.data;
      while (!data?.length);
      const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
        "vscode.provideDocumentSemanticTokensLegend",
        document.uri,
      );
      assert.deepEqual(legend.tokenTypes, ["source", "cue", "content"]);
      const used = new Set(Array.from(data).filter((_, i) => i % 5 === 3));
      assert.deepEqual([...used].sort(), [0, 1, 2]);
    } finally {
      await settings.update("colours", undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test("the links of a card lead to what somebody says", async () => {
    const { document } = await open("reservoir.txt");
    const card = await hoverText(document, at(document, "Oland said"));
    const given = /\[Next statement\]\(command:onrecord\.reveal\?([^)\s]+)\)/.exec(card)?.[1];
    assert.ok(given, card);
    await vscode.commands.executeCommand("onrecord.reveal", ...JSON.parse(decodeURIComponent(given)));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), document.uri.toString());
    assert.ok(editor?.selection.active.isAfter(at(document, "Oland said")));
    // Nothing but addresses and ids is taken.
    await vscode.commands.executeCommand("onrecord.reveal", { uri: "file:///etc" }, 7);
    await vscode.commands.executeCommand("onrecord.statements", document.uri.toString(), "no such thing");
  });

  test("the sample opens unsaved, with something to find", async () => {
    await vscode.commands.executeCommand("onrecord.openSample");
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    const found = await findings(document.uri, (all) => all.some((d) => rule(d) === "range-magnitude"));
    assert.ok(found.some((d) => rule(d) === "unattributed-quote"));
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });
});
