import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveMarked } from "../../../support/speakers.ts";

const TEXTS: readonly [what: string, text: string, role: string | null][] = [
  [
    "kin behind a clause's “that”",
    "They heard that Brill's former wife, [[Ann Ruiz=>Ann Ruiz]], left.",
    "Brill's former wife",
  ],
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
  [
    "a secretary of two fields, behind an article",
    "[[The Business and Social Care Secretary, Tom Brill,=>Tom Brill]] left.",
    "Business and Social Care Secretary",
  ],
  [
    "a secretary of three fields",
    "[[The Environment, Food and Rural Affairs Secretary, Ann Ruiz,=>Ann Ruiz]] left.",
    "Environment, Food and Rural Affairs Secretary",
  ],
  [
    "a secretary of three fields, behind a name",
    "[[Ann Ruiz=>Ann Ruiz]], the Culture, Media and Sport Secretary, left.",
    "Culture, Media and Sport Secretary",
  ],
  ["a party and a secretary", "Labour and [[Business Secretary Ann Ruiz=>Ann Ruiz]] left.", "Business Secretary"],
  [
    "a gazette's manager",
    "[[Norwell Gazette General Manager Tom Brill=>Tom Brill]] left.",
    "Norwell Gazette General Manager",
  ],
  [
    "a neighbour by his trade",
    "Ann Ruiz left. [[Her neighbour Tom Brill=>Tom Brill]], a crab fisherman, left.",
    "crab fisherman",
  ],
  ["a neighbour alone", "Ann Ruiz left. [[Her neighbour Tom Brill=>Tom Brill]] left.", "her neighbour"],
  ["a brother with whose he is", "[[Ann Ruiz's brother Tom Brill=>Tom Brill]] left.", "Ann Ruiz's brother"],
  ["a brother, behind a day", "On Monday Ann Ruiz's brother [[Tom Brill=>Tom Brill]] left.", "Ann Ruiz's brother"],
  ["a brother, behind a month", "Last May Ann Ruiz's brother [[Tom Brill=>Tom Brill]] left.", "Ann Ruiz's brother"],
  ["a lawyer who is a friend", "Ann Ruiz left. [[Her lawyer Tom Brill=>Tom Brill]], a friend, left.", "lawyer"],
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

const WHEN: readonly [text: string, name: string][] = [
  ["[[The town council on Monday=>town council]] said it would vote.", "town council"],
  [
    "Lee met [[the school board on Tuesday night=>school board]]. [[It=>school board]] said it would vote.",
    "school board",
  ],
  ["[[A report by the trust last week=>report by the trust]] said so.", "report by the trust"],
  ["[[A union in 2019=>union]] said so.", "union"],
  ["[[A spokesman for Friday's march=>spokesman for Friday's march]] said so.", "spokesman for Friday's march"],
  ["[[The owner of the Monday market=>owner of the Monday market]] said so.", "owner of the Monday market"],
];

for (const [text, name] of WHEN) {
  test(`when something was done is no part of who did it: ${name}`, () => {
    const { answers, expected } = resolveMarked(text);
    assert.deepEqual(answers, expected);
  });
}

test("a title that is part of the name is not told again", () => {
  const { speakers } = resolveMarked("Then came [[Prince Osei=>Prince Osei]], who leads the guild.");
  assert.equal(speakers[0]!.name, "Prince Osei");
  assert.equal(speakers[0]!.role, null);
});

test("a body is also called by what heads a description, not by what that was spoken of with", () => {
  const { speakers } = resolveMarked(
    "[[The Norwell Court=>Norwell Court]] met. [[The court in its ruling=>Norwell Court]] said no.",
  );
  assert.deepEqual(speakers[0]!.aliases, ["court"]);
});
