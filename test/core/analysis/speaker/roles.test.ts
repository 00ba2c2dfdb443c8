import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveMarked } from "../../../support/speakers.ts";

const TEXTS: readonly [what: string, text: string, role: string | null][] = [
  ["two titles", "Then came [[actor and director Ann Ruiz=>Ann Ruiz]].", "actor and director"],
  [
    "what a director directs, of two words",
    "Then came [[research and development director Ann Ruiz=>Ann Ruiz]].",
    "research and development director",
  ],
  [
    "two descriptions behind a name",
    "[[Ann Ruiz=>Ann Ruiz]], the chairman and chief engineer of the yard, left.",
    "chairman and chief engineer of the yard",
  ],
  ["two before a name", "[[A friend and ex-rival, Ann Ruiz,=>Ann Ruiz]] left.", "friend and ex-rival"],
  ["kin behind a name is a list", "[[Ann Ruiz=>Ann Ruiz]], her husband and son, left.", null],
  ["a book", "[[Ann Ruiz=>Ann Ruiz]], the author of “The Old Yard”, left.", "author of “The Old Yard”"],
  [
    "whose firm it is, before another firm with what it is",
    "They bought from Norwell's parent company, Alderbet, and the retailer Brandton. [[Alderbet=>Alderbet]] left.",
    "Norwell's parent company",
  ],
  ["what another is", "[[Another critic — Tom Brill —=>Tom Brill]] said so.", "critic"],
  ["what anybody is", "[[Ann Ruiz=>Ann Ruiz]] is a woman who left early.", null],
  ["what anybody from a town is", "[[Tom Brill=>Tom Brill]], a Norwell man, left early.", "Norwell man"],
];

for (const [what, text, role] of TEXTS) {
  test(`tells somebody's role: ${what}`, () => {
    const { answers, expected, speakers } = resolveMarked(text);
    assert.deepEqual(answers, expected);
    assert.equal(speakers[0]!.role, role);
  });
}

test("a body is also called by what heads a description, not by what that was spoken of with", () => {
  const { speakers } = resolveMarked(
    "[[The Norwell Court=>Norwell Court]] met. [[The court in its ruling=>Norwell Court]] said no.",
  );
  assert.deepEqual(speakers[0]!.aliases, ["court"]);
});
