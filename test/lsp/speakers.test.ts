import assert from "node:assert/strict";
import { test } from "node:test";
import type {
  CompletionItem,
  DocumentSymbol,
  Hover,
  InlayHint,
  Location,
  Position,
  Range,
  SymbolInformation,
  WorkspaceEdit,
} from "vscode-languageserver";
import { MODERN, startClient, type TestClient, URI } from "../support/lspClient.ts";

const TEXT = `The wall will hold, according to Mira Oland, the chief engineer.\r
\r
“It has held for a century,” Oland said. “It will hold for another.”\r
\r
“I would not bet on it,” said Tor Berg, a farmer.\r
`;

function at(words: string, text = TEXT): Position {
  const lines = text.split("\r\n");
  const line = lines.findIndex((candidate) => candidate.includes(words));
  return { line, character: lines[line]!.indexOf(words) };
}

async function ask<T>(client: TestClient, feature: string, words: string, more: object = {}): Promise<T> {
  return client.request(`textDocument/${feature}`, { textDocument: { uri: URI }, position: at(words), ...more });
}

test("a card is Markdown for clients that show it, plain text for others", async () => {
  for (const [formats, expected] of [
    [["markdown"], /^\*\*Mira Oland\*\* — /],
    [undefined, /^Mira Oland — /],
  ] as const) {
    const hover = formats && { contentFormat: [...formats] };
    using client = await startClient({ capabilities: { textDocument: { diagnostic: {}, ...(hover && { hover }) } } });
    client.open(TEXT);
    const card = await ask<Hover>(client, "hover", "Oland said");
    assert.match((card.contents as { value: string }).value, expected);
    assert.deepEqual(card.range, {
      start: at("Oland said"),
      end: { line: 2, character: at("Oland said").character + 5 },
    });
  }
});

test("the outline is a tree, or a list for clients that know no trees", async () => {
  const tree = await outline(MODERN);
  assert.deepEqual(
    tree.map(({ name }) => name),
    ["Mira Oland", "Tor Berg"],
  );
  const list: (DocumentSymbol | SymbolInformation)[] = await outline({});
  assert.ok(list.some((symbol) => "containerName" in symbol && symbol.containerName === "Mira Oland"));
  assert.ok(list.every((symbol) => "location" in symbol));
});

async function outline(capabilities: typeof MODERN): Promise<DocumentSymbol[]> {
  using client = await startClient({ capabilities });
  client.open(TEXT);
  return await client.request("textDocument/documentSymbol", { textDocument: { uri: URI } });
}

test("definition, references and highlights mean the same speaker", async () => {
  using client = await startClient();
  client.open(TEXT);
  const introduced = await ask<Location>(client, "definition", "Oland said");
  assert.deepEqual(introduced.range.start, at("Mira Oland"));
  const all = await ask<Location[]>(client, "references", "Oland said", { context: { includeDeclaration: true } });
  const others = await ask<Location[]>(client, "references", "Oland said", { context: { includeDeclaration: false } });
  assert.equal(others.length, all.length - 1);
  assert.ok(all.length >= 2);
  const highlights = await ask<unknown[]>(client, "documentHighlight", "Mira");
  assert.equal(highlights.length, all.length);
  assert.equal(await ask(client, "definition", "century"), null);
});

test("rename changes every form, and is refused with a reason", async () => {
  using client = await startClient();
  client.open(TEXT);
  const prepared = await ask<{ placeholder: string }>(client, "prepareRename", "Mira");
  assert.equal(prepared.placeholder, "Mira Oland");
  const edit = await ask<WorkspaceEdit>(client, "rename", "Mira", { newName: "Mira Alder" });
  const edits = edit.changes?.[URI] ?? [];
  assert.deepEqual(
    edits.map(({ newText }) => newText),
    edits.map(() => "Alder"),
  );
  assert.ok(edits.length >= 2);
  await assert.rejects(ask(client, "prepareRename", "century"), /Only the name/);
  await assert.rejects(ask(client, "rename", "century", { newName: "x" }), /Only the name/);
});

test("names are offered and hinted only where the settings ask for it", async () => {
  const text = "Mira Oland, an engineer, was there. She said the wall would hold. “It will,” said ";
  const request = async (settings: object) => {
    using client = await startClient({ initializationOptions: { settings } });
    client.open(text);
    const offered = await client.request<CompletionItem[]>("textDocument/completion", {
      textDocument: { uri: URI },
      position: { line: 0, character: text.length },
    });
    const hints = await client.request<InlayHint[]>("textDocument/inlayHint", {
      textDocument: { uri: URI },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: text.length } },
    });
    return { offered: offered.map(({ label }) => label), hints: hints.map(({ label }) => label) };
  };
  assert.deepEqual(await request({}), { offered: [], hints: [] });
  assert.deepEqual(await request({ completeNames: true, nameHints: true }), {
    offered: ["Mira Oland"],
    hints: ["(Mira Oland)"],
  });
});

test("workspace symbols: open articles, and others that the client shares, each read once", async () => {
  const files = new Map([
    ["file:///desk/a.md", "“Yes,” said Ines Barra, a historian."],
    [URI, "An older text of the open article."],
  ]);
  const reads: string[] = [];
  using client = await startClient({
    initializationOptions: { files: true },
    before: (connection) => {
      connection.onRequest("onrecord/findArticles", () => [...files.keys(), "file:///desk/gone.txt"]);
      connection.onRequest("onrecord/readArticle", ({ uri }: { uri: string }) => {
        reads.push(uri);
        const text = files.get(uri);
        return text === undefined ? null : { text, languageId: "markdown" };
      });
    },
  });
  client.open(TEXT);
  const names = async (query: string) =>
    (await client.request<SymbolInformation[]>("workspace/symbol", { query })).map(({ name }) => name);
  assert.deepEqual(await names(""), ["Mira Oland", "Tor Berg", "Ines Barra"]);
  assert.deepEqual(await names("bar"), ["Ines Barra"]);
  assert.deepEqual(await names("zzz"), []);
  assert.deepEqual(reads, ["file:///desk/a.md", "file:///desk/gone.txt"]);
  files.set("file:///desk/a.md", "“Yes,” said Nora Dahl, a historian.");
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: "file:///desk/a.md", type: 2 }],
  });
  assert.deepEqual(await names("dahl"), ["Nora Dahl"]);
  assert.deepEqual(client.logged, []);
});

/** A client that shares files, as an editor does that can be asked for settings. */
async function startWithFiles(
  files: ReadonlyMap<string, string>,
  settings: (uri: string) => object = () => ({ completeNames: true }),
  beforeReading: (uri: string) => Promise<void> | void = () => {},
) {
  const client = await startClient({
    capabilities: { ...MODERN, workspace: { ...MODERN.workspace, configuration: true } },
    initializationOptions: { files: true },
    before: (connection) => {
      connection.onRequest("workspace/configuration", ({ items }: { items: { scopeUri: string }[] }) =>
        items.map(({ scopeUri }) => settings(scopeUri)),
      );
      connection.onRequest("onrecord/findArticles", () => [...files.keys()]);
      connection.onRequest("onrecord/readArticle", async ({ uri }: { uri: string }) => {
        const text = files.get(uri);
        await beforeReading(uri);
        return text === undefined ? null : { text, languageId: "plaintext" };
      });
    },
  });
  const changed = (uri: string, type: number) =>
    client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri, type }] });
  const found = async () =>
    (await client.request<SymbolInformation[]>("workspace/symbol", { query: "" })).map(({ name }) => name);
  const offered = async (text: string, uri: string) => {
    const position = { line: 0, character: text.length };
    const items = await client.request<CompletionItem[]>("textDocument/completion", {
      textDocument: { uri },
      position,
    });
    return items.map(({ label, detail }) => `${label} (${detail})`);
  };
  return { client, changed, found, offered, [Symbol.dispose]: () => client[Symbol.dispose]() };
}

test("names of other articles are offered as they are now: of those on disk, and of those that are open", async () => {
  const [a, b, c] = ["file:///desk/a.txt", "file:///desk/b.txt", "file:///desk/c.txt"];
  const files = new Map([
    [a, "“Yes,” said Ines Barra, a historian."],
    [b, "“No,” said Nora Dahl, a historian."],
    [c, "“No,” said Nora Dahl, a historian."],
  ]);
  using desk = await startWithFiles(files);
  const text = "“It will,” said ";
  assert.deepEqual(await desk.found(), ["Ines Barra", "Nora Dahl", "Nora Dahl"]);
  desk.client.open(text);
  assert.deepEqual(await desk.offered(text, URI), ["Ines Barra (another article)", "Nora Dahl (another article)"]);
  // What was saved of an article that is open is no other article, and what stands in it now is.
  const draft = "“No,” said Nora Dahlberg, a historian. “It will,” said ";
  desk.client.open(draft, b);
  files.delete(c);
  await desk.changed(c, 3);
  assert.deepEqual(await desk.offered(draft, b), ["Nora Dahlberg (historian)", "Ines Barra (another article)"]);
  assert.deepEqual(await desk.offered(text, URI), ["Nora Dahlberg (another article)", "Ines Barra (another article)"]);
});

test("an article that is no longer found is forgotten, whether or not anybody said so", async () => {
  const a = "file:///desk/a.txt";
  const files = new Map([[a, "“Yes,” said Ines Barra, a historian."]]);
  using desk = await startWithFiles(files);
  const text = "“It will,” said ";
  desk.client.open(text);
  assert.deepEqual(await desk.found(), ["Ines Barra"]);
  files.delete(a);
  assert.deepEqual(await desk.found(), []);
  assert.deepEqual(await desk.offered(text, URI), []);
  files.set(a, "“Yes,” said Ines Barra, a historian.");
  assert.deepEqual(await desk.found(), ["Ines Barra"]);
});

test("an article that changes while it is read is read again", async () => {
  const a = "file:///desk/a.txt";
  const files = new Map([[a, "“Yes,” said Ines Barra, a historian."]]);
  let change = true;
  using desk: Awaited<ReturnType<typeof startWithFiles>> = await startWithFiles(files, undefined, async () => {
    if (!change) return;
    change = false;
    files.set(a, "“Yes,” said Nora Dahl, a historian.");
    await desk.changed(a, 2);
  });
  await desk.found();
  assert.deepEqual(await desk.found(), ["Nora Dahl"]);
});

test("articles that are not open are read on the same terms as those that are", async () => {
  const files = new Map([
    ["file:///desk/off/a.txt", "“Yes,” said Ines Barra, a historian."],
    ["file:///desk/pages/b.txt", "“No,” said Nora Dahl, a historian."],
    ["file:///desk/ours/c.txt", "“No,” said Omar Quist, a baker. “Never,” said Omar Hale."],
  ]);
  const reads: string[] = [];
  let off = /\/off\//;
  using desk = await startWithFiles(
    files,
    (uri) => ({
      enable: !off.test(uri),
      ...(/\/pages\//.test(uri) && { languages: ["markdown"] }),
      ...(/\/ours\//.test(uri) && { speakers: { "Omar Quist": { aliases: ["Omar Hale"] } } }),
    }),
    (uri) => void reads.push(uri),
  );
  assert.deepEqual(await desk.found(), ["Omar Quist"]);
  assert.deepEqual(reads, ["file:///desk/pages/b.txt", "file:///desk/ours/c.txt"]);
  off = /\/ours\//;
  await desk.client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
  assert.deepEqual(await desk.found(), ["Ines Barra"]);
});

test("a card's links run the client's own commands, on ids; what they lead to is asked for", async () => {
  const uri = "file:///desk/a%20(1).txt";
  using client = await startClient({ initializationOptions: { cardCommands: true } });
  client.open(TEXT, uri);
  const hover = await client.request<Hover>("textDocument/hover", {
    textDocument: { uri },
    position: at("Oland said"),
  });
  const { value } = hover.contents as { value: string };
  const links = [...value.matchAll(/\]\(command:(onrecord\.\w+)\?([^()\s]+)\)/g)].map(([, command, given]) => [
    command,
    JSON.parse(decodeURIComponent(given!)),
  ]);
  assert.ok(links.length >= 3, value);
  for (const [command, [document, id]] of links) {
    assert.match(command, /^onrecord\.(?:reveal|statements)$/);
    assert.equal(document, uri);
    assert.match(id, /^[asq]\d+$/);
  }
  const places = (action: string, of: string) =>
    client.request<Range[]>("onrecord/places", { textDocument: { uri }, action, of });
  const speaker = links.find(([command]) => command === "onrecord.statements")![1][1];
  assert.deepEqual(
    (await places("statements", speaker)).map(({ start }) => start.line),
    [0, 2],
  );
  assert.deepEqual((await places("reveal", speaker))[0]?.start, at("Mira Oland"));
  assert.deepEqual(await places("reveal", "a999"), []);
  assert.deepEqual(await places("statements", "nobody"), []);
});
