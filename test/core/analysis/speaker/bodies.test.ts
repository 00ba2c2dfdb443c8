import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveMarked } from "../../../support/speakers.ts";

/** Whom "the company" and "the union" mean. */
const TEXTS: readonly [what: string, text: string][] = [
  ["no county", "The mill is in Orme County. [[The company=>company]] said it would close."],
  ["no county, whatever it is", "Pilots searched the yard in Orme County. [[The department=>department]] said no."],
  ["no county by its Irish name", "It rained in County Orme. [[The agency=>agency]] said more would come."],
  ["a county, where it is one", "Orme County sued the mill. [[The county=>Orme County]] said it was late."],
  [
    "a county's office",
    "The Orme County Sheriff's Office came. [[The department=>Orme County Sheriff's Office]] said no.",
  ],
  ["no senate", "The Senate met. [[The group=>group]] said it was late."],
  ["a senate, where it is a body", "The Senate met. [[The body=>Senate]] said it was late."],
  [
    "a union that is described, and no county",
    "Nobody in Orme County came. [[The welders union=>welders union]] called it a betrayal. [[The union=>welders union]] said it would sue.",
  ],
  [
    "a union that is somebody's",
    "The teachers' union was late in the Senate. [[The union=>teachers' union]] said it would sue.",
  ],
  ["a union by its name", "The Welders Union met in Orme County. [[The union=>Welders Union]] said it would strike."],
  [
    "a company without a name, where another has one",
    "Norwell fined Vasco Corp. A company in Leeds bought the yard. [[The company=>company in Leeds]] said so.",
  ],
  [
    "a rival that only somebody else has to do with",
    "Vasco Corp. sued a rival company. [[The company=>Vasco Corp.]] said it was late.",
  ],
  [
    "whoever has a name, where a description may be of it",
    "Ada Bell left Norwell University. She had led the old school in Leeds. [[The school=>Norwell University]] said so.",
  ],
  [
    "no site on which somebody writes",
    "Ruiz messaged Ada Bell on LinkedIn. [[The company=>company]] said it was sorry.",
  ],
  ["a site that acts", "YouTube removed the film. [[The company=>YouTube]] said it broke the rules."],
  ["no paper that was told", "Ruiz told the Orme Weekly no. [[The company=>company]] said it was sorry."],
  ["no agency that was told", "Ruiz told Reuters it was late. [[The company=>company]] said it was sorry."],
  ["an agency that acts", "Reuters cut jobs. [[The company=>Reuters]] said it was late."],
  [
    "either of two firms",
    "Harbour Foods fired Ruiz. He had worked for Vasco Corp. before. [[The company=>company]] said it was sorry.",
  ],
  ["a firm that is a group as well", "Harbour Foods fired Ruiz. [[The group=>Harbour Foods]] said it was sorry."],
  [
    "none of those that are not meant",
    "[[Orme's campaign=>Orme's campaign]] met Bell's. [[Neither campaign=>?]] said so. [[The campaign=>Orme's campaign]] left.",
  ],
  ["another's site", "The Norwell Post was asked. [[The company website=>company website]] said it made paper."],
];

for (const [what, text] of TEXTS) {
  test(`finds the body that is meant: ${what}`, () => {
    const { answers, expected } = resolveMarked(text);
    assert.deepEqual(answers, expected);
  });
}
