import assert from "node:assert/strict";
import * as vscode from "vscode";
import { at, findings, hoverText, open, READS_FILES, rule } from "../host.ts";

suite("Source notes", () => {
  test("a citation is followed to its entry in the bibliography", async function () {
    if (!READS_FILES) this.skip();
    const { document } = await open("cited.md");
    // Its findings have been read, so the server has.
    await findings(document.uri, (all) => all.some((d) => rule(d) === "citation-undefined"));
    const places = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      "vscode.executeDefinitionProvider",
      document.uri,
      at(document, "ruiz2024"),
    );
    const place = places.map((one) => ("uri" in one ? one : { uri: one.targetUri, range: one.targetRange }));
    const entry = place.find(({ uri }) => uri.path.endsWith("/desk.bib"));
    assert.ok(entry, JSON.stringify(places));
    const bibliography = await vscode.workspace.openTextDocument(entry.uri);
    assert.match(bibliography.getText(entry.range), /^@article\{ruiz2024,/);
    assert.match(await hoverText(document, at(document, "ruiz2024")), /Rents in Port Alder/);
  });

  test("a key that is in no bibliography is found", async function () {
    if (!READS_FILES) this.skip();
    const { document } = await open("cited.md");
    const found = await findings(document.uri, (all) => all.some((d) => rule(d) === "citation-undefined"));
    const keys = found.filter((d) => rule(d) === "citation-undefined").map(({ range }) => document.getText(range));
    assert.match(keys.join(), /nobody2020/);
    assert.equal(keys.length, 1);
  });
});
