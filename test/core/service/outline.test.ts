import assert from "node:assert/strict";
import { test } from "node:test";
import {
  cardToPlainText,
  check,
  createAnalyzer,
  hover,
  type OutlineEntry,
  outline,
  RULES,
  readArticle,
  summarize,
} from "../../../server/src/core/index.ts";
import { attribution, makeReading, quantity, spanOf, spansOf, speaker } from "../../support/reading.ts";

const TEXT = `Officials said on Monday that the wall held. Mira Oland, an engineer, said that it did not.

“The wall cannot wait,” Oland added. It needs 140 workers.

“Who knows?”`;

const READING = makeReading(TEXT, {
  speakers: [
    speaker("s1", "officials", spansOf(TEXT, "Officials"), { kind: "unnamed", statements: ["a1"] }),
    speaker("s2", "Mira Oland", [spanOf(TEXT, "Mira Oland"), spanOf(TEXT, "Oland", 1)], {
      role: "engineer",
      statements: ["a2", "a3"],
    }),
    speaker("s3", "Tor Berg", [], {}),
  ],
  attributions: [
    attribution("a1", "s1", {
      type: "indirect",
      source: spansOf(TEXT, "Officials"),
      cue: [spanOf(TEXT, "said")],
      content: spansOf(TEXT, "that the wall held"),
    }),
    attribution("a2", "s2", {
      type: "indirect",
      source: [spanOf(TEXT, "Mira Oland")],
      cue: [spanOf(TEXT, "said", 1)],
      content: spansOf(TEXT, "that it did not"),
    }),
    attribution("a3", "s2", {
      source: [spanOf(TEXT, "Oland", 1)],
      cue: spansOf(TEXT, "added"),
      content: spansOf(TEXT, "“The wall cannot wait,”"),
    }),
  ],
  quantities: [quantity(spanOf(TEXT, "140"), TEXT, { value: 140 })],
});

/** The outline as an editor would draw it. */
function draw(entries: readonly OutlineEntry[], depth = 0): string[] {
  return entries.flatMap(({ name, detail, kind, children }) => [
    `${"  ".repeat(depth)}${kind}: ${name}${detail && ` | ${detail}`}`,
    ...draw(children, depth + 1),
  ]);
}

test("speakers by first appearance, statements beneath, then what has no source", () => {
  assert.deepEqual(draw(outline(READING)), [
    "unnamed: Unnamed (1)",
    "  unnamed: officials | 1 paraphrase",
    "    paraphrase: the wall held | line 1",
    "person: Mira Oland | engineer · 1 quote, 1 paraphrase",
    "  paraphrase: it did not | line 1",
    "  quote: “The wall cannot wait,” | added · line 3",
    "none: No source found (2)",
    "  claim: 140 | line 3",
    "  quote: “Who knows?” | line 5",
  ]);
});

test("of figures those that unsourced-number would name, and no others", () => {
  const text = "The repair will cost $31 million. People will work on it through two winters. Traffic rose 30%.";
  const reading = readArticle(createAnalyzer(null)(text, "plaintext"));
  assert.deepEqual(draw(outline(reading)), [
    "none: No source found (2)",
    "  claim: $31 million | line 1",
    "  claim: 30% | line 1",
  ]);
  const found = check(
    reading.article,
    { "unsourced-number": "hint" },
    RULES.filter(({ id }) => id === "unsourced-number"),
  );
  assert.deepEqual(
    found.map(({ span }) => text.slice(span.start, span.end)),
    ["$31 million", "30%"],
  );
  const card = hover(reading, text.indexOf("two winters") + 1);
  assert.match(card ? cardToPlainText(card) : "", /\nSource: none found, and none asked for here$/);
});

test("figures for the status item", () => {
  assert.deepEqual(summarize(READING), {
    named: 1,
    unnamed: 1,
    quotationsWithoutSpeaker: 1,
    claimsWithoutSource: 1,
    unresolved: 0,
  });
});

test("every range holds its selection and its children, in an article of many voices", () => {
  const text =
    "“No,” said Mira Oland. “Yes,” said Tor Berg. Oland said it was late. Officials said it was not. “Why?” he asked.\n\n".repeat(
      20,
    );
  const check = ({ range, selection, children, name }: OutlineEntry) => {
    assert.notEqual(name, "");
    assert.ok(range.start <= selection.start && selection.end <= range.end && selection.start <= selection.end);
    for (const child of children) {
      assert.ok(range.start <= child.range.start && child.range.end <= range.end);
      check(child);
    }
  };
  const entries = outline(readArticle(createAnalyzer(null)(text, "plaintext")));
  assert.ok(entries.length > 0);
  for (const entry of entries) check(entry);
});

test("an empty article has an empty outline", () => {
  assert.deepEqual(outline(makeReading("", {})), []);
});
