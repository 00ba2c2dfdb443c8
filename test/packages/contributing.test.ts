import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Rule } from "../../server/src/core/index.ts";
import { checkRule } from "../support/check.ts";
import { inFolder } from "../support/command.ts";
import { readMarkers, writeMarkers } from "../support/markers.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FILE = "server/src/core/rules/sources/hearsayAdverb.ts";

let page = "";
let pasted = "";

before(() => {
  page = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");
  pasted = (/^ {3}```ts\n([\s\S]*?)^ {3}```/m.exec(page)?.[1] ?? "").replace(/^ {3}/gm, "");
});

test("the rule in ten minutes does as it says", () =>
  inFolder({}, async (folder) => {
    writeFileSync(join(folder, "hearsayAdverb.ts"), pasted);
    const { hearsayAdverb } = (await import(pathToFileURL(join(folder, "hearsayAdverb.ts")).href)) as {
      hearsayAdverb: Rule;
    };
    for (const { text: marked } of [...hearsayAdverb.examples.fires, ...hearsayAdverb.examples.quiet]) {
      const { text } = readMarkers(marked);
      const found = checkRule(hearsayAdverb, text);
      assert.equal(
        writeMarkers(
          text,
          found.map(({ span }) => span),
        ),
        marked,
      );
    }
  }));

test("and passes the linter as it is pasted", () => {
  const biome = join(ROOT, "node_modules/.bin/biome");
  const formatted = execFileSync(biome, ["check", "--write", `--stdin-file-path=${FILE}`], {
    cwd: ROOT,
    encoding: "utf8",
    input: pasted,
  });
  assert.equal(pasted, formatted);
  assert.ok(page.includes(FILE));
});
