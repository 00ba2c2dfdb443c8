import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import type { FileSystemWatcher, Registration } from "vscode-languageserver";
import { createBesideByFiles } from "../../server/src/lsp/besideByFiles.ts";
import { configureByFiles } from "../../server/src/lsp/files.ts";
import { MODERN, startClient } from "../support/lspClient.ts";

/** A client that watches files when it is asked to, with a folder; and how often the server asked it to ask again. */
async function startWatching(relativePatternSupport = true) {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  const watched: FileSystemWatcher["globPattern"][] = [];
  const asked = { diagnostic: 0, semanticTokens: 0, inlayHint: 0 };
  const client = await startClient({
    capabilities: {
      ...MODERN,
      workspace: {
        ...MODERN.workspace,
        didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport },
        semanticTokens: { refreshSupport: true },
        inlayHint: { refreshSupport: true },
      },
    },
    resources: { configure: configureByFiles, beside: createBesideByFiles() },
    workspaceFolders: [pathToFileURL(join(folder, "desk")).href],
    before: (connection) => {
      for (const what of ["diagnostic", "semanticTokens", "inlayHint"] as const)
        connection.onRequest(`workspace/${what}/refresh`, () => {
          asked[what]++;
          return null;
        });
      connection.onRequest("client/registerCapability", ({ registrations }: { registrations: Registration[] }) => {
        for (const { registerOptions } of registrations)
          for (const { globPattern } of registerOptions.watchers) watched.push(globPattern);
        return null;
      });
    },
  });
  const uri = (name: string) => pathToFileURL(join(folder, name)).href;
  return {
    client,
    uri,
    watched,
    asked,
    write(name: string, text: string) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    },
    async changed(name: string, type = 2) {
      const changes = [{ uri: uri(name), type }];
      await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
      // What was asked for comes before the answer.
      await client.request("onrecord/newConfiguration", {});
      return asked;
    },
    [Symbol.dispose]() {
      client[Symbol.dispose]();
      rmSync(folder, { recursive: true });
    },
  };
}

test("a file that the configuration extends is watched, wherever it lies, and counts at once", async () => {
  using desk = await startWatching();
  desk.write("desk/onrecord.config.json", '{ "extends": ["./house.json", "../all [1].json"] }');
  desk.write("desk/house.json", '{ "rules": { "placeholder-left": "hint" } }');
  desk.write("all [1].json", "{}");
  desk.client.open("It cost TK.", desk.uri("desk/a.txt"));
  assert.equal((await desk.client.pull(desk.uri("desk/a.txt")))[0]?.severity, 4);
  await desk.client.pull(desk.uri("desk/a.txt"));
  const relative = desk.watched.filter((glob) => typeof glob !== "string");
  assert.deepEqual(relative, [
    { baseUri: desk.uri("desk"), pattern: "house.json" },
    { baseUri: desk.uri("desk/.."), pattern: "all ?1?.json" },
  ]);
  desk.write("desk/house.json", '{ "rules": { "placeholder-left": "loud" } }');
  assert.deepEqual(await desk.changed("desk/house.json"), { diagnostic: 1, semanticTokens: 1, inlayHint: 1 });
  // It is judged before an article is looked at.
  const report = await desk.client.untilPushed(({ uri }) => uri === desk.uri("desk/house.json"));
  assert.equal(report.diagnostics.length, 1);
  assert.deepEqual(await desk.changed("desk/other.json"), { diagnostic: 1, semanticTokens: 1, inlayHint: 1 });
});

test("a client that knows no relative patterns watches for the name", async () => {
  using desk = await startWatching(false);
  desk.write("desk/onrecord.config.json", '{ "extends": "./house.json" }');
  desk.client.open("It cost TK.", desk.uri("desk/a.txt"));
  await desk.client.pull(desk.uri("desk/a.txt"));
  assert.ok(desk.watched.includes("**/house.json"));
});

test("a change of the configuration is a change of colours and hints too, one of a bibliography is not", async () => {
  using desk = await startWatching();
  desk.write("desk/refs.json", '[{ "id": "smith", "type": "book", "title": "A" }]');
  const story = desk.uri("desk/a.md");
  const text = "---\nbibliography: [refs.json, ours.bib]\n---\n\nRents rose 14% [@smith].\n";
  desk.client.open(text, story, "markdown");
  await desk.client.pull(story);
  await desk.client.pull(story);
  assert.deepEqual(
    desk.watched.filter((glob) => typeof glob !== "string"),
    [{ baseUri: desk.uri("desk"), pattern: "refs.json" }],
    "a .bib in the folder is watched for anyway",
  );
  assert.deepEqual(await desk.changed("desk/refs.json"), { diagnostic: 1, semanticTokens: 0, inlayHint: 0 });
  desk.write("desk/onrecord.config.json", '{ "language": "de" }');
  assert.deepEqual(await desk.changed("desk/onrecord.config.json", 1), {
    diagnostic: 2,
    semanticTokens: 1,
    inlayHint: 1,
  });
});
