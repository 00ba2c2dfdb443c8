import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { run } from "../support/command.ts";

const cwd = fileURLToPath(new URL("../..", import.meta.url));

async function rulesFound(article: string): Promise<ReadonlySet<string>> {
  const { stdout } = await run(["check", article, "-f", "jsonl"], { cwd });
  return new Set(
    stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line).rule),
  );
}

test("the sample articles show what the rules find", async () => {
  const found = new Set([...(await rulesFound("examples/harbour.txt")), ...(await rulesFound("examples/harbour.md"))]);
  assert.ok(found.size >= 20, [...found].join(" "));
  for (const rule of [
    "unsourced-number",
    "unattributed-quote",
    "passive-attribution",
    "unbalanced-quotation-mark",
    "placeholder-left",
  ]) {
    assert.ok(found.has(rule), rule);
  }
});

test("nothing is found in the clean article, and every quotation has a speaker", async () => {
  const { stdout, status } = await run(["check", "examples/clean.txt", "--fail-on", "hint"], { cwd });
  assert.equal(stdout, "1 file, 162 words, 5 quotations (5 with a speaker), 0 findings, 0 files skipped\n");
  assert.equal(status, 0);
});
