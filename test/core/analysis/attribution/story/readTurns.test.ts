import assert from "node:assert/strict";
import { test } from "node:test";
import type { Range, Reading } from "../../../../../server/src/core/analysis/attribution/rules/reading.ts";
import { readTurns, type Turn } from "../../../../../server/src/core/analysis/attribution/story/readTurns.ts";
import { createParagraphReader } from "../../../../../server/src/core/analysis/readParagraphs.ts";
import { readDocument } from "../../../../../server/src/core/document/read.ts";

const wordsOf = ({ paragraph, tokens }: Reading, { from, to }: Range): string =>
  paragraph.facts.text.slice(tokens[from]!.start, tokens[to - 1]!.end);

/** "source | cue | content / content", each turn. */
const inWords = ({ tag, pieces }: Turn): string =>
  [
    tag?.source ? wordsOf(tag.reading, tag.source) : "-",
    tag ? wordsOf(tag.reading, tag.cue) : "-",
    pieces.map((piece) => wordsOf(piece.reading, piece)).join(" / "),
  ].join(" | ");

const turnsOf = (text: string): string[] =>
  readTurns(createParagraphReader()(readDocument(text, "plaintext").blocks)).map(inWords);

const ONE: readonly (readonly [text: string, ...turns: string[]])[] = [
  // Behind the quotation, verb first.
  ["“Come in,” said she.", "she | said | “Come in,”"],
  ["“Come in!” cried Hannah, laughing at the child.", "Hannah | cried | “Come in!”"],
  ["“Come in,” said Hannah quietly.", "Hannah | said | “Come in,”"],
  ["“Come in,” then exclaimed the old keeper.", "the old keeper | exclaimed | “Come in,”"],
  // Behind the quotation, speaker first.
  ["“Come in,” Hannah said.", "Hannah | said | “Come in,”"],
  ["“Who is it?” she at last whispered.", "she | whispered | “Who is it?”"],
  ["“It is late,” the keeper, with a sigh, answered.", "the keeper | answered | “It is late,”"],
  ["“Certainly,” he smiled.", "he | smiled | “Certainly,”"],
  ["“Not I,” she went on.", "she | went on | “Not I,”"],
  // A noun for the verb.
  ["“Never,” was her only answer.", "her | answer | “Never,”"],
  ["“Never,” was the keeper's short reply.", "the keeper | reply | “Never,”"],
  // Before the quotation.
  ["Hannah said, “Come in.”", "Hannah | said | “Come in.”"],
  ["He took off his hat, and added: “I am late.”", "He | added | “I am late.”"],
  ["She could only say, “Forgive me.”", "She | say | “Forgive me.”"],
  ["Her answer was, “Forgive me.”", "Her | answer | “Forgive me.”"],
  // One turn in pieces.
  [
    "“I went down,” said he, “to the boats.” He stopped. “Oh?” said Hannah.",
    "he | said | “I went down,” / “to the boats.”",
    "Hannah | said | “Oh?”",
  ],
  ["“I went down,” said he. “The boats were gone.”", "he | said | “I went down,” / “The boats were gone.”"],
  ["Not a tag but a deed: “Stay.” He nodded. He shut the door.", "- | - | “Stay.”"],
  // Nobody's tag: the story lets its reader tell.
  ["“Who is there?”", "- | - | “Who is there?”"],
  ["“Who is there?” The door opened.", "- | - | “Who is there?”"],
  ["“Sit down.” She laughed and shut the door.", "- | - | “Sit down.”"],
  ["“She lied to me.” Hannah was said to be the eldest.", "- | - | “She lied to me.”"],
];

for (const [text, ...turns] of ONE) {
  test(text, () => {
    assert.deepEqual(turnsOf(text), turns);
  });
}

test("a quotation that runs on from the paragraph above is the same turn", () => {
  const text =
    "“I went down to the boats,” said the keeper.\n\nHe sat. “They were gone.\n\n“And nobody had lit a lamp.”";
  assert.deepEqual(turnsOf(text), [
    "the keeper | said | “I went down to the boats,”",
    "- | - | “They were gone. / “And nobody had lit a lamp.”",
  ]);
});

test("a paragraph that ends with a colon announces the next", () => {
  assert.deepEqual(turnsOf("At last the keeper said:\n\n“There is no boat.”"), [
    "the keeper | said | “There is no boat.”",
  ]);
});
