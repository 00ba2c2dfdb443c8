import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readDocument } from "../../../server/src/core/document/read.ts";
import { blocksOf, proseOf } from "../../support/blocks.ts";

const TEXTS: readonly (readonly [what: string, text: string, blocks: readonly string[]])[] = [
  [
    "a page",
    "<!doctype html><html><head><title>T 5</title><style>p{}</style></head><body><nav>Home 1</nav><h1>Harbour <em>to</em> close</h1><p>Bell spoke.</p><script>let a = 5</script><footer>© 2026</footer></body></html>",
    ["heading: Harbour to close", "paragraph: Bell spoke."],
  ],
  ["a piece", "<p>One.</p><p>Two.", ["paragraph: One.", "paragraph: Two."]],
  ["text without elements", "Just words.", ["paragraph: Just words."]],
  ["block quotes", "<blockquote><p>One.</p>Two.</blockquote>", ["quote: One.", "quote: Two."]],
  [
    "lists and tables",
    "<ul><li>One.</li><li>Two.</li></ul><table><tr><th>Port</th><td>12</td></tr></table>",
    ["item: One.", "item: Two.", "cell: Port", "cell: 12"],
  ],
  [
    "figures",
    '<figure><img alt="12 ships" src="a.jpg"><figcaption>Ships in the harbour.</figcaption></figure>',
    ["paragraph: Ships in the harbour."],
  ],
  ["line breaks", "<p>One<br>two<br/><br>Three.</p>", ["paragraph: One⏎two", "paragraph: Three."]],
  ["inline elements", "<p>He<b>ll</b>o <code>x = 5</code> <q>yes</q></p>", ["paragraph: Hello  yes"]],
  [
    "furniture",
    "<p>By Ana Ruiz</p><p>Text.</p><p>(Reporting by Ana Ruiz; Editing by Tom Bell)</p>",
    ["furniture: By Ana Ruiz", "paragraph: Text.", "furniture: (Reporting by Ana Ruiz; Editing by Tom Bell)"],
  ],
  ["CRLF and a lone CR", "<p>One\r\ntwo\rthree.</p>\r\n", ["paragraph: One⏎two⏎three."]],
  ["text that a table throws out", "<table>Out <tr><td>In</td></tr></table>", ["paragraph: Out", "cell: In"]],
];

for (const [what, text, blocks] of TEXTS) test(what, () => assert.deepEqual(blocksOf(text, "html"), blocks));

test("offsets are kept", () => {
  assert.deepEqual(proseOf("<p>A&amp;B &ldquo;No&rdquo; <i>x</i></p>", "html"), ["A&····B “······No”······ ···x"]);
});

test("links and comments are recorded where they stand", () => {
  const text = '<p><a href="http://a.b">Ana</a> wrote.<!-- source: call --></p>';
  const { links, comments } = readDocument(text, "html");
  assert.deepEqual(links, [{ start: 3, end: 31, label: { start: 24, end: 27 }, target: "http://a.b" }]);
  assert.deepEqual(comments, [{ start: 38, end: 59, text: " source: call " }]);
});

test("nesting beyond any stack is read without its tags", () => {
  assert.deepEqual(blocksOf(`${"<div>".repeat(50_000)}Deep down.`, "html"), ["paragraph: Deep down."]);
});

describe("markup is not taken for prose", () => {
  const cases: readonly (readonly [languageId: string, text: string, blocks: readonly string[]])[] = [
    [
      "latex",
      "\\documentclass{article}\n% 12 ships\n\\begin{document}\n\\section{The harbour}\n\nIt cost \\$5 million\\cite{port2026}, \\textbf{Ruiz} said.\n\n\\begin{equation}\nx = 12\n\\end{equation}\n\nIt is $n^2$ deep.\n\\end{document}",
      ["heading: The harbour", "paragraph: It cost $5 million, Ruiz said.", "paragraph: It is  deep."],
    ],
    [
      "asciidoc",
      "= Harbour to close\n:author: Ana 5\n\n// 12 ships\nIt *cost* `x5` million, https://a.b[Ruiz] said.\n\n----\ncode 12\n----\n\n== Why\n\nText.",
      ["heading: Harbour to close", "paragraph: It cost  million, Ruiz said.", "heading: Why", "paragraph: Text."],
    ],
    [
      "restructuredtext",
      "Harbour to close\n================\n\n:Author: Ana 5\n\n.. image:: x.png\n   :width: 12\n\nIt **cost** ``x5`` million, `Ruiz <http://a.b>`_ said [1]_.\n\nWhy\n---\n\nText.",
      ["heading: Harbour to close", "paragraph: It cost  million, Ruiz said .", "heading: Why", "paragraph: Text."],
    ],
    [
      "latex",
      "It cost \\verb|TK| million.\n\n\\begin{quote}\nWe knew.\n\n“We left.”\n\\end{quote}\n\nText.",
      ["paragraph: It cost  million.", "quote: We knew.", "quote: “We left.”", "paragraph: Text."],
    ],
    [
      "asciidoc",
      "It rained all day.\n\n[quote, Ana Ruiz]\n____\nWe knew.\n\nWe left.\n____\n\nRain fell.\n\n[quote]\nWe knew.\n\nSnow fell.",
      [
        "paragraph: It rained all day.",
        "quote: We knew.",
        "quote: We left.",
        "paragraph: Rain fell.",
        "quote: We knew.",
        "paragraph: Snow fell.",
      ],
    ],
    [
      "asciidoc",
      '"`It rained,`" Ruiz said of `"x"`. \'`We left.`\'',
      [`paragraph: "It rained," Ruiz said of . 'We left.'`],
    ],
    [
      "restructuredtext",
      "Ana Ruiz said:\n\n    We knew. We\n    left.\n\nText.\n\n- An item\n- Another",
      ["paragraph: Ana Ruiz said:", "quote: We knew. We⏎left.", "paragraph: Text.", "item: An item", "item: Another"],
    ],
    [
      "mdx",
      "import X from './x'\nexport const a = 5\n\n# Head\n\nIt cost {price * 12} in <X n={5} /> all.",
      ["heading: Head", "paragraph: It cost  in  all."],
    ],
    [
      "markdown",
      '<figure>\n<img alt="5">\n<figcaption>Ships &amp; boats.</figcaption>\n</figure>\n\nText.',
      ["paragraph: Ships & boats.", "paragraph: Text."],
    ],
  ];
  for (const [languageId, text, blocks] of cases) {
    test(languageId, () => assert.deepEqual(blocksOf(text, languageId), blocks));
  }
});
