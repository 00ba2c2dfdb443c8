import assert from "node:assert/strict";
import { test } from "node:test";
import { isAskedOfSomebody } from "../../../../server/src/core/analysis/attribution/askedOf.ts";
import { createParagraphReader } from "../../../../server/src/core/analysis/readParagraphs.ts";
import { readDocument } from "../../../../server/src/core/document/read.ts";

const CASES: readonly (readonly [text: string, asked: boolean])[] = [
  ["Asked about the delay, Ms. Carr shrugged.", true],
  ["When asked whether he would resign, the mayor laughed.", true],
  ["Okafor, asked whether he would play, laughed.", true],
  ["Pressed on the figures, the minister declined to answer.", true],
  ["The judge asked whether the knife was his.", false],
  ["She sat down, asked for water and said nothing.", false],
  ["Reporters asked about the delay.", false],
];

for (const [text, asked] of CASES) {
  test(text, () => {
    const [paragraph] = createParagraphReader()(readDocument(text, "plaintext").blocks);
    const { tokens } = paragraph!.facts;
    const cue = tokens.findIndex(({ lower }) => /^(?:asked|pressed)$/.test(lower));
    assert.equal(isAskedOfSomebody(tokens, cue), asked);
  });
}
