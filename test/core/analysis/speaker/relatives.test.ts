import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveMarked } from "../../../support/speakers.ts";

const TEXTS: readonly [what: string, text: string][] = [
  [
    "a noun that is in no description, before what it says",
    "The law caps the number of rentals, siding with three towns [[that=>?]] said so.",
  ],
  ["a number of those who say so", "Half said Hale would be better, double the number [[who=>?]] said so of Vale."],
  ["her husband", "Hana Vale and her husband, Tom, sold the mill. [[Her husband=>Tom]] said so."],
  [
    "her husband, without commas",
    "Hana Vale and her husband Tom Orme sold the mill. [[Her husband=>Tom Orme]] said so.",
  ],
  ["her mother", "Hana Vale is 43. Her mother, Rita, is a nurse. Vale left. [[Her mother=>Rita]] said so."],
  ["her mum", "Hana Vale is 43. Her mother, Rita, is a nurse. Vale left. [[Her mum=>Rita]] said so."],
  ["whose husband, by name", "Hana Vale's husband, Tom, is a nurse. [[Ms Vale's husband=>Tom]] said so."],
  [
    "a mother by her given name, and later in full",
    "Jamal Orme was shot. [[Jamal's mother, Denise,=>Denise Orme]] said nobody called. It rained.\n\n[[Denise Orme=>Denise Orme]] said no.",
  ],
  [
    "a mother in full, of another surname",
    "[[Lena, the boy's mother,=>Lena Harrow]] said so. [[Lena Harrow=>Lena Harrow]] would sue. [[Harrow=>Lena Harrow]] said no.",
  ],
  [
    "a neighbour who has a mother's given name",
    "[[Jamal's mother, Denise,=>Denise]] said so. [[Denise Harrow, a neighbour,=>Denise Harrow]] said no.",
  ],
  [
    "a scholar who has a mother's given name",
    "[[Jamal's mother, Denise,=>Denise]] said so. [[Denise Harrow of Norwell University=>Denise Harrow]] said no.",
  ],
  [
    "a judge who has a mother's given name, by what is told later",
    "[[Jamal's mother, Denise,=>Denise]] said so. [[Denise Harrow=>Denise Harrow]] said no. Harrow, a judge, [[who=>Denise Harrow]] said no.",
  ],
  [
    "a teacher by her given name",
    "[[Mina's teacher, Clare,=>Clare]] said so. [[Clare Harrow, the mayor,=>Clare Harrow]] said no.",
  ],
  [
    "either of two who have a mother's given name",
    "[[Jamal's mother, Denise,=>Denise]] said so. [[Denise Harrow=>Denise Harrow]] and [[Denise Brill=>Denise Brill]] said no.",
  ],
  [
    "a surname, where his daughter has it too",
    "Ivo Orme ran. His daughter, Ana, was there. [[Orme=>Ivo Orme]] said so. It was late. [[Ana Orme=>Ana Orme]] left.",
  ],
  ["his wife's husband", "Tom Vale came. His wife, Ana, was ill. [[Her husband=>Tom Vale]] said so."],
  [
    "the mayor, whose wife she is",
    "Mayor Ivo Orme came. Ana Lodi, the mayor's wife, was ill. [[Her husband=>Ivo Orme]] said so.",
  ],
  ["his lawyer", "Tom Vale is in jail. His lawyer, Ona Lodi, left. Vale slept. [[His lawyer=>Ona Lodi]] said so."],
  [
    "the one of her who spoke",
    "Hana Vale lives with her husband, Tom. Jo Brill lives with her husband, Ivo. Brill left. [[Her husband=>Ivo]] said so.",
  ],
  [
    "nobody who is another's",
    "Hana Vale lives with her husband, Tom. Jo Brill is 43. Brill left. [[Her husband=>Jo Brill's husband]] said so.",
  ],
  ["nobody who was her first", "Hana Vale left her first husband, Tom. [[Her husband=>Hana Vale's husband]] said so."],
  [
    "none of two",
    "Hana Vale has a lawyer. Her brother, Tom, is 43. Her brother Ivo is 39. Vale left. [[Her brother=>Hana Vale's brother]] said so.",
  ],
  [
    "nobody of whom something else is told",
    "Hana Vale is 43. Her brother, Tom, is 40. Vale left. [[Her elder brother=>Hana Vale's elder brother]] said so.",
  ],
];

for (const [what, text] of TEXTS) {
  test(`takes "her husband" for whom the text has named so: ${what}`, () => {
    const { expected, answers } = resolveMarked(text);
    assert.deepEqual(answers, expected);
  });
}
