import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { configureByFiles, rulePageUri } from "../../server/src/lsp/files.ts";
import { startClient } from "../support/lspClient.ts";

/** A client whose server reads configuration files, and a folder for them. */
async function startInFolder() {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  const client = await startClient({ resources: { configure: configureByFiles, rulePage: rulePageUri } });
  const configuration = join(folder, "onrecord.config.json");
  return {
    client,
    story: pathToFileURL(join(folder, "story.txt")).href,
    configurationUri: pathToFileURL(configuration).href,
    configure: (text: string) => writeFileSync(configuration, text),
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
