import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readDocument } from "../../../server/src/core/document/read.ts";
import { blocksOf, proseOf } from "../../support/blocks.ts";

const TEXTS: readonly (readonly [what: string, text: string, blocks: readonly string[]])[] = [
  [
    "headings",
    "# Harbour *to* close\n\nBell spoke.\n\nWhy\n---\n\nText.",
    ["heading: Harbour to close", "paragraph: Bell spoke.", "heading: Why", "paragraph: Text."],
  ],
  ["a short bold line is a heading", "**What comes next**\n\nText.", ["heading: What comes next", "paragraph: Text."]],
  ["a bold sentence is none", "**The port is closed.**", ["paragraph: The port is closed."]],
  ["soft and hard line ends", "One\ntwo  \nthree\\\nfour<br>five.", ["paragraph: One⏎two⏎three⏎four⏎five."]],
  ["block quotes", "> One\n> two.\n>\n> Three.\nlazy.", ["quote: One⏎two.", "quote: Three.⏎lazy."]],
  [
    "lists",
    "- One.\n- [x] Two.\n  1. Three.\n\n  More of two.",
    ["item: One.", "item: Two.", "item: Three.", "item: More of two."],
  ],
  ["a table", "| Port | Ships |\n|---|---:|\n| Alder | 12 |", ["cell: Port", "cell: Ships", "cell: Alder", "cell: 12"]],
  [
    "code",
    "Run `npm i` now.\n\n```\nHe said 12.\n```\n\n    indented 5\n\nEnd of it.",
    ["paragraph: Run  now.", "paragraph: End of it."],
  ],
  ["front matter", "---\ntitle: 12 ships\ndate: 2026\n---\n\nText.", ["paragraph: Text."]],
  ["front matter in TOML after a byte-order mark", "\uFEFF+++\r\nx = 1\r\n+++\r\nText.", ["paragraph: Text."]],
  ["a rule at the top is no front matter", "---\n\nText.", ["paragraph: Text."]],
  ["images", "![A ship in 1931](ship.jpg)\n\nText ![alt](x.png) here.", ["paragraph: Text  here."]],
  [
    "links",
    '[Ana Ruiz](https://a.b "t") and [Bell][b] of [port] met.\n\n[b]: /b\n[port]: <http://p.q>',
    ["paragraph: Ana Ruiz and Bell of port met."],
  ],
  ["brackets that are no link", "He said [the mayor] lied.", ["paragraph: He said [the mayor] lied."]],
  ["addresses", "See https://a.b/c?d=12 or <http://x.y> or ana@a.b now.", ["paragraph: See  or  or  now."]],
  [
    "HTML",
    'Some <b>bold</b> text<!-- note 5 -->.\n\n<!-- TK\n\nmore -->\n\n<div class="x">\n\nText.\n\n</div>',
    ["paragraph: Some bold text.", "paragraph: Text."],
  ],
  ["script with blank lines", "<script>\nlet a = 5;\n\nsay(12)\n</script>\n\nText.", ["paragraph: Text."]],
  [
    "footnotes",
    "It cost $5 million.[^1] It grew.[^x]\n\n[^1]: Port authority, 2026.",
    ["paragraph: It cost $5 million. It grew."],
  ],
  ["strikethrough", "It ~~closed~~ opened.", ["paragraph: It closed opened."]],
  [
    "furniture",
    "By Ana Ruiz\n\nText.\n\n*(Reporting by Ana Ruiz; Editing by Tom Bell)*",
    ["furniture: By Ana Ruiz", "paragraph: Text.", "furniture: (Reporting by Ana Ruiz; Editing by Tom Bell)"],
  ],
  [
    "CRLF",
    "# Head\r\n\r\nOne\r\ntwo.\r\n\r\n> Three.\r\n> Four.",
    ["heading: Head", "paragraph: One⏎two.", "quote: Three.⏎Four."],
  ],
  ["setext after a paragraph of two lines", "One\ntwo\n===\n\nText.", ["heading: One⏎two", "paragraph: Text."]],
];

for (const [what, text, blocks] of TEXTS) test(what, () => assert.deepEqual(blocksOf(text, "markdown"), blocks));

describe("offsets are kept", () => {
  for (const [text, prose] of [
    ["a **b** c", "a ··b·· c"],
    ["A\\*B &amp; C", "A·*B &···· C"],
    ["&ldquo;No,&rdquo; &#8212; &NotEqualTilde;x", "“······No,”······ —······ ≂̸·············x"],
    ["AT&T & Co &bogus;", "AT&T & Co &bogus;"],
    ["[Ana](http://a.b) spoke", "·Ana············· spoke"],
    ["`x` y", "··· y"],
    ["he**ll**o", "he··ll··o"],
    ["PORT ALDER (AP) — *Ships* came.", "···················Ships· came."],
  ] as const) {
    test(text, () => assert.deepEqual(proseOf(text, "markdown"), [prose]));
  }
});

test("links, comments and footnotes are recorded where they stand", () => {
  const text =
    "[Ana](http://a.b) wrote.[^n] <!-- source: call --> See [Bell][b] and https://c.d.\n\n[b]: /bell\n\n[^n]: Letter.\n\nX.[^none]";
  const { links, comments, footnotes } = readDocument(text, "markdown");
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  assert.deepEqual(
    links.map((link) => [slice(link), slice(link.label), link.target]),
    [
      ["[Ana](http://a.b)", "Ana", "http://a.b"],
      ["[Bell][b]", "Bell", "/bell"],
      ["https://c.d", "https://c.d", "https://c.d"],
    ],
  );
  assert.deepEqual(
    comments.map((comment) => [slice(comment), comment.text]),
    [["<!-- source: call -->", " source: call "]],
  );
  assert.deepEqual(
    footnotes.map(({ label, references, definition }) => [
      label,
      references.map(slice),
      definition && slice(definition),
    ]),
    [
      ["n", ["[^n]"], "[^n]: Letter."],
      ["none", ["[^none]"], null],
    ],
  );
});

test("nesting that no parser survives is read as plain text", () => {
  for (const text of [
    `${">".repeat(50_000)} Deep.`,
    `${"*".repeat(5000)}a${"*".repeat(5000)}`,
    `${" ".repeat(9000)}- a`,
  ]) {
    assert.ok(readDocument(text, "markdown").blocks.length > 0);
  }
});

describe("a paragraph that is a pattern and no prose is read as plain text, in linear time", () => {
  for (const [what, text] of [
    ["halves of emphasis", "*a_".repeat(33_000)],
    ["halves of what is struck out", "a~b ".repeat(25_000)],
    ["footnotes' marks", "[^1]".repeat(25_000)],
    ["blanks", `Rents rose.${" ".repeat(100_000)}x`],
    ["blanks at a line's end", `Rents rose.${" ".repeat(100_000)}\nx`],
  ] as const) {
    test(what, () => {
      const start = Date.now();
      readDocument(text, "markdown");
      assert.ok(Date.now() - start < 4000, `${Date.now() - start} ms`);
    });
  }
});

test("a long list, a long table and long copy are no patterns", () => {
  const item = "- **Rents** rose in [May](/may), and *fell* in ~~June~~ _July_.\n";
  const row = "| **Rents** | [May](/may) | *5* |\n";
  for (const [what, text, count] of [
    ["list", item.repeat(600), 600],
    ["table", `| A | B | C |\n|---|---|---|\n${row.repeat(600)}`, 1803],
    ["copy", "Rents *rose* in **May**, he said.\n".repeat(300), 1],
  ] as const) {
    const { blocks } = readDocument(text, "markdown");
    assert.equal(blocks.length, count, what);
    assert.ok(!blocks.some(({ prose }) => prose.includes("*")), what);
  }
});
