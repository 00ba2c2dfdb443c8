import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import {
  CancellationTokenSource,
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  ErrorCodes,
  LSPErrorCodes,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { startServer } from "../../server/src/lsp/server.ts";
import { MODERN, startClient, URI } from "../support/lspClient.ts";

const POSITION = { textDocument: { uri: URI }, position: { line: 0, character: 1 } };
const INITIALIZE = { processId: null, rootUri: null, capabilities: {} };
/** Every kind of handler: a feature, one of our own, the library's. */
const REQUESTS: readonly (readonly [method: string, params: unknown])[] = [
  ["textDocument/hover", POSITION],
  ["textDocument/diagnostic", POSITION],
  ["textDocument/semanticTokens/full", POSITION],
  ["workspace/symbol", { query: "" }],
  ["workspace/executeCommand", { command: "onrecord.silence" }],
  ["onrecord/newConfiguration", {}],
];

const refused = (code: number) => (error: { code: number }) => {
  assert.equal(error.code, code);
  return true;
};

test("requests before initialize are refused, and initialize goes on as if they had not come", async () => {
  const [up, down] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), { model: null });
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  client.listen();
  for (const [method, params] of [...REQUESTS, ["shutdown", undefined] as const])
    await assert.rejects(client.sendRequest(method, params), refused(ErrorCodes.ServerNotInitialized), method);
  assert.ok(await client.sendRequest("initialize", INITIALIZE));
  assert.equal(await client.sendRequest("textDocument/hover", POSITION), null);
  client.dispose();
});

test("a second initialize is refused, and the first one's session goes on", async () => {
  using client = await startClient();
  await assert.rejects(client.request("initialize", INITIALIZE), refused(ErrorCodes.InvalidRequest));
  client.open("It cost TK.");
  assert.equal((await client.pull()).length, 1);
});

test("requests after shutdown are refused, a second shutdown too", async () => {
  using client = await startClient();
  client.open("It cost TK.");
  assert.equal(await client.request("shutdown", undefined), null);
  for (const [method, params] of [...REQUESTS, ["shutdown", undefined] as const])
    await assert.rejects(client.request(method, params), refused(ErrorCodes.InvalidRequest), method);
});

test("after shutdown no findings are pushed either", async () => {
  using client = await startClient({ capabilities: {} });
  client.open("It cost TK.");
  await client.untilPushed(({ diagnostics }) => diagnostics.length === 1);
  await client.request("shutdown", undefined);
  const before = client.pushed.length;
  client.open("It cost TK.", "file:///desk/late.txt");
  await new Promise((resolve) => setTimeout(resolve, 400));
  assert.equal(client.pushed.length, before);
});

test("a method that there is not is called so", async () => {
  using client = await startClient();
  await assert.rejects(client.request("textDocument/moon", POSITION), refused(ErrorCodes.MethodNotFound));
});

test("parameters that make no sense are refused with what is wrong, and nothing is logged", async () => {
  using client = await startClient();
  client.open("It cost TK.");
  const textDocument = { uri: URI };
  const malformed: readonly (readonly [method: string, params: unknown, wrong: string])[] = [
    ["textDocument/hover", {}, "textDocument"],
    ["textDocument/hover", { textDocument }, "position"],
    ["textDocument/hover", { textDocument: { uri: 5 }, position: POSITION.position }, "textDocument"],
    ["textDocument/definition", { textDocument, position: { line: "1" } }, "position"],
    ["textDocument/references", POSITION, "context"],
    ["textDocument/rename", POSITION, "newName"],
    ["textDocument/codeAction", { textDocument, context: {} }, "range"],
    ["textDocument/diagnostic", {}, "textDocument"],
    ["textDocument/semanticTokens/full/delta", { textDocument }, "previousResultId"],
    ["workspace/symbol", {}, "query"],
    ["onrecord/places", { textDocument, action: "reveal" }, "of"],
  ];
  for (const [method, params, wrong] of malformed)
    await assert.rejects(
      client.request(method, params),
      (error: { code: number; message: string }) =>
        error.code === ErrorCodes.InvalidParams && error.message.includes(`“${wrong}”`),
      method,
    );
  assert.deepEqual(client.logged, []);
  // A line before the first is no place in any text, but no nonsense either.
  const position = { line: -1, character: 0 };
  assert.equal(await client.request("textDocument/hover", { textDocument, position }), null);
});

test("what the client cancels is not answered with nothing", async () => {
  using client = await startClient();
  client.open("It cost TK.");
  const textDocument = { uri: URI };
  for (const [method, params] of [
    ["textDocument/documentSymbol", { textDocument }],
    ["textDocument/diagnostic", { textDocument }],
    ["workspace/symbol", { query: "" }],
  ] as const) {
    const cancelling = new CancellationTokenSource();
    const answer = client.connection.sendRequest(method, params, cancelling.token);
    cancelling.cancel();
    await assert.rejects(answer, refused(LSPErrorCodes.RequestCancelled), method);
  }
  assert.equal((await client.pull()).length, 1);
  assert.deepEqual(client.logged, []);
});

test("code actions of another kind than quick fixes are none", async () => {
  using client = await startClient();
  client.open("The wall (CQ) holds, TK.");
  const offered = async (only?: string[]) => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 24 } };
    const params = { textDocument: { uri: URI }, range, context: { diagnostics: [], ...(only && { only }) } };
    return (await client.request<unknown[]>("textDocument/codeAction", params)).length;
  };
  await client.connection.sendNotification("workspace/didChangeConfiguration", {
    settings: { onrecord: { rules: { "cq-left": "warning" } } },
  });
  const all = await offered();
  assert.ok(all > 0);
  for (const only of [[""], ["quickfix"], ["refactor", "quickfix"]]) assert.equal(await offered(only), all, `${only}`);
  for (const only of [["refactor"], ["source.fixAll"], ["quickfix.onrecord"], []])
    assert.equal(await offered(only), 0, `${only}`);
});

test("what else a finding is about is told to clients that show it", async () => {
  const text = "Tom Clark, a baker, said that it was late. Tom Clarke, a baker, said that he left.";
  const related = async (textDocument: ClientCapabilities["textDocument"]) => {
    using client = await startClient({ capabilities: { textDocument: { diagnostic: {}, ...textDocument } } });
    client.open(text);
    const found = await client.pull();
    return found.filter(({ relatedInformation }) => relatedInformation).length;
  };
  assert.ok((await related({ publishDiagnostics: { relatedInformation: true } })) > 0);
  assert.equal(await related({ publishDiagnostics: {} }), 0);
});

test("a command that there is not is called so", async () => {
  using client = await startClient();
  await assert.rejects(client.request("workspace/executeCommand", { command: "nope" }), /Unknown command “nope”/);
});

test("a client that declared neither is told of no rename preparation, and gets no code actions but commands", async () => {
  const capabilities: ClientCapabilities = { textDocument: { diagnostic: {} } };
  using client = await startClient({
    capabilities,
    resources: {
      beside: {
        silencesFor: () => ({ silences: [], uri: null, problems: [] }),
        canKeep: () => true,
        keep: () => {},
        bibliography: () => undefined,
        bibliographyFiles: () => [],
        locate: () => undefined,
      },
    },
  });
  assert.equal(client.initialized.capabilities.renameProvider, true);
  assert.equal(client.initialized.capabilities.codeActionProvider, true);
  client.open("Rents rose 14% and 20% last year, TK.");
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 37 } };
  const context = { diagnostics: [] };
  const params = { textDocument: { uri: URI }, range, context };
  const offered = await client.request<{ title: string; command: unknown }[]>("textDocument/codeAction", params);
  assert.ok(offered.length > 0);
  for (const { command } of offered) assert.equal(command, "onrecord.silence");
  using modern = await startClient({ capabilities: MODERN });
  assert.deepEqual(modern.initialized.capabilities.renameProvider, { prepareProvider: true });
});

test("a name is not renamed to nothing, and in a page it is written as the page writes", async () => {
  using client = await startClient();
  const uri = "file:///desk/a.html";
  client.open("<p>&ldquo;It is over,&rdquo; Dana Foss said.</p>", uri, "html");
  const at = { textDocument: { uri }, position: { line: 0, character: 31 } };
  for (const newName of ["", "  "])
    await assert.rejects(client.request("textDocument/rename", { ...at, newName }), /A name cannot be empty/);
  const edit = await client.request<{ changes: Record<string, { newText: string }[]> }>("textDocument/rename", {
    ...at,
    newName: "A & B <x>",
  });
  assert.deepEqual(
    edit.changes[uri]?.map(({ newText }) => newText),
    ["A &amp; B &lt;x&gt;"],
  );
});

test("settings that make no sense are told in the log, once", async () => {
  const settings = {
    enable: "no",
    colours: "pink",
    colors: "all",
    languages: "html",
    extends: "./house.json",
    rules: { "placeholder-lft": "off" },
    trace: { server: "off" },
  };
  using client = await startClient({ initializationOptions: { settings } });
  await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: { onrecord: settings } });
  await client.request("onrecord/newConfiguration", {});
  for (const words of [
    /“enable” is one of true, false, not "no"/,
    /“colours” is one of "off", "sources", "all", not "pink"/,
    /Unknown setting “colors”/,
    /“languages” is a list/,
    /“extends” names presets alone/,
    /Unknown rule “placeholder-lft”/,
  ])
    assert.equal(client.logged.filter((line) => words.test(line)).length, 1, `${words}: ${client.logged.join("\n")}`);
  assert.equal(client.logged.length, 6);
});
