import assert from "node:assert/strict";
import { test } from "node:test";
import { createAttributionFinder } from "../../../../server/src/core/analysis/attribution/findAttributions.ts";
import { createParagraphReader } from "../../../../server/src/core/analysis/readParagraphs.ts";
import { readDocument } from "../../../../server/src/core/document/read.ts";
import { shippedModel } from "../../../support/model.ts";

const find = (text: string) =>
  createAttributionFinder(shippedModel())(createParagraphReader()(readDocument(text, "plaintext").blocks));
const indirect = (text: string): number => find(text).filter(({ type }) => type === "indirect").length;

/** Long enough that one turn is none: more than 500 tokens, half of them quoted. */
const NEWS = Array.from(
  { length: 14 },
  (_, i) =>
    `“We have waited ${i + 2} years for the wall to be mended, and nobody has come to look at it,” Ana Ruiz told the council. ` +
    "The farmers want the repairs to begin in the spring.",
).join("\n\n");
const SIDE_BY_SIDE = "The signs said “Mend the wall today.” “Not one year more.”";

test("two quotations side by side make no dialogue of a long story", () => {
  assert.ok(indirect(NEWS) >= 10);
  assert.equal(indirect(`${NEWS}\n\n${SIDE_BY_SIDE}`), indirect(NEWS));
});

test("where speakers take turns, quotations without a cue are somebody's all the same", () => {
  const text = "“Is it safe?” “It is safe, and it was safe before.” “Then let us go over, all of us.”";
  assert.equal(find(text).filter(({ type }) => type === "direct").length, 3);
});
