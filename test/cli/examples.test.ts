import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { cardToPlainText, createAnalyzer, hover, outline, readArticle } from "../../server/src/core/index.ts";
import { readAttributionModel } from "../../server/src/node/attributionModel.ts";
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

test("the README prints what npm start prints", async () => {
  const readme = readFileSync(join(cwd, "README.md"), "utf8");
  const sample = /^examples\/harbour\.txt\n[\s\S]*?(?=^```)/m.exec(readme)?.[0] ?? "";
  const { stdout } = await run(["check", "--fail-on", "never", "examples/harbour.txt"], { cwd });
  const [file, ...findings] = sample.trimEnd().split(/\n+(?= {2}\d+:\d+)|\n(?= {2}\d)/);
  assert.equal(findings.length, 2);
  assert.ok(stdout.startsWith(`${file}\n`));
  for (const finding of findings) assert.ok(stdout.includes(`\n${finding.trimEnd()}\n`), finding);
});

test("the walkthrough's pictures show what the sample shows", async () => {
  const text = readFileSync(join(cwd, "examples/bridge.md"), "utf8");
  const reading = readArticle(createAnalyzer(readAttributionModel())(text, "markdown"));
  const drawing = (name: string) =>
    readFileSync(join(cwd, `scripts/generate/walkthrough/${name}.svg`), "utf8").replace(/<[^>]*>/g, "");
  const shown = hover(reading, text.indexOf("Brandt said"));
  const [title, ...facts] = (shown ? cardToPlainText(shown) : "").split("\n");
  for (const line of [title!.replace("county's", "county’s"), ...facts])
    assert.ok(drawing("hover").includes(line), line);
  const { name } = outline(reading).at(-1)!;
  assert.ok(drawing("sample").includes(name), name);
});

test("nothing is found in the clean article, and every quotation has a speaker", async () => {
  const { stdout, status } = await run(["check", "examples/clean.txt", "--fail-on", "hint"], { cwd });
  assert.equal(stdout, "1 file, 162 words, 5 quotations (5 with a speaker), 0 findings, 0 files skipped\n");
  assert.equal(status, 0);
});
