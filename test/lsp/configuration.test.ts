import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { FileChangeType } from "vscode-languageserver";
import { configureByFiles, rulePageUri } from "../../server/src/lsp/files.ts";
import { startClient } from "../support/lspClient.ts";

/** A client whose server reads configuration files, and a folder for them. */
async function startInFolder() {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  const client = await startClient({
    resources: { configure: configureByFiles, rulePage: rulePageUri },
    workspaceFolders: [pathToFileURL(folder).href],
  });
  const configuration = join(folder, "onrecord.config.json");
  return {
    client,
    story: pathToFileURL(join(folder, "story.txt")).href,
    configurationUri: pathToFileURL(configuration).href,
    uri: (name: string) => pathToFileURL(join(folder, name)).href,
    configure: (text: string) => writeFileSync(configuration, text),
    write(name: string, text: string) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    },
    remove: (name: string) => rmSync(join(folder, name)),
    changed(name: string, type: FileChangeType) {
      const changes = [{ uri: pathToFileURL(join(folder, name)).href, type }];
      return client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
    },
    [Symbol.dispose]() {
      client[Symbol.dispose]();
      rmSync(folder, { recursive: true });
    },
  };
}

test("the configuration file gives the levels, and a change to it counts at once", async () => {
  using desk = await startInFolder();
  desk.client.open("It cost TK.", desk.story);
  assert.equal((await desk.client.pull(desk.story))[0]?.severity, 1);
  desk.configure('{ "rules": { "placeholder-left": "hint" } }');
  assert.equal((await desk.client.pull(desk.story))[0]?.severity, 4);
  desk.configure('{ "rules": { "placeholder-left": "off" } }');
  assert.deepEqual(await desk.client.pull(desk.story), []);
});

test("what is wrong in the file is shown on the file, and taken back", async () => {
  using desk = await startInFolder();
  desk.configure('{\n  "rules": { "placeholder-lft": "off" }\n}');
  desk.client.open("It cost TK.", desk.story);
  await desk.client.pull(desk.story);
  const report = await desk.client.untilPushed(({ uri }) => uri === desk.configurationUri);
  assert.match(String(report.diagnostics[0]?.message), /Unknown rule “placeholder-lft”/);
  assert.deepEqual(report.diagnostics[0]?.range.start, { line: 1, character: 13 });
  desk.configure("{}");
  await desk.client.pull(desk.story);
  await desk.client.untilPushed(({ uri, diagnostics }) => uri === desk.configurationUri && diagnostics.length === 0);
});

test("a finding links to its rule's page in the package", async () => {
  using desk = await startInFolder();
  desk.client.open("It cost TK.", desk.story);
  const [found] = await desk.client.pull(desk.story);
  assert.match(found?.codeDescription?.href ?? "", /^file:.*\/docs\/rules\/placeholder-left\.md$/);
});

test("a comment silences a finding", async () => {
  using desk = await startInFolder();
  desk.client.open(
    "<!-- onrecord-disable-file placeholder-left -- a manual -->\n\nIt cost TK.\n",
    desk.story,
    "markdown",
  );
  assert.deepEqual(await desk.client.pull(desk.story), []);
});

test("a configuration that goes away takes its problems and its levels with it", async () => {
  using desk = await startInFolder();
  desk.configure('{ "rules": { "placeholder-left": "hint" }, "rule": {} }');
  desk.client.open("It cost TK.", desk.story);
  assert.equal((await desk.client.pull(desk.story))[0]?.severity, 4);
  await desk.client.untilPushed(({ uri, diagnostics }) => uri === desk.configurationUri && diagnostics.length === 1);
  desk.remove("onrecord.config.json");
  await desk.changed("onrecord.config.json", FileChangeType.Deleted);
  await desk.client.untilPushed(({ uri, diagnostics }) => uri === desk.configurationUri && diagnostics.length === 0);
  assert.equal((await desk.client.pull(desk.story))[0]?.severity, 1);
});

/** An address as VS Code writes it: of what may stand plain, it leaves less so than Node does. */
const asEditorsWrite = (uri: string) =>
  uri.replace(/[()@+'!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

test("a configuration that goes away takes its problems with it, however editor and server write its address", async () => {
  using desk = await startInFolder();
  const name = "Desk (2024) @a+b/onrecord.config.json";
  desk.write(name, '{ "rule": {} }');
  const uri = asEditorsWrite(desk.uri(name));
  assert.notEqual(uri, desk.uri(name));
  const tell = (type: FileChangeType) =>
    desk.client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri, type }] });
  await tell(FileChangeType.Created);
  const shown = await desk.client.untilPushed(({ diagnostics }) => diagnostics.length === 1);
  desk.remove(name);
  await tell(FileChangeType.Deleted);
  await desk.client.untilPushed((report) => report.uri === shown.uri && report.diagnostics.length === 0);
});

test("a folder's configuration is judged when the folder is opened, and what was wrong is taken back when it is closed", async () => {
  using desk = await startInFolder();
  for (const folder of ["one", "two"]) desk.write(`${folder}/onrecord.config.json`, '{ "extends": "../house.json" }');
  desk.write("house.json", '{ "rule": {} }');
  const swap = (added: string[], removed: string[]) => {
    const folders = (names: string[]) => names.map((name) => ({ uri: asEditorsWrite(desk.uri(name)), name }));
    const event = { added: folders(added), removed: folders(removed) };
    return desk.client.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event });
  };
  const shown = async () => {
    await desk.client.request("onrecord/newConfiguration", {});
    return desk.client.pushed.filter(({ uri }) => uri === desk.uri("house.json")).at(-1)?.diagnostics.length;
  };
  await swap(["one", "two"], ["."]);
  assert.equal(await shown(), 1);
  await swap([], ["one"]);
  assert.equal(await shown(), 1, "the other folder's configuration extends it too");
  await swap([], ["two"]);
  assert.equal(await shown(), 0);
});

test("a configuration is judged when it is saved, before any article is open", async () => {
  using desk = await startInFolder();
  desk.configure("{ not JSON");
  await desk.changed("onrecord.config.json", FileChangeType.Created);
  const report = await desk.client.untilPushed(({ uri }) => uri === desk.configurationUri);
  assert.match(String(report.diagnostics[0]?.message), /^Not JSON here/);
});

test("a mistake in a file that another extends is shown there, and taken back", async () => {
  using desk = await startInFolder();
  desk.configure('{ "extends": "./house.json" }');
  desk.write("house.json", '{ "rules": { "placeholder-left": "loud" } }');
  desk.client.open("It cost TK.", desk.story);
  await desk.client.pull(desk.story);
  await desk.client.untilPushed(({ uri, diagnostics }) => uri === desk.uri("house.json") && diagnostics.length === 1);
  desk.write("house.json", "{}");
  await desk.client.pull(desk.story);
  await desk.client.untilPushed(({ uri, diagnostics }) => uri === desk.uri("house.json") && diagnostics.length === 0);
});

test("every folder has a configuration of its own", async () => {
  using desk = await startInFolder();
  desk.write("city/onrecord.config.json", '{ "rules": { "placeholder-left": "hint" } }');
  desk.write("opinion/onrecord.config.json", '{ "rules": { "placeholder-left": "off" } }');
  const severities = async (name: string) => {
    desk.client.open("It cost TK.", desk.uri(name));
    return (await desk.client.pull(desk.uri(name))).map(({ severity }) => severity);
  };
  assert.deepEqual(await severities("city/a.txt"), [4]);
  assert.deepEqual(await severities("opinion/a.txt"), []);
  assert.deepEqual(await severities("a.txt"), [1]);
});

test("a draft that was never saved follows the one folder that is open", async () => {
  using desk = await startInFolder();
  desk.configure('{ "rules": { "placeholder-left": "hint" } }');
  desk.client.open("It cost TK.", "untitled:Untitled-1");
  assert.equal((await desk.client.pull("untitled:Untitled-1"))[0]?.severity, 4);
  // With a second folder nobody knows where it will be saved.
  const event = { added: [{ uri: "file:///elsewhere", name: "elsewhere" }], removed: [] };
  await desk.client.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event });
  assert.equal((await desk.client.pull("untitled:Untitled-1"))[0]?.severity, 1);
});

test("for a client that knows one folder and no more, that one is open", async () => {
  using desk = await startInFolder();
  desk.configure('{ "rules": { "placeholder-left": "hint" } }');
  const rootUri = desk.uri(".");
  for (const root of [{ rootUri }, { rootPath: fileURLToPath(rootUri) }]) {
    using client = await startClient({ root, resources: { configure: configureByFiles } });
    client.open("It cost TK.", "untitled:Untitled-1");
    assert.equal((await client.pull("untitled:Untitled-1"))[0]?.severity, 4);
  }
});

test("what .onrecordignore leaves alone is not read either, with a configuration file and without, until it is changed", async () => {
  using desk = await startInFolder();
  const found = async () => (await desk.client.pull(desk.uri("old/story.md"))).length;
  desk.write(".onrecordignore", "old/\n");
  desk.client.open("It cost TK.", desk.uri("old/story.md"), "markdown");
  assert.equal(await found(), 0);
  desk.configure("{}");
  assert.equal(await found(), 0);
  desk.configure('{ "articles": { "old/story.md": true } }');
  assert.equal(await found(), 1);
  desk.configure("{}");
  desk.write(".onrecordignore", "older/\n");
  assert.equal(await found(), 1);
});

test("what is no article is not read, unless the configuration says that it is one", async () => {
  using desk = await startInFolder();
  const found = async (name: string, uri = desk.uri(name)) => {
    desk.client.open("It cost TK.", uri, "markdown");
    return (await desk.client.pull(uri)).length;
  };
  assert.equal(await found("README.md"), 0);
  assert.equal(await found("votes.csv"), 0);
  assert.equal(await found("", "git:/desk/story.md"), 0);
  desk.configure('{ "articles": { "README.md": true, "archive/**": false, "archive/best.md": true } }');
  assert.equal(await found("README.md"), 1);
  assert.equal(await found("CHANGELOG.md"), 0);
  assert.equal(await found("archive/old.md"), 0);
  assert.equal(await found("archive/best.md"), 1);
});

test("a list of what to leave alone that cannot be read is told on itself, with a configuration file and without", async () => {
  using desk = await startInFolder();
  const { client } = desk;
  const list = desk.uri("old/.onrecordignore");
  const told = (found: number, from: number) =>
    client.untilPushed(
      (report) => report.uri === list && report.diagnostics.length === found && client.pushed.indexOf(report) >= from,
    );
  const look = async (name: string) => {
    client.open("It rained.", desk.uri(name));
    await client.pull(desk.uri(name));
  };
  desk.write("old/.onrecordignore/x", "A folder is no list.");
  await look("a.txt");
  await look("old/a.txt");
  assert.match(String((await told(1, 0)).diagnostics[0]!.message), /cannot be read/);
  desk.configure("{}");
  await look("b.txt");
  await look("old/b.txt");
  assert.equal(client.pushed.filter(({ uri }) => uri === list).length, 1, "it stays, whatever lies elsewhere");
  desk.remove("old/.onrecordignore/x");
  rmSync(fileURLToPath(list), { recursive: true });
  await look("old/c.txt");
  await told(0, 1);
});
