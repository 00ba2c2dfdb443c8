import assert from "node:assert/strict";
import { test } from "node:test";
import { MODERN, startClient, type TestClient, URI } from "../support/lspClient.ts";

/** Lines that hold nothing to find but what a test plants. */
const CLEAN = "The council met on Tuesday.\n\nIt will meet again.\n";

function change(client: TestClient, version: number, contentChanges: readonly unknown[], uri = URI) {
  return client.connection.sendNotification("textDocument/didChange", {
    textDocument: { uri, version },
    contentChanges,
  });
}

test("offers what it can do", async () => {
  using client = await startClient();
  const { capabilities, serverInfo } = client.initialized;
  assert.equal(serverInfo?.name, "onrecord");
  assert.deepEqual(capabilities.documentSymbolProvider, { label: "Sources" });
  assert.equal(capabilities.diagnosticProvider?.interFileDependencies, false);
  assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
});

test("pull: findings of the newest text, in UTF-16 positions", async () => {
  using client = await startClient();
  client.open("A 🐟 market opened with TK stalls.\r\nNothing here.\r\n");
  const [found, ...others] = await client.pull();
  assert.equal(others.length, 0);
  assert.equal(found?.code, "placeholder-left");
  assert.equal(found?.source, "onrecord");
  assert.deepEqual(found?.range, { start: { line: 0, character: 24 }, end: { line: 0, character: 26 } });
});

test("pull: an edit in the middle moves and adds findings", async () => {
  using client = await startClient();
  client.open("One line.\r\nThe sum is TK dollars.\r\n");
  await change(client, 2, [
    { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } }, text: "Two 🐟 TK\r\nA" },
    { range: { start: { line: 2, character: 11 }, end: { line: 2, character: 13 } }, text: "nine" },
  ]);
  const found = await client.pull();
  assert.deepEqual(
    found.map(({ range }) => [range.start.line, range.start.character]),
    [[0, 7]],
  );
});

test("pull: a document that is not open has no findings", async () => {
  using client = await startClient();
  assert.deepEqual(await client.pull("file:///desk/never-opened.txt"), []);
  client.open("It cost TK.");
  await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: URI } });
  assert.deepEqual(await client.pull(), []);
});

test("any scheme will do", async () => {
  using client = await startClient();
  for (const uri of ["untitled:Untitled-1", "vscode-vfs://github/a/b.md", "memfs:/x%20y.txt"]) {
    client.open("It cost TK.", uri);
    assert.equal((await client.pull(uri)).length, 1, uri);
  }
});

test("push: clients that do not pull are sent findings, with the version they are of", async () => {
  using client = await startClient({ capabilities: {} });
  assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
  client.open("It cost TK.");
  const first = await client.untilPushed(({ uri }) => uri === URI);
  assert.equal(first.version, 1);
  assert.equal(first.diagnostics.length, 1);
  await change(client, 2, [{ text: CLEAN }]);
  const second = await client.untilPushed(({ version }) => version === 2);
  assert.deepEqual(second.diagnostics, []);
});

test("push: of a burst of edits only the last is reported, and never an older version after a newer", async () => {
  using client = await startClient({ capabilities: {} });
  client.open(CLEAN);
  await client.untilPushed(({ version }) => version === 1);
  for (let version = 2; version <= 200; version++) {
    await change(client, version, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "TK " },
    ]);
  }
  const last = await client.untilPushed(({ version }) => version === 200);
  assert.equal(last.diagnostics.length, 199);
  const versions = client.pushed.map(({ version }) => version ?? 0);
  assert.deepEqual(
    versions,
    [...versions].sort((a, b) => a - b),
  );
  assert.ok(versions.length < 20, `a burst of 199 edits made ${versions.length} reports`);
});

test("push: closing a document takes its findings away", async () => {
  using client = await startClient({ capabilities: {} });
  client.open("It cost TK.");
  await client.untilPushed(({ diagnostics }) => diagnostics.length === 1);
  await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: URI } });
  await client.untilPushed(({ version, diagnostics }) => version === undefined && diagnostics.length === 0);
});

test("settings sent at the start and later decide the levels", async () => {
  using client = await startClient({ initializationOptions: { settings: { rules: { "placeholder-left": "hint" } } } });
  client.open("It cost TK.");
  assert.equal((await client.pull())[0]?.severity, 4);
  await client.connection.sendNotification("workspace/didChangeConfiguration", {
    settings: { onrecord: { rules: { "placeholder-left": "off" } } },
  });
  assert.deepEqual(await client.pull(), []);
});

test("settings are asked of clients that can be asked, for each document, and asked anew when they change", async () => {
  const asked: string[] = [];
  let level = "warning";
  const refreshed = Promise.withResolvers<void>();
  using client = await startClient({
    capabilities: { ...MODERN, workspace: { configuration: true, diagnostics: { refreshSupport: true } } },
    before: (connection) => {
      connection.onRequest("workspace/configuration", ({ items }: { items: { scopeUri: string }[] }) => {
        asked.push(...items.map(({ scopeUri }) => scopeUri));
        return items.map(() => ({
          enable: true,
          rules: { "placeholder-left": level, "no-such-rule": "loud", nonsense: 7 },
        }));
      });
      connection.onRequest("workspace/diagnostic/refresh", () => {
        refreshed.resolve();
        return null;
      });
    },
  });
  client.open("It cost TK.");
  assert.equal((await client.pull())[0]?.severity, 2);
  await client.pull();
  assert.deepEqual(asked, [URI]);
  level = "information";
  await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
  await refreshed.promise;
  assert.equal((await client.pull())[0]?.severity, 3);
});

test("switched off, it has nothing to say", async () => {
  using client = await startClient({ initializationOptions: { settings: { enable: false } } });
  client.open("It cost TK.");
  assert.deepEqual(await client.pull(), []);
  assert.equal(
    await client.request("textDocument/hover", { textDocument: { uri: URI }, position: { line: 0, character: 1 } }),
    null,
  );
  assert.deepEqual(await client.request("textDocument/documentSymbol", { textDocument: { uri: URI } }), []);
});

test("positions outside the text and strange texts are answered", async () => {
  using client = await startClient();
  const texts = [
    "",
    "\uFEFF",
    "\uD83D lone \uDE00",
    "a\u0000b",
    "“".repeat(5000),
    `${"word ".repeat(200_000)}`,
    "\r\r\n\n\r",
  ];
  for (const [i, text] of texts.entries()) {
    const uri = `file:///odd-${i}.txt`;
    client.open(text, uri, i % 2 ? "markdown" : "plaintext");
    await client.pull(uri);
    for (const position of [
      { line: 0, character: 0 },
      { line: 99_999, character: 99_999 },
    ]) {
      await client.request("textDocument/hover", { textDocument: { uri }, position });
    }
    await client.request("textDocument/documentSymbol", { textDocument: { uri } });
  }
  assert.deepEqual(client.logged, []);
});

test("a request that it does not know is refused, and it goes on", async () => {
  using client = await startClient();
  await assert.rejects(client.request("textDocument/noSuchThing", {}));
  await assert.rejects(
    client.request("textDocument/hover", { nonsense: true }).then((answer) => assert.notEqual(answer, null)),
  );
  client.open("It cost TK.");
  assert.equal((await client.pull()).length, 1);
});

test("a quotation that is being typed is not marked before it is saved or the writer goes on", async () => {
  using client = await startClient();
  const quotation = "“The wall that holds the water back is going to fall”";
  client.open(`${CLEAN}\n${quotation}`);
  assert.deepEqual(
    (await client.pull()).map(({ code }) => code),
    ["unattributed-quote"],
  );
  const end = { line: 4, character: quotation.length };
  const mark = { line: 4, character: quotation.length - 1 };
  await change(client, 2, [{ range: { start: mark, end }, text: " down.”" }]);
  assert.deepEqual(await client.pull(), []);
  await client.connection.sendNotification("textDocument/didSave", { textDocument: { uri: URI } });
  assert.equal((await client.pull()).length, 1);
});

test("an edit that is saved at once is not typing, whether or not it was read before", async () => {
  using client = await startClient();
  const quotation = "“The wall that holds the water back is going to fall”";
  client.open(`${CLEAN}\n${quotation}`);
  assert.equal((await client.pull()).length, 1);
  const end = { line: 4, character: quotation.length };
  await change(client, 2, [{ range: { start: end, end }, text: " " }]);
  await client.connection.sendNotification("textDocument/didSave", { textDocument: { uri: URI } });
  assert.equal((await client.pull()).length, 1);
  // What is written after that is typing again.
  const mark = { line: 4, character: quotation.length - 1 };
  await change(client, 3, [{ range: { start: mark, end: { ...end, character: end.character + 1 } }, text: " down.”" }]);
  assert.deepEqual(await client.pull(), []);
});

test("quick fixes are those of the findings at the cursor", async () => {
  using client = await startClient();
  client.open("The wall (CQ) holds.");
  const at = (character: number) => ({ start: { line: 0, character }, end: { line: 0, character } });
  const fixes = (character: number) =>
    client.request<{ title: string }[]>("textDocument/codeAction", {
      textDocument: { uri: URI },
      range: at(character),
      context: { diagnostics: [] },
    });
  await client.connection.sendNotification("workspace/didChangeConfiguration", {
    settings: { onrecord: { rules: { "cq-left": "warning" } } },
  });
  assert.deepEqual(
    (await fixes(11)).map(({ title }) => title),
    ["Take out the mark"],
  );
  assert.deepEqual(await fixes(1), []);
});
