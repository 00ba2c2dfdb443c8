import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readDocument } from "../../../server/src/core/document/read.ts";
import type { Span } from "../../../server/src/core/text/span.ts";
import { blocksOf, proseOf } from "../../support/blocks.ts";

/** A text, the notes in it as "kind: text → target", and its prose. */
const NOTES: readonly (readonly [
  languageId: string,
  text: string,
  notes: readonly string[],
  blocks: readonly string[],
])[] = [
  [
    "plaintext",
    "Rents rose 14 percent [source: rent index, table 3] last year.",
    ["bracket: rent index, table 3"],
    ["paragraph: Rents rose 14 percent  last year."],
  ],
  [
    "plaintext",
    "Rents rose.[SRC: the\r\nindex] Tom Smythe (CQ) left.",
    ["bracket: the\r\nindex"],
    ["paragraph: Rents rose. Tom Smythe  left."],
  ],
  [
    "plaintext",
    "Rents rose.[12] They fell.[^3]",
    ["footnote: → 12", "footnote: → 3"],
    ["paragraph: Rents rose. They fell."],
  ],
  [
    "plaintext",
    "Rents rose{>>source: call, 3 May<<} and fell{>>check with Tom<<}.",
    ["comment: call, 3 May"],
    ["paragraph: Rents rose and fell."],
  ],
  [
    "plaintext",
    "“He [the mayor] knew [sic],” she said. [@ruiz] A source: none.",
    [],
    ["paragraph: “He [the mayor] knew [sic],” she said. [@ruiz] A source: none."],
  ],
  [
    "markdown",
    "Rents rose [@ruiz2024, p. 5; see -@bell:19] and [@{a/b}]. Mail [ana@b.c] or @ana.",
    ["citation: → ruiz2024", "citation: → bell:19", "citation: → a/b"],
    ["paragraph: Rents rose  and . Mail [ana@b.c] or @ana."],
  ],
  [
    "markdown",
    "Rents rose.<!-- source: *index* --> They fell.<!-- a remark -->\n\n<!-- SOURCES: call -->\n",
    ["comment: *index*", "comment: call"],
    ["paragraph: Rents rose. They fell."],
  ],
  [
    "markdown",
    "Rents rose.[^r] They [fell](https://a.b/c) in [May][m] [here](#top) [mail](mailto:a@b.c).\n\n[^r]: Index,\n    table 3.\n\n[m]: /may",
    ["footnote: Index,\n    table 3. → r", "link: → https://a.b/c", "link: → /may"],
    ["paragraph: Rents rose. They fell in May here mail."],
  ],
  [
    "markdown",
    "Rents rose.[^r] They fell.[^f]\n\n[^r]: Index. <!-- onrecord-disable-line placeholder-left -- a name -->\n[^f]: <!-- source: call -->\n",
    ["footnote: Index. → r", "footnote: <!-- source: call --> → f"],
    ["paragraph: Rents rose. They fell."],
  ],
  [
    "mdx",
    "Rents rose. {/* source: index */} They fell{>>source: call<<}.",
    ["comment: index", "comment: call"],
    ["paragraph: Rents rose.  They fell."],
  ],
  [
    "latex",
    "Rents rose \\autocite[p.~5]{ruiz, bell}\\footnote{Index.} in May. % source: call\n",
    ["citation: → ruiz", "citation: → bell", "footnote: Index.", "comment: call"],
    ["paragraph: Rents rose  in May."],
  ],
  [
    "asciidoc",
    "Rents rose.footnote:[Index.]\n// source: call\n\nWages fell.",
    ["footnote: Index.", "comment: call"],
    ["paragraph: Rents rose.", "paragraph: Wages fell."],
  ],
  [
    "restructuredtext",
    "Rents rose. [#i]_\n\n.. source: call\n\n.. [#i] Index.\n\nWages fell.",
    ["footnote: → #i", "comment: call"],
    ["paragraph: Rents rose.", "paragraph: Wages fell."],
  ],
  [
    "asciidoc",
    "Rents https://a.b/c[rose] in link:may.pdf[May] (https://a.b/d).",
    ["link: → https://a.b/c", "link: → may.pdf", "link: → https://a.b/d"],
    ["paragraph: Rents rose in May ("],
  ],
  [
    "restructuredtext",
    "Rents `rose <https://a.b/c>`_ in May: https://a.b/d.",
    ["link: → https://a.b/c", "link: → https://a.b/d"],
    ["paragraph: Rents rose in May:"],
  ],
  [
    "latex",
    "Rents \\href{https://a.b/c}{rose} in May \\url{https://a.b/d}.",
    ["link: → https://a.b/c", "link: → https://a.b/d"],
    ["paragraph: Rents rose in May ."],
  ],
  [
    "markdown",
    "Rents rose [source: *see* the `index`]. `[source: no note]`",
    ["bracket: *see* the `index`"],
    ["paragraph: Rents rose ."],
  ],
];

for (const [languageId, text, notes, blocks] of NOTES) {
  test(text, () => {
    const found = readDocument(text, languageId).notes;
    const shown = found.map(
      ({ kind, text: said, target }) => `${kind}:${said && ` ${said}`}${target && ` → ${target}`}`,
    );
    assert.deepEqual(shown, notes);
    assert.deepEqual(blocksOf(text, languageId), blocks);
  });
}

test("a note's span covers its marks, and prose keeps its length", () => {
  const text = "Rents rose [source: x] by 5 (CQ).\n\n[source: a paragraph of its own]";
  const { notes, checked, blocks } = readDocument(text, "plaintext");
  const slice = ({ start, end }: Span) => text.slice(start, end);
  assert.deepEqual(notes.map(slice), ["[source: x]", "[source: a paragraph of its own]"]);
  assert.deepEqual(checked.map(slice), ["(CQ)"]);
  assert.equal(blocks.length, 1);
  assert.deepEqual(proseOf(text), ["Rents rose ··········· by 5 ····."]);
});

describe("linear", () => {
  for (const [what, text] of [
    ["open brackets", "[source: ".repeat(40_000)],
    ["open comments", "{>>".repeat(100_000)],
    ["keys", "[@a;".repeat(80_000)],
    ["at signs", `[${"@".repeat(200_000)}]`],
  ] as const) {
    test(what, () => {
      const start = Date.now();
      readDocument(text, "markdown");
      assert.ok(Date.now() - start < 4000, `${Date.now() - start} ms`);
    });
  }
});

test("markup that is never closed is linear too", () => {
  for (const [languageId, text] of [
    ["latex", "\\cite[".repeat(60_000)],
    ["latex", "\\footnote{".repeat(60_000)],
    ["asciidoc", "footnote:".repeat(60_000)],
  ] as const) {
    const start = Date.now();
    readDocument(text, languageId);
    assert.ok(Date.now() - start < 4000, `${text.slice(0, 10)}: ${Date.now() - start} ms`);
  }
});
