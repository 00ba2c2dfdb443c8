import assert from "node:assert/strict";
import * as vscode from "vscode";
import { at, findings, open, rule } from "../host.ts";

suite("Findings", () => {
  test("a placeholder is found where it stands", async () => {
    const { document } = await open("reservoir.txt");
    const found = await findings(document.uri, (all) => all.some((d) => rule(d) === "placeholder-left"));
    const placeholder = found.find((d) => rule(d) === "placeholder-left");
    assert.equal(document.getText(placeholder?.range), "TK");
    assert.equal(placeholder?.severity, vscode.DiagnosticSeverity.Error);
    assert.ok(vscode.extensions.getExtension("onrecord.onrecord")?.isActive);
  });

  test("they follow an edit", async () => {
    const editor = await open("reservoir.txt");
    const { document } = editor;
    await findings(document.uri, (all) => all.some((d) => rule(d) === "placeholder-left"));
    const start = at(document, "TK");
    await editor.edit((edit) => edit.replace(new vscode.Range(start, start.translate(0, 2)), "nine crowns"));
    await findings(document.uri, (all) => !all.some((d) => rule(d) === "placeholder-left"));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "TKTK "));
    const found = await findings(document.uri, (all) => all.some((d) => rule(d) === "placeholder-left"));
    const placeholder = found.find((d) => rule(d) === "placeholder-left");
    assert.deepEqual(placeholder?.range, new vscode.Range(0, 0, 0, 4));
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });

  test("code in Markdown is no prose", async () => {
    const { document } = await open("notes.md");
    const found = await findings(document.uri, (all) => all.length > 0);
    const lines = found.filter((d) => rule(d) === "placeholder-left").map((d) => d.range.start.line);
    assert.deepEqual(lines, [2]);
  });

  test("a draft that was never saved is read too", async () => {
    const document = await vscode.workspace.openTextDocument({ language: "plaintext", content: "It cost TK." });
    await vscode.window.showTextDocument(document);
    await findings(document.uri, (all) => all.length === 1);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  test("other languages are left alone", async () => {
    const json = await open("data.json");
    const article = await open("reservoir.txt");
    await findings(article.document.uri, (all) => all.length > 0);
    assert.deepEqual(vscode.languages.getDiagnostics(json.document.uri), []);
  });
});
