import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readAttributionModel } from "../../server/src/node/attributionModel.ts";
import { inFolder, run } from "../support/command.ts";
import { startClient } from "../support/lspClient.ts";

const TEXT = `“They were stolen,” Dana Foss, the mayor | head, said. Officials said that it rained.

She said: “We *knew*, ~~then~~ &amp now.”
`;

test("the fact-check sheet is what the command line writes", () =>
  inFolder({ "story.txt": TEXT }, async (cwd) => {
    using client = await startClient({ resources: { model: readAttributionModel() } });
    client.open(TEXT);
    const sheet = await client.request<string>("onrecord/sheet", {
      textDocument: { uri: "file:///desk/story.txt" },
      title: "story.txt",
    });
    assert.match(sheet, /^## story\.txt\n\n\| Speaker \| Kind \| Line \| Type \| Says \|\n/);
    assert.match(sheet, /\| “We \\\*knew\\\*, \\~\\~then\\~\\~ \\&amp now\.” \|/);
    assert.equal(sheet, (await run(["speakers", "story.txt", "--format", "md"], { cwd })).stdout);
  }));

test("the sheet of a page holds no markup of the page", async () => {
  using client = await startClient({});
  client.open("<p>&ldquo;It is <b>over</b>,&rdquo; Dana Foss said.</p>", "file:///desk/a.html", "html");
  const params = { textDocument: { uri: "file:///desk/a.html" }, title: "a.html" };
  assert.match(
    await client.request<string>("onrecord/sheet", params),
    /\| Dana Foss \| person \| 1 \| direct \| “It is over,” \|\n$/,
  );
  assert.equal(
    await client.request("onrecord/sheet", { ...params, textDocument: { uri: "file:///desk/b.html" } }),
    null,
  );
});

test("a new configuration is what onrecord init writes", () =>
  inFolder({}, async (cwd) => {
    using client = await startClient({});
    const { name, text } = await client.request<{ name: string; text: string }>("onrecord/newConfiguration", undefined);
    await run(["init", "--preset", "default"], { cwd });
    assert.equal(readFileSync(join(cwd, name), "utf8"), text);
  }));

test("only the languages that the settings name are read; all that a client opens where they name none", async () => {
  const page = "<p>It cost TK.</p>";
  for (const [settings, found] of [
    [{}, 1],
    [{ languages: ["plaintext", "markdown"] }, 0],
    [{ languages: ["html"] }, 1],
  ] as const) {
    using client = await startClient({ initializationOptions: { settings } });
    client.open(page, "file:///desk/a.html", "html");
    assert.equal((await client.pull("file:///desk/a.html")).length, found, JSON.stringify(settings));
  }
});
