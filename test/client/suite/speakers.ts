import assert from "node:assert/strict";
import * as vscode from "vscode";
import { at, open } from "../host.ts";

async function ask<T>(command: string, document: vscode.TextDocument, words: string, ...more: unknown[]): Promise<T> {
  return vscode.commands.executeCommand(`vscode.${command}`, document.uri, at(document, words), ...more);
}

suite("Speakers", () => {
  test("a surname and a pronoun lead to the introduction", async () => {
    const { document } = await open("reservoir.txt");
    for (const words of ["Oland said", "She told"]) {
      const [place] = await ask<(vscode.Location | vscode.LocationLink)[]>(
        "executeDefinitionProvider",
        document,
        words,
      );
      assert.ok(place);
      const range = "range" in place ? place.range : place.targetRange;
      assert.deepEqual(range.start, at(document, "Mira Oland"));
    }
  });

  test("references and highlights are all mentions", async () => {
    const { document } = await open("reservoir.txt");
    const places = await ask<vscode.Location[]>("executeReferenceProvider", document, "Oland said");
    assert.ok(places.length >= 3);
    const highlights = await ask<vscode.DocumentHighlight[]>("executeDocumentHighlights", document, "Oland said");
    assert.equal(highlights.length, places.length);
  });

  test("rename reaches the surname and leaves the pronoun", async () => {
    const { document } = await open("reservoir.txt");
    const edit = await ask<vscode.WorkspaceEdit>("executeDocumentRenameProvider", document, "Mira Oland", "Mira Alder");
    const edits = edit.get(document.uri);
    assert.deepEqual(
      edits.map(({ newText, range }) => [document.getText(range), newText]),
      [
        ["Oland", "Alder"],
        ["Oland", "Alder"],
      ],
    );
  });

  test("workspace symbols hold speakers of articles that are not open", async () => {
    const { document } = await open("reservoir.txt");
    const symbols = async (query: string) => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        "vscode.executeWorkspaceSymbolProvider",
        query,
      );
      return found
        .filter(({ name }) => name.includes(query))
        .map(({ location }) => location.uri.path.split("/").at(-1));
    };
    assert.deepEqual(await symbols("Mira Oland"), [document.uri.path.split("/").at(-1)]);
    assert.deepEqual(await symbols("Ines Barra"), ["notes.md"]);
  });

  test("names are offered behind “according to”, once they are switched on", async () => {
    const { document } = await open("reservoir.txt");
    const offered = async () => {
      const list = await ask<vscode.CompletionList>("executeCompletionItemProvider", document, "Mira Oland, chief");
      return list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    };
    assert.ok(!(await offered()).includes("Mira Oland"));
    const settings = vscode.workspace.getConfiguration("onrecord");
    await settings.update("completeNames", true, vscode.ConfigurationTarget.Global);
    try {
      const labels = await offered();
      assert.ok(labels.includes("Mira Oland"), labels.join());
    } finally {
      await settings.update("completeNames", undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test("hints show whom a pronoun stands for, once they are switched on", async () => {
    const { document } = await open("reservoir.txt");
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = () =>
      vscode.commands.executeCommand<vscode.InlayHint[]>("vscode.executeInlayHintProvider", document.uri, all);
    assert.equal((await hints()).length, 0);
    const settings = vscode.workspace.getConfiguration("onrecord");
    await settings.update("nameHints", true, vscode.ConfigurationTarget.Global);
    try {
      const labels = (await hints()).map(({ label }) => label);
      assert.ok(labels.includes("(Mira Oland)"), labels.join());
    } finally {
      await settings.update("nameHints", undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
