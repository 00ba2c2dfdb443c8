import assert from "node:assert/strict";
import * as vscode from "vscode";
import { at, findings, open, READS_FILES, rule } from "../host.ts";

suite("Quick fixes", () => {
  test("a source note settles an unsourced figure", async () => {
    const editor = await open("reservoir.txt");
    const { document } = editor;
    await findings(document.uri, (all) => all.some((d) => rule(d) === "unsourced-number"));
    const place = at(document, "140");
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(place, place),
    );
    const note = actions.find(({ title }) => title === "Add a source note");
    assert.ok(note?.edit, actions.map(({ title }) => title).join());
    await vscode.workspace.applyEdit(note.edit);
    const blank = at(document, "source: TK");
    await editor.edit((edit) =>
      edit.replace(new vscode.Range(blank.translate(0, 8), blank.translate(0, 10)), "water board, 4 May"),
    );
    await findings(document.uri, (all) => !all.some((d) => rule(d) === "unsourced-number"));
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });

  test("a silence in Markdown takes the mark away", async () => {
    const { document } = await open("notes.md");
    await findings(document.uri, (all) => all.some((d) => rule(d) === "placeholder-left"));
    const place = at(document, "TK");
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(place, place),
    );
    const silence = actions.find(({ title }) => title === "Silence placeholder-left here");
    assert.ok(silence?.edit, actions.map(({ title }) => title).join());
    await vscode.workspace.applyEdit(silence.edit);
    await findings(document.uri, (all) => !all.some((d) => rule(d) === "placeholder-left"));
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });

  test("in plain text a silence is kept beside the article, with its reason", async function () {
    if (!READS_FILES) this.skip();
    const { document } = await open("reservoir.txt");
    await findings(document.uri, (all) => all.some((d) => rule(d) === "unsourced-number"));
    const place = at(document, "140");
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(place, place),
    );
    const silence = actions.find(({ title }) => title === "Silence unsourced-number for this sentence…");
    assert.ok(silence?.command, actions.map(({ title }) => title).join());
    const request = { ...silence.command.arguments?.[0], reason: "the water board, by phone" };
    await vscode.commands.executeCommand(silence.command.command, request);
    await findings(document.uri, (all) => !all.some((d) => rule(d) === "unsourced-number"));
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    const file = vscode.Uri.joinPath(folder, ".onrecord-ignore.json");
    const kept = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    assert.match(kept, /"reason": "the water board, by phone"/);
    assert.equal(kept.includes("140"), false);
    await vscode.workspace.fs.delete(file);
    await findings(document.uri, (all) => all.some((d) => rule(d) === "unsourced-number"));
  });
});
