import assert from "node:assert/strict";
import { test } from "node:test";
import type { SemanticTokens, SemanticTokensDelta } from "vscode-languageserver";
import { startClient, URI } from "../support/lspClient.ts";

const TEXT = "The wall will hold, according to Mira Oland.\n\n“It has held,” Oland said.\n";

const withColours = (colours: string) => startClient({ initializationOptions: { settings: { colours } } });
const textDocument = { uri: URI };

test("off by default: the page stays as it is", async () => {
  using client = await startClient();
  client.open(TEXT);
  const { data } = await client.request<SemanticTokens>("textDocument/semanticTokens/full", { textDocument });
  assert.deepEqual(data, []);
});

test("sources and cues, and what they say where that is wanted", async () => {
  for (const [colours, types] of [
    ["sources", [0, 1]],
    ["all", [0, 1, 2]],
  ] as const) {
    using client = await withColours(colours);
    const { legend, full, range } = client.initialized.capabilities.semanticTokensProvider as never as {
      legend: { tokenTypes: string[] };
      full: unknown;
      range: unknown;
    };
    assert.deepEqual([legend.tokenTypes, full, range], [["source", "cue", "content"], { delta: true }, true]);
    client.open(TEXT);
    const { data } = await client.request<SemanticTokens>("textDocument/semanticTokens/full", { textDocument });
    const used = new Set(data.filter((_, i) => i % 5 === 3));
    assert.deepEqual([...used].sort(), types);
  }
});

test("the first stretch stands where the words stand", async () => {
  using client = await withColours("sources");
  client.open("🐟🐟 The wall holds, according to Mira Oland.");
  const { data } = await client.request<SemanticTokens>("textDocument/semanticTokens/full", { textDocument });
  assert.deepEqual(data, [0, 21, 12, 1, 0, 0, 13, 10, 0, 0]);
});

test("after an edit, only what has changed", async () => {
  using client = await withColours("all");
  client.open(TEXT);
  const before = await client.request<SemanticTokens>("textDocument/semanticTokens/full", { textDocument });
  await client.connection.sendNotification("textDocument/didChange", {
    textDocument: { uri: URI, version: 2 },
    contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "\n" }],
  });
  const params = { textDocument, previousResultId: before.resultId };
  const delta = await client.request<SemanticTokensDelta>("textDocument/semanticTokens/full/delta", params);
  const data = [...before.data];
  for (const { start, deleteCount, data: put = [] } of [...delta.edits].reverse())
    data.splice(start, deleteCount, ...put);
  const after = await client.request<SemanticTokens>("textDocument/semanticTokens/full", { textDocument });
  assert.deepEqual(data, after.data);
  assert.notDeepEqual(before.data, after.data);
});

test("for a part of the text, what is in it", async () => {
  using client = await withColours("all");
  client.open(TEXT);
  const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
  const { data } = await client.request<SemanticTokens>("textDocument/semanticTokens/range", { textDocument, range });
  assert.equal(data[0], 2);
  assert.equal(data.length, 15);
});
