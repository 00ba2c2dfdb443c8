import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import type { CodeAction, Hover, Location } from "vscode-languageserver";
import { createBesideByFiles } from "../../server/src/lsp/besideByFiles.ts";
import { startClient } from "../support/lspClient.ts";

/** A client whose server reads and writes beside articles, and a folder for them. */
async function startInFolder() {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  mkdirSync(join(folder, "desk"));
  const client = await startClient({ resources: { beside: createBesideByFiles() } });
  const path = (name: string) => join(folder, name);
  return {
    client,
    uri: (name: string) => pathToFileURL(path(name)).href,
    read: (name: string) => readFileSync(path(name), "utf8"),
    write: (name: string, text: string) => writeFileSync(path(name), text),
    actions: (uri: string, character: number, line = 0) => {
      const at = { line, character };
      const params = { textDocument: { uri }, range: { start: at, end: at }, context: { diagnostics: [] } };
      return client.request<CodeAction[]>("textDocument/codeAction", params);
    },
    [Symbol.dispose]() {
      client[Symbol.dispose]();
      rmSync(folder, { recursive: true });
    },
  };
}

test("in plain text a quick fix keeps the silence beside the article, with its reason", async () => {
  using desk = await startInFolder();
  const story = desk.uri("desk/story.txt");
  desk.client.open("The shop is called XX.", story);
  const action = (await desk.actions(story, 20)).find(({ command }) => command);
  assert.equal(action?.title, "Silence placeholder-left for this sentence…");
  const request = { ...action.command?.arguments?.[0], reason: "a name" };
  await desk.client.request("workspace/executeCommand", { command: action.command?.command, arguments: [request] });
  const kept = desk.read("desk/.onrecord-ignore.json");
  assert.match(
    kept,
    /"file": "story\.txt", "rule": "placeholder-left", "fingerprint": "[0-9a-f]{16}", "reason": "a name"/,
  );
  assert.doesNotMatch(kept, /shop/);
  assert.deepEqual(await desk.client.pull(story), []);
});

test("a silence that cannot be kept is refused, and nothing is lost", async () => {
  using desk = await startInFolder();
  desk.write(".onrecord-ignore.json", "{ not JSON");
  const request = { uri: desk.uri("desk/story.txt"), rule: "placeholder-left", fingerprint: "0".repeat(16) };
  const run = (given: unknown) =>
    desk.client.request("workspace/executeCommand", { command: "onrecord.silence", arguments: [given] });
  await assert.rejects(run(request), /could not be kept.*Not JSON/);
  await assert.rejects(run({ uri: 5 }), /needs \{ uri, rule, fingerprint \}/);
  await assert.rejects(run({ ...request, uri: "untitled:Untitled-1" }), /beside a file only/);
  assert.equal(desk.read(".onrecord-ignore.json"), "{ not JSON");
});

test("what is wrong in the side file is shown on it", async () => {
  using desk = await startInFolder();
  desk.write(".onrecord-ignore.json", '{ "silences": [5] }');
  desk.client.open("The shop is called XX.", desk.uri("story.txt"));
  assert.equal((await desk.client.pull(desk.uri("story.txt"))).length, 1);
  const report = await desk.client.untilPushed(({ uri }) => uri === desk.uri(".onrecord-ignore.json"));
  assert.match(String(report.diagnostics[0]?.message), /A silence has a “file”/);
});

test("a side file that is cut off has one mistake", async () => {
  using desk = await startInFolder();
  desk.write(".onrecord-ignore.json", '{ "version": 1, "silences": [{ "file": ');
  desk.client.open("The shop is called XX.", desk.uri("story.txt"));
  await desk.client.pull(desk.uri("story.txt"));
  const report = await desk.client.untilPushed(({ uri }) => uri === desk.uri(".onrecord-ignore.json"));
  assert.deepEqual(
    report.diagnostics.map(({ message }) => message),
    ["Not JSON here: value expected."],
  );
});

test("an untitled document has nothing beside it", async () => {
  using desk = await startInFolder();
  desk.client.open("The shop is called XX.", "untitled:Untitled-1");
  assert.equal((await desk.client.pull("untitled:Untitled-1")).length, 1);
  assert.deepEqual(await desk.actions("untitled:Untitled-1", 20), []);
});

test("a source note makes an unsourced figure's finding go away", async () => {
  using desk = await startInFolder();
  const story = desk.uri("story.md");
  desk.client.open("Rents in the port rose 14% last year.\n", story, "markdown");
  assert.deepEqual(
    (await desk.client.pull(story)).map(({ code }) => code),
    ["unsourced-number"],
  );
  const note = (await desk.actions(story, 24)).find(({ title }) => title === "Add a source note");
  const [edit] = note?.edit?.changes?.[story] ?? [];
  assert.equal(edit?.newText, " <!-- source: TK -->");
  const contentChanges = [{ range: edit.range, text: edit.newText.replace("TK", "rent index") }];
  const textDocument = { uri: story, version: 2 };
  await desk.client.connection.sendNotification("textDocument/didChange", { textDocument, contentChanges });
  assert.deepEqual(await desk.client.pull(story), []);
});

test("a citation is followed to its entry, and its card shows it", async () => {
  using desk = await startInFolder();
  desk.write(
    "references.bib",
    "% ours\n\n@book{ruiz2024,\n  author = {Ruiz, Ana},\n  title = {Rents},\n  year = 2024\n}\n",
  );
  const story = desk.uri("story.md");
  desk.client.open("Rents rose [see @ruiz2024; @bell].[^1]\n\n[^1]: Index.\n", story, "markdown");
  const at = (character: number) => ({ textDocument: { uri: story }, position: { line: 0, character } });
  assert.deepEqual(await desk.client.request<Location>("textDocument/definition", at(20)), {
    uri: desk.uri("references.bib"),
    range: { start: { line: 2, character: 0 }, end: { line: 6, character: 1 } },
  });
  const footnote = await desk.client.request<Location>("textDocument/definition", at(36));
  assert.deepEqual(footnote.range.start, { line: 2, character: 0 });
  const card = await desk.client.request<Hover>("textDocument/hover", at(20));
  assert.match(JSON.stringify(card.contents), /Ruiz, Ana \(2024\)\. Rents/);
  const [finding] = await desk.client.pull(story);
  assert.equal(finding?.code, "citation-undefined");
  rmSync(new URL(desk.uri("references.bib")));
  assert.deepEqual(await desk.client.pull(story), [], "a bibliography that was deleted is none");
});
