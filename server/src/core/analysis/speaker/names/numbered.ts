import { wordSet } from "../../../lexicon/words.ts";
import type { Word } from "../words/words.ts";

/** What people are called by with a number or a letter, where a court, a study or a report keeps their names. */
const NUMBERED = wordSet(`
  juror witness patient officer soldier complainant victim defendant suspect student pupil child boy girl man woman accuser claimant
  plaintiff employee worker source participant subject resident nurse doctor parent mother father survivor applicant appellant
  marine guard agent inmate prisoner detainee passenger person individual doe
`);

/** "**Juror No. 7**", "**Witness A**", "**Jane Doe 2**": where such a name ends that begins at `at`; `at` where none does. */
export function endOfNumbered(words: readonly Word[], at: number): number {
  const doe = words[at + 1]?.lower === "doe" && /^(?:jane|john)$/u.test(words[at]!.lower) ? at + 1 : at;
  const { capital, lower, possessive } = words[doe]!;
  return capital && !possessive && NUMBERED.has(lower) ? endBehind(words, at, doe) : at;
}

/** Where what such a noun is numbered by ends; `at` where nothing numbers it. */
function endBehind(words: readonly Word[], at: number, doe: number): number {
  const { sentence } = words[doe]!;
  const of = (index: number): Word | undefined => (words[index]?.sentence === sentence ? words[index] : undefined);
  const [next, second] = [of(doe + 1), of(doe + 2)];
  if (!next) return at;
  if (/^(?:no\.?|number|#)$/u.test(next.lower)) return isNumber(second) ? doe + 3 : at;
  const alone = !second || !/^(?:NOUN|ADJ|PROPN|NUM|SYM)$/u.test(second.pos);
  return alone && (isNumber(next) || /^[A-HJ-Z]\.?$/u.test(next.text)) ? doe + 2 : at;
}

const isNumber = (word: Word | undefined): boolean => word !== undefined && /^#?\d{1,4}$/u.test(word.text);
