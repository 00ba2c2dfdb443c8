import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveMarked } from "../../../support/speakers.ts";

const SAID = "[[Una Lodi, a shop assistant,=>Una Lodi]] said she was tired.";

const TEXTS: readonly [what: string, text: string][] = [
  [
    "a manager's nation, behind what he says of others",
    "Manager Luca Brill said it was late. “We've beaten the champions,” said [[the Italian=>Luca Brill]].",
  ],
  [
    "a team-mate by her place, and not whose team-mate she is",
    "Hadley's team-mate Una Lodi said so. Lodi came back in May. “I am here,” [[the winger=>Una Lodi]] said.",
  ],
  ["an age", `${SAID}\n\n“It is late,” [[the 29-year-old=>Una Lodi]] said.`],
  ["an age, first", `${SAID}\n\n[[The 29-year-old=>Una Lodi]] said it was late.`],
  ["in one paragraph", "Una Lodi, a nurse, was robbed. [[The 29-year-old=>Una Lodi]] said she saw nobody."],
  ["children", `${SAID}\n\n“It is late,” [[the mother of three=>Una Lodi]] said.`],
  ["children, with hyphens", "Tom Lodi, a cook, was robbed.\n\n“It is late,” said [[the father-of-two=>Tom Lodi]]."],
  ["but nobody who is 31", "Una Lodi, 31, a nurse, left.\n\n“It is late,” [[the 29-year-old=>29-year-old]] said."],
  [
    "but none of two",
    "Una Lodi, a nurse, met Jo Brill, a cook.\n\n“It is late,” [[the 29-year-old=>29-year-old]] said.",
  ],
  [
    "but nobody where another has no name",
    "Una Lodi, a nurse, was robbed by a neighbour.\n\n“It is late,” [[the 29-year-old=>29-year-old]] said.",
  ],
  [
    "but whoever has been 29 before",
    "A 29-year-old man was held. Una Lodi, a nurse, left.\n\n“It is late,” [[the 29-year-old=>29-year-old]] said.",
  ],
  [
    "but nobody where a man has no name",
    "Police held a man after Una Lodi was found dead.\n\n[[The 29-year-old=>29-year-old]] denied murder.",
  ],
  [
    "but no judge",
    "Judge [[Una Lodi=>Una Lodi]] said it was a cruel crime.\n\n[[The 29-year-old=>29-year-old]] told the court he was sorry.",
  ],
  ["but no coach", "Coach Una Lodi praised the keeper.\n\n“I feel great,” [[the 29-year-old=>29-year-old]] said."],
  [
    "but no prosecutor",
    "The court was told by prosecutor Una Lodi that a shop was robbed.\n\n[[The 29-year-old=>29-year-old]] admitted robbery.",
  ],
  [
    "but no man",
    "[[Tom Lodi=>Tom Lodi]] said he was tired.\n\n“It is late,” [[the mother of two=>mother of two]] said.",
  ],
  [
    "but nobody further up",
    "Una Lodi, a nurse, left.\n\nIt rained.\n\n“It is late,” [[the 29-year-old=>29-year-old]] said.",
  ],
];

for (const [what, text] of TEXTS) {
  test(`takes an age or children that are new for the last one named: ${what}`, () => {
    const { expected, answers } = resolveMarked(text);
    assert.deepEqual(answers, expected);
  });
}
