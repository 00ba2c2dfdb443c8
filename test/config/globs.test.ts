import assert from "node:assert/strict";
import { test } from "node:test";
import { matchesGlob } from "../../server/src/config/globs.ts";

const table: [glob: string, path: string, matches: boolean][] = [
  ["*.md", "a.md", true],
  ["*.md", "deep/down/a.md", true],
  ["opinion/*.md", "opinion/a.md", true],
  ["opinion/*.md", "opinion/b/a.md", false],
  ["opinion/**", "opinion/b/a.md", true],
  ["opinion/", "opinion/b/a.md", true],
  ["./opinion/**", "opinion/a.md", true],
  ["**/drafts/**", "drafts/a.txt", true],
  ["**/drafts/**", "x/drafts/y/a.txt", true],
  ["**/drafts/**", "x/draft/a.txt", false],
  ["**", "anything/at/all", true],
  ["{city,sport}/*.{md,txt}", "sport/a.txt", true],
  ["{city,sport}/*.{md,txt}", "arts/a.txt", false],
  ["a?.txt", "ab.txt", true],
  ["a?.txt", "a.txt", false],
  ["", "a.txt", false],
  ["[ab].txt", "a.txt", false],
  ["[ab].txt", "x/[ab].txt", true],
  ["*.MD", "a.md", false],
];

for (const [glob, path, matches] of table) {
  test(`${glob} ${matches ? "matches" : "does not match"} ${path}`, () =>
    assert.equal(matchesGlob(path, glob), matches));
}

test("no glob takes long", () => {
  const name = "a".repeat(4_000);
  const started = performance.now();
  assert.equal(matchesGlob(name, `${"*a".repeat(200)}*b`), false);
  assert.equal(matchesGlob(`${"x/".repeat(500)}y`, `${"**/".repeat(300)}z`), false);
  assert.equal(matchesGlob(name, "{a,b}".repeat(40)), false);
  assert.ok(performance.now() - started < 2_000);
});
