import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readBibtex } from "../../../server/src/core/index.ts";

const TABLE: readonly (readonly [what: string, text: string, entries: readonly string[]])[] = [
  [
    "an article",
    "@article{ruiz2024,\n  author = {Ruiz, Ana and Bell, Tom},\n  title  = {Rents in the {Port}},\n  year = 2024\n}",
    ["ruiz2024: Ruiz, Ana; Bell, Tom (2024). Rents in the Port"],
  ],
  [
    "quotes, BibLaTeX's date, an editor",
    '@Book( a:1, editor = "B. \\"Ob{\\\'e}r", date = "2019-04-01" )',
    ["a:1: B. Ober (2019)"],
  ],
  ["nothing known", "@misc{x, note = {a, b = c}}", ["x: x"]],
  [
    "comments between entries",
    "Notes: a@b.c\n@comment{x, y}\n@string{p = {Port}}\n@misc{k, title = p # { index}}",
    ["k: p # index"],
  ],
  ["an entry that is never closed", "@misc{a, title = {Rents\n@misc{b, title = {Wages}}", ["a: Rents", "b: Wages"]],
  ["no key", "@misc{title = {x}}\n@misc{}\n@misc{ok,}", ["ok: ok"]],
  ["nothing at all", "", []],
];

for (const [what, text, entries] of TABLE) {
  test(what, () =>
    assert.deepEqual(
      readBibtex(text).map(({ key, label }) => `${key}: ${label}`),
      entries,
    ),
  );
}

test("an entry's span begins at its mark and ends behind its bracket", () => {
  const text = "% mine\n@misc{a, title = {A}}\n\n@misc{b, title = {B},\n}\n";
  assert.deepEqual(
    readBibtex(text).map(({ start, end }) => text.slice(start, end)),
    ["@misc{a, title = {A}}", "@misc{b, title = {B},\n}"],
  );
});

describe("is linear", () => {
  const entry = (i: number) =>
    `@article{key${i},\n  author = {Ruiz, Ana},\n  title = {Rents, part ${i}},\n  year = {2024},\n}\n\n`;
  for (const [what, text, count] of [
    ["twenty thousand entries", Array.from({ length: 20_000 }, (_, i) => entry(i)).join(""), 20_000],
    ["entries never closed", "@misc{a, title = {".repeat(50_000), undefined],
    ["marks", "@".repeat(500_000), 0],
    ["brackets", `@misc{a, title = ${"{".repeat(500_000)}`, 1],
    ["white space", `@misc{${" ".repeat(300_000)}a,`, 0],
  ] as const) {
    test(what, () => {
      const start = Date.now();
      const entries = readBibtex(text);
      if (count !== undefined) assert.equal(entries.length, count);
      assert.ok(Date.now() - start < 3000, `${Date.now() - start} ms`);
    });
  }
});
