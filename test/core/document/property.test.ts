import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Document } from "../../../server/src/core/document/document.ts";
import { createDocumentReader, readDocument } from "../../../server/src/core/document/read.ts";
import { FILLER } from "../../../server/src/core/text/filler.ts";

const LANGUAGES = [
  "plaintext",
  "markdown",
  "mdx",
  "html",
  "latex",
  "asciidoc",
  "restructuredtext",
  "unheard-of",
] as const;

/** Pieces that texts are made of, the awkward ones among them. */
const piece = fc.oneof(
  fc.constantFrom(
    ..."\n|\n\n|\r\n|\r\n\r\n|\r|\f|\t| |  |\uFEFF|\0|\uD800|\uDC00|😀|é|&amp;|&nbsp;|&#8220;|&bogus;|&NotEqualTilde;|\\*|\\|*|**|_|~~|`|```|[|]|(|)|[^1]|[^1]: |[a]: /b|![x](y)|[x](http://y.z)|<!--|-->|<b>|</b>|<br>|<p>|<script>|</script>|<blockquote>|> |# |## |- |1. |    |---|===|\\||a,b,c|a\tb|http://a.b/c|ana@a.b|“|”|\"|'|TK|By Ana Ruiz|PORT ALDER (AP) — |Ends|$x$|\\emph{|}|{|%|.. note::|:role:`x`|== |//".split(
      "|",
    ),
  ),
  fc.constantFrom("The harbour closed.", "said Ana Ruiz", "word", "of the", "Port Alder", "26", ". ", ", "),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

/** What must hold of whatever has been read. A character that differs from its source is one that a reference stands for. */
function checkDocument(source: string, document: Document): void {
  assert.equal(document.text, source);
  let end = 0;
  for (const block of document.blocks) {
    assert.ok(block.start >= end && block.end >= block.start && block.end <= source.length, "sorted, apart, inside");
    end = block.end;
    const slice = source.slice(block.start, block.end);
    assert.equal(block.prose.length, slice.length, "as long as its source");
    for (let i = 0; i < slice.length; i++) {
      if (block.prose[i] === slice[i] || block.prose[i] === FILLER) continue;
      assert.ok(
        /[&<]/.test(slice.slice(Math.max(0, i - 1), i + 1)),
        `${JSON.stringify(block.prose)} of ${JSON.stringify(slice)}`,
      );
    }
  }
  for (const { start, end: stop } of [...document.links, ...document.comments]) {
    assert.ok(0 <= start && start <= stop && stop <= source.length);
  }
}

for (const languageId of LANGUAGES) {
  test(`${languageId}: blocks are true to any source`, () => {
    fc.assert(
      fc.property(text, (source) => checkDocument(source, readDocument(source, languageId))),
      { numRuns: 300 },
    );
  });
}

test("a reader gives what a fresh one gives, whatever it read before", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
      const read = createDocumentReader();
      const joined = texts.map((_, i) => texts.slice(0, i + 1).join("\n\n"));
      for (const source of [...joined, ...texts]) {
        assert.deepEqual(read(source, "markdown"), readDocument(source, "markdown"));
      }
    }),
    { numRuns: 100 },
  );
});
