import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveMarked } from "../../../support/speakers.ts";

/** What long reads and foreign copy do with people: offices behind "of", nations, one of several, firms beside what they are. */
const TEXTS: readonly [what: string, text: string][] = [
  [
    "an office held of something, with a clause behind",
    "“It is late,” said former secretary of state Ann Holt, [[who=>Ann Holt]] praised the mayor.",
  ],
  [
    "two offices, the second of something",
    "[[Labour leader and former secretary of state Ann Holt=>Ann Holt]] said it was late.",
  ],
  [
    "two offices, the first of something",
    "[[Former Secretary of State and Labour frontrunner Ann Holt=>Ann Holt]] called for a strike.",
  ],
  ["what somebody writes is no office", "“It is late,” said [[the author of the book, Ann Holt=>Ann Holt]]."],
  [
    "a reverend",
    "[[The Revd Colin Marsh, vicar of St Anne's,=>Colin Marsh]] said he was late. [[He=>Colin Marsh]] said it was fine.",
  ],
  ["how somebody feels", "Jeremy Kohl is the mayor. [[A flabbergasted Kohl=>Jeremy Kohl]] said the vote was odd."],
  [
    "one of them, with what she is",
    "[[One of them, the tide expert Joan Farrell,=>Joan Farrell]] said it was late. [[She=>Joan Farrell]] said so.",
  ],
  [
    "the second of some",
    "His first wife, Ann Holt, left. [[His second, the painter Sylvia Marsh,=>Sylvia Marsh]] said it was late.",
  ],
  ["one of some, without a name", "[[One of the divers, a painter,=>One of the divers]] said it was late."],
  [
    "a firm beside what it is",
    "The mine went to Lanxi Copper, a Norland group, [[which=>Lanxi Copper]] said it was late. [[Lanxi=>Lanxi Copper]] said so.",
  ],
  [
    "a firm behind what it is",
    "It was run by a Canadian company, Norvane Minerals, and all of them knew. [[The company=>Norvane Minerals]] said it was clean.",
  ],
  [
    "somebody, behind whom a firm speaks",
    "In a letter to Piet Varga, a company said it was late. [[He=>Piet Varga]] said it was true.",
  ],
  ["a union of a country", "[[The Harbour Workers of America=>Harbour Workers of America]] said it was late."],
  [
    "the Italian, who may be either of two",
    "Marco Rossi lost. His coach, Ivo Brill, said he was saving his breath. [[The Italian=>Italian]] said that it was late.",
  ],
  [
    "the Dane, called so before",
    "A doctor, the Dane Henrik Bruun, left. [[The Dane=>Henrik Bruun]] said he was tired.",
  ],
  ["the Irishman", "Sean Corrigan laughed. [[The Irishman=>Sean Corrigan]] said it was late."],
  ["the Italian after two", "Ada Bell beat Maria Rossi on Sunday. [[The Italian=>Italian]] said she was tired."],
  ["a Dane without a name", "A Dane and a Swede were held. Ivo Brill said so. [[The Dane=>Dane]] said it was late."],
  [
    "it, of a book by somebody of a body",
    "A new book by Ana Ruiz of the Kolm Institute is out. [[It=>new book by Ana Ruiz of the Kolm Institute]] says the river is dying.",
  ],
  [
    "it, of a body that spoke by somebody",
    "[[Ana Ruiz of the Kolm Institute=>Ana Ruiz]] said it was late. [[It=>Kolm Institute]] said the river is dying.",
  ],
  [
    "a wife with a month's name",
    "Rob Henty came. [[His wife, Jan, who cooks,=>Jan]] said that it was late. [[Jan=>Jan]] said she threw it out.",
  ],
  [
    "three, each with where he is of",
    "Three economists -- Dan Autry at Leeds University, Carl Dorner at the University of Basel and Greg Hanse of Yale -- studied it. [[They=>Dan Autry, Carl Dorner and Greg Hanse]] said it was late.",
  ],
  [
    "a group that calls for something",
    "Before the vote at Corvane, [[a group of growers=>group of growers]] called for a strike.",
  ],
  [
    "a group of which something is told",
    "He worked for Corvane, a group accused of fraud. [[The group=>Corvane]] said it was late.",
  ],
  [
    "whom a feature opens with",
    "When the email came, Gareth Pugh was loading a van. It had no subject. “I read it twice,” [[the 47-year-old warehouse supervisor=>Gareth Pugh]] recalls.",
  ],
  [
    "another, where something has been told of the first",
    "Gareth Pugh, a teacher, was loading a van. “I read it twice,” [[the 47-year-old supervisor=>47-year-old supervisor]] recalls.",
  ],
  [
    "a firm by the first word of its name",
    "The private equity firm Carrow Capital took out £84m. [[Carrow=>Carrow Capital]] said it was not so.",
  ],
  [
    "neither of two universities that people are of",
    "Tom Hale is a chemist at Kolm University. Ana Ruiz is a physicist at Norwell University. [[The university=>?]] said it was late.",
  ],
];

for (const [what, text] of TEXTS) {
  test(`resolves ${what}`, () => {
    const { answers, expected } = resolveMarked(text);
    assert.deepEqual(answers, expected);
  });
}
