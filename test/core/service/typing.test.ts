import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { check, createAnalyzer, endOfChange, readArticle, whileTyping } from "../../../server/src/core/index.ts";

function ripe(text: string, cursor: number): string[] {
  const article = createAnalyzer(null)(text, "plaintext");
  return whileTyping(readArticle(article), check(article), cursor).map(({ rule }) => rule);
}

const OPENING = "The council met on Monday in the old hall.\n\n";
const QUOTE = "“The wall that holds the water back is going to fall down before next winter.”";

test("a quotation that is being typed is left alone until the writer goes on", () => {
  const text = `${OPENING}${QUOTE}`;
  const found = ["unattributed-quote"];
  assert.deepEqual(ripe(text, 5), found, "the writer is elsewhere");
  assert.deepEqual(ripe(text, text.length), []);
  assert.deepEqual(ripe(text, text.length - 1), [], "an editor has put the closing mark behind the cursor");
  assert.deepEqual(ripe(`${text} `, text.length + 1), []);
  assert.deepEqual(ripe(`${text}\n`, text.length + 1), found);
  assert.deepEqual(ripe(`${text}\n\nIt rained.`, text.length + 12), found);
});

test("a mark that is opened in the middle of a paragraph waits for its partner while the writer is there", () => {
  const text = `${OPENING}“The wall is old, the mayor said. “It will fall.”`;
  const found = ["unbalanced-quotation-mark"];
  assert.deepEqual(ripe(text, OPENING.length + 5), [], "between the mark and the next one");
  assert.deepEqual(ripe(text, text.length - 3), found, "the writer has gone on to the next quotation");
  assert.deepEqual(ripe(text, 5), found, "the writer is elsewhere");
});

test("what is wrong whatever comes next is shown at once", () => {
  const text = `${OPENING}“The wall cost TK and`;
  assert.ok(ripe(text, text.length).includes("placeholder-left"));
});

test("the end of a change is where the texts agree again", () => {
  const table: [string, string, number][] = [
    ["", "", 0],
    ["ab", "ab", 2],
    ["ab", "axb", 2],
    ["ab", "abc", 3],
    ["abc", "ab", 2],
    ["aa", "aaa", 3],
    ["abc", "", 0],
  ];
  for (const [earlier, later, end] of table) assert.equal(endOfChange(earlier, later), end, `${earlier} → ${later}`);
  fc.assert(
    fc.property(fc.string(), fc.string(), (earlier, later) => {
      const end = endOfChange(earlier, later);
      assert.ok(end >= 0 && end <= later.length && earlier.endsWith(later.slice(end)));
    }),
  );
});
