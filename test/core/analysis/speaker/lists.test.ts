import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../../../support/check.ts";
import { resolveMarked } from "../../../support/speakers.ts";

/** Several who are named together, and the headings of a list. */
const TEXTS: readonly [what: string, text: string][] = [
  [
    "members of a list that somebody has",
    `[[Norland's Brill and Norwell's Marlow=>Brill and Marlow]] said the deal was dead.`,
  ],
  [
    "two with their ages and homes",
    "[[Ann Ruiz, 19, of Norwell, and Tom Brill, 20, of Kolm,=>Ann Ruiz and Tom Brill]] deny murder.",
  ],
  [
    "two with their ages and trades",
    "[[Ann Ruiz, 19, a baker, and Tom Brill, 20, a welder,=>Ann Ruiz and Tom Brill]] deny murder.",
  ],
  [
    "three with their ages",
    "[[Ann Ruiz, 19, Tom Brill, 20, and Ada Bell, 31,=>Ann Ruiz, Tom Brill and Ada Bell]] deny fraud.",
  ],
  ["one with an age and a home", "[[Ann Ruiz, 19, of Norwell,=>Ann Ruiz]] denies murder, and Tom Brill, 20, is free."],
  ["one with an age and a trade", "[[Ann Ruiz, 19, a baker and a poet,=>Ann Ruiz]] said it was late."],
  [
    "one, held with another",
    "Ann Ruiz, 19, of Norwell, was held with Tom Brill, 20, [[who=>Tom Brill]] denies murder.",
  ],
  ["one of two, and nobody can tell which", "[[Ann Ruiz or Tom Brill=>?]] said the deal was dead."],
  ["one of two of whom nothing is told", "[[Hale or Pell=>?]] said the deal was dead."],
  ["either of two papers", "[[The Herald or the Post=>?]] reported that it was late."],
  ["neither of two", "[[Neither Ann Ruiz nor Tom Brill=>?]] said that they would vote for it."],
  ["neither of two described", "[[Neither the mayor nor the council=>?]] would say who had paid."],
  ["voters for one of two", "[[Some who voted for Ruiz or Brill=>Some]] said it was late."],
  [
    "they, after three names",
    "Ann Ruiz, Tom Brill and Ada Bell met on Monday. [[They=>Ann Ruiz, Tom Brill and Ada Bell]] said it was late.",
  ],
  [
    "they, after somebody has met three",
    "Reporters met Ann Ruiz, Tom Brill and Ada Bell. [[They=>?]] said that it was late.",
  ],
  [
    "they, after three names between dashes",
    "Three lawmakers — Ann Ruiz, Tom Brill and Ada Bell — met on Monday. [[They=>Ann Ruiz, Tom Brill and Ada Bell]] said it was late.",
  ],
  [
    "two lawmakers and their names",
    "[[Two lawmakers, Ann Ruiz and Senator Tom Brill,=>Ann Ruiz and Tom Brill]] said so. [[They=>Ann Ruiz and Tom Brill]] left.",
  ],
  [
    "two more than are named",
    "[[Four lawmakers, Ann Ruiz and Tom Brill=>Four lawmakers, Ann Ruiz and Tom Brill]] said so.",
  ],
  [
    "the first is no part of the list",
    "According to Ann Ruiz, Tom Brill and Ada Bell left. [[They=>Tom Brill and Ada Bell]] said it was late.",
  ],
  [
    "two who are late",
    "Ann Ruiz and Tom Brill, [[who=>Ann Ruiz and Tom Brill]] are late, left. Ada Bell and Dan Marlow, [[who=>Dan Marlow]] is late, came.",
  ],
  [
    "they, where the sentence calls the firm it",
    "The Norwell Company asked the buyers of its boats whether [[they=>buyers of its boats]] would come.",
  ],
  ["they, after families", "[[The families=>families]] met the mayor. [[They=>families]] said it was late."],
  [
    "several who have no names",
    "[[The families, dockers and board officials=>families, dockers and board officials]] said it was late.",
  ],
  [
    "headings that begin with He",
    `Tom Brill says odd things. Brill runs for mayor.

[[He=>Tom Brill]] called the quay a swamp.

On Monday Brill told Mark Doyle that the quay was a swamp. Doyle said it was none.

[[He=>Tom Brill]] said the yard was his.

On Tuesday Brill wrote to Otto Marlow that the yard was his. Marlow said it was his own.

[[He=>Tom Brill]] blamed the rain.

Getty.

On Friday Brill came late, and blamed the rain. Gary Dorn, who was there, asked why.

[[He=>Tom Brill]] sold a boat.

On Sunday Brill sold a boat that was not his. Paul Weller, who owned it, went to court.`,
  ],
  [
    "whom a sentence opens with",
    "For Ann Ruiz, who left in May, the way in which her yard differs from Ada Bell's has been hard to tell. While [[she=>Ann Ruiz]] said it was late, few came.",
  ],
];

for (const [what, text] of TEXTS) {
  test(`resolves several: ${what}`, () => {
    const { answers, expected } = resolveMarked(text);
    assert.deepEqual(answers, expected);
  });
}

/** Whose "they said" each one is; "?" where it is open. */
const DENIED: readonly [what: string, text: string, speakers: readonly string[]][] = [
  ["those who were charged", "Police charged two men on Monday. They denied the charges.", ["?"]],
  [
    "those who were charged, and who go on",
    "Prosecutors charged Ann Ruiz and Tom Brill. They pleaded not guilty. They said they were innocent.",
    ["?", "?"],
  ],
  ["those who charged them", "Prosecutors charged Ann Ruiz with fraud. They said that she had fled.", ["Prosecutors"]],
];

for (const [what, text, expected] of DENIED) {
  test(`knows who denies a thing: ${what}`, () => {
    const { attributions, speakers } = analyze(text, "plaintext");
    const they = attributions.filter(
      ({ source: [source] }) => source && text.slice(source.start, source.end) === "They",
    );
    const named = they.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name ?? "?");
    assert.deepEqual(named, expected);
  });
}
