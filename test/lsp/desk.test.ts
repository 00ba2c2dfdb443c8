import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { DocumentSymbol, Hover } from "vscode-languageserver";
import { configureByFiles } from "../../server/src/lsp/files.ts";
import type { SourcesParams } from "../../server/src/lsp/protocol.ts";
import { parseSettings } from "../../server/src/lsp/settings.ts";
import { MODERN, startClient } from "../support/lspClient.ts";

const TEXT =
  "Mara Lee runs the yard. “It is late,” said Mara Lee. Mara Okafor left at noon. “I am tired,” Okafor said. Rents rose 14% last year (Alder Gazette).";
const LEE = { "Mara Lee": { aliases: ["Mara Okafor"], role: "harbour master" } };

async function startInFolder(settings: object = {}) {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  const told: SourcesParams[] = [];
  const client = await startClient({
    resources: { configure: configureByFiles },
    capabilities: MODERN,
    initializationOptions: { sources: true, settings },
    before: (connection) => {
      connection.onNotification("onrecord/sources", (params: SourcesParams) => void told.push(params));
    },
  });
  const story = pathToFileURL(join(folder, "story.txt")).href;
  return {
    client,
    story,
    told,
    configure: (value: object) => writeFileSync(join(folder, "onrecord.config.json"), JSON.stringify(value)),
    names: async () => {
      const textDocument = { uri: story };
      const symbols = await client.request<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument });
      return symbols.map(({ name }) => name);
    },
    [Symbol.dispose]() {
      client[Symbol.dispose]();
      rmSync(folder, { recursive: true });
    },
  };
}

test("speakers of the configuration file count in every feature, and a change to it at once", async () => {
  using desk = await startInFolder();
  desk.client.open(TEXT, desk.story);
  assert.equal((await desk.names()).filter((name) => name.startsWith("Mara")).length, 2);
  desk.configure({ speakers: LEE });
  assert.equal((await desk.names()).filter((name) => name.startsWith("Mara")).length, 1);
  const position = { line: 0, character: TEXT.indexOf("Okafor said") + 2 };
  const hover = await desk.client.request<Hover>("textDocument/hover", { textDocument: { uri: desk.story }, position });
  assert.match(JSON.stringify(hover.contents), /Mara Lee.*harbour master/);
});

test("so do sources and options of rules", async () => {
  using desk = await startInFolder();
  desk.client.open(`${TEXT} It is TBC.`, desk.story);
  const codes = async () => (await desk.client.pull(desk.story)).map(({ code }) => code);
  assert.deepEqual(await codes(), ["unsourced-number"]);
  desk.configure({ sources: ["Alder Gazette"], rules: { "placeholder-left": ["error", { also: ["TBC"] }] } });
  assert.deepEqual(await codes(), ["placeholder-left"]);
});

test("an article in another language is not read, and the client is told which", async () => {
  using desk = await startInFolder();
  desk.configure({ language: "de" });
  desk.client.open(`${TEXT} It is TK.`, desk.story);
  assert.deepEqual(
    (await desk.client.pull(desk.story)).map(({ code }) => code),
    ["placeholder-left"],
  );
  assert.deepEqual(desk.told.at(-1), { uri: desk.story, sources: null, language: "de" });
});

test("the editor's settings have the same keys, and the file wins", async () => {
  using desk = await startInFolder({ speakers: LEE, sources: ["Alder Gazette"], extends: "preset:strict" });
  desk.client.open(TEXT, desk.story);
  assert.equal((await desk.names()).filter((name) => name.startsWith("Mara")).length, 1);
  assert.ok(
    (await desk.client.pull(desk.story)).some(({ code }) => code === "speaker-without-role"),
    "strict",
  );
  desk.configure({});
  assert.equal((await desk.names()).filter((name) => name.startsWith("Mara")).length, 2);
  assert.deepEqual(
    (await desk.client.pull(desk.story)).map(({ code }) => code),
    ["unsourced-number"],
  );
});

describe("settings that make no sense keep their defaults", () => {
  const table: object[] = [
    { rules: [] },
    { rules: { "no-such-rule": "off", "placeholder-left": 7 } },
    { speakers: ["Mara Lee"], sources: { a: 1 }, language: 7, extends: 3 },
    { extends: "preset:tabloid", speakers: { "": {} } },
    { extends: "./a-file.json", language: "" },
  ];
  for (const settings of table) {
    test(JSON.stringify(settings), () => assert.deepEqual(parseSettings(settings), parseSettings({})));
  }
});
