import assert from "node:assert/strict";
import * as vscode from "vscode";
import { at, findings, open, rule } from "../host.ts";

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
});
