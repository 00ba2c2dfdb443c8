import assert from "node:assert/strict";
import { test } from "node:test";
import { tokenize } from "../../../server/src/core/text/tokens.ts";

/** Sentences are divided by a bar. */
const CASES: readonly string[] = [
  "It rained. | It stopped.",
  "Mr. Vale met Gov. Ruiz. | They spoke.",
  "She moved to the U.S. | The firm stayed.",
  "He is in the U.S. Senate and works for Acme Inc. | It closed.",
  "Acme Inc. Chairman Lee left.",
  "The show starts at 8 p.m. | Tickets are free.",
  "It begins at 8 p.m. Tuesday in Vale, or 9 p.m. EST elsewhere.",
  "J. R. Marsh and Dr. P. Nair won.",
  "“It was cold,” she said. | “We left.” | No one stayed.",
  "“Why now?” she asked. | “Because,” he said.",
  "“Stop!” shouted the guard.",
  "“Is it over?” Ruiz asked.",
  "‘It’s over.’ | She left.",
  "''It is over.'' | She left.",
  "He called it “a mess.” | Then he left.",
  "Wait... | Nobody came.",
  "Prices rose 3.5 percent. | 12 firms closed.",
  "She ran (and won). | He lost.",
  "(She won.) | He lost.",
  "Visit example.com today. | It works.",
  "No. 5 seed Vale lost. | No. | That is all.",
  "What? | No. | Really!",
  "First line\nsecond line. | Third.",
  "It is worth Rs. 42 crore. | See p. 12 and Sh. 40.",
  "They were 10 games under .500 in May. | It fell.",
  "It ended in Lowmoor, Mass. | The crowd left.",
];

for (const marked of CASES) {
  const text = marked.replaceAll(" | ", " ");
  test(`divides ${JSON.stringify(marked)}`, () =>
    assert.equal(
      tokenize(text)
        .sentences.map(({ start, end }) => text.slice(start, end))
        .join(" | "),
      marked,
    ));
}
