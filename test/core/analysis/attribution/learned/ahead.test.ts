import assert from "node:assert/strict";
import { test } from "node:test";
import { readContext } from "../../../../../server/src/core/analysis/attribution/learned/context.ts";
import { createFormReader } from "../../../../../server/src/core/analysis/attribution/learned/forms.ts";
import { readModel } from "../../../../../server/src/core/analysis/attribution/learned/model.ts";
import { PAD } from "../../../../../server/src/core/analysis/attribution/learned/words.ts";
import { createParagraphReader } from "../../../../../server/src/core/analysis/readParagraphs.ts";
import { readDocument } from "../../../../../server/src/core/document/read.ts";
import { shippedModel } from "../../../../support/model.ts";

const readForm = createFormReader(readModel(shippedModel()).lexicon);

/** What lies ahead of a paragraph's token: the nearest cue's and edge's words, "" for none, and the code of the cue's distance. */
function ahead(text: string, token: number): { cue: string; far: number; edge: string } {
  const { facts } = createParagraphReader()(readDocument(text, "plaintext").blocks)[0]!;
  const context = readContext(facts, readForm, 0, 0);
  const { tokens } = facts;
  const wordOf = (stem: number): string =>
    tokens.find((_, i) => stem !== 0 && i > token && context.stem[i + PAD] === stem)?.lower ?? "";
  const at = token + PAD;
  return {
    cue: wordOf(context.ahead.cue[at]!),
    far: context.ahead.cueFar[at]!,
    edge: wordOf(context.ahead.edge[at]!),
  };
}

/** "Hill", so many words that are no cue, and "said". */
const far = (words: number): string => `Hill ${"of the ".repeat(words).split(" ").slice(0, words).join(" ")} said it.`;

for (const [what, text, token, expected] of [
  ["the next word", "Hill said it.", 0, { cue: "said", far: 0, edge: "said" }],
  ["a word further on", "The old mill said it.", 0, { cue: "said", far: 2, edge: "said" }],
  ["nothing behind the last cue", "Hill said it.", 1, { cue: "", far: 0, edge: "it" }],
  ["a noun phrase ends at its verb", "The mill in the valley burned.", 0, { cue: "", far: 0, edge: "burned" }],
  [
    "what is quoted is passed over, and its marks are edges",
    "Hill: “Lee said no,” she added.",
    1,
    { cue: "added", far: 1, edge: "“" },
  ],
  ["inside a quotation what lies behind it", "“I said no,” she added.", 1, { cue: "added", far: 1, edge: "”" }],
] as const) {
  test(`ahead lies ${what}`, () => assert.deepEqual(ahead(text, token), expected));
}

for (const [words, code] of [
  [1, 1],
  [4, 4],
  [5, 5],
  [6, 5],
  [7, 6],
  [9, 6],
  [10, 7],
  [14, 7],
  [15, 8],
  [24, 8],
  [25, 9],
  [60, 9],
] as const) {
  test(`a cue behind ${words} words has distance ${code}`, () => assert.equal(ahead(far(words), 0).far, code));
}
