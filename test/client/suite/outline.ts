import assert from "node:assert/strict";
import * as vscode from "vscode";
import { open } from "../host.ts";

async function outline(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return vscode.commands.executeCommand("vscode.executeDocumentSymbolProvider", document.uri);
}

suite("Outline of speakers", () => {
  test("speakers in order of first appearance, their statements beneath", async () => {
    const { document } = await open("reservoir.txt");
    const speakers = (await outline(document)).filter(({ kind }) => kind === vscode.SymbolKind.Class);
    assert.deepEqual(
      speakers.map(({ name }) => name),
      ["Mira Oland", "Peter Dahl"],
    );
    assert.match(speakers[0]?.detail ?? "", /chief engineer/);
    assert.ok(speakers.every(({ children }) => children.length >= 2));
  });

  test("every entry lies within the one above it", async () => {
    const { document } = await open("reservoir.txt");
    const check = (parent: vscode.DocumentSymbol) => {
      assert.ok(parent.range.contains(parent.selectionRange), parent.name);
      for (const child of parent.children) {
        assert.ok(parent.range.contains(child.range), child.name);
        check(child);
      }
    };
    const entries = await outline(document);
    assert.ok(entries.length > 0);
    for (const entry of entries) check(entry);
  });

  test("Markdown keeps its headings beside it", async () => {
    const { document } = await open("notes.md");
    // Markdown's own provider may still be starting; asking again is the only way to know, and the test's own limit ends it.
    let names: string[] = [];
    do names = (await outline(document)).map(({ name }) => name);
    while (!names.some((name) => name.includes("Notes on the reservoir")));
    assert.ok(names.includes("Ines Barra"), names.join());
  });
});
