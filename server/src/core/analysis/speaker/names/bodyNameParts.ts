import { NO_NAMES } from "../../../lexicon/functionWords.ts";
import { ORGANISATION_NOUNS } from "../../../lexicon/organisationNouns.ts";
import { classifyNoun } from "../words/nouns.ts";
import { SIGN } from "../words/wordSigns.ts";
import type { Word } from "../words/words.ts";
import { isBodyWord } from "./sortOfName.ts";

/** The number in "the 6th Circuit", "the 6th U.S. Circuit Court of Appeals", "the Court for the 5th District": it tells one court from another. */
export function isCircuit(words: readonly Word[], i: number): boolean {
  if (((words[i]?.signs ?? 0) & SIGN.ordinal) === 0) return false;
  const next = words[/^u\.?s\.?$/u.test(words[i + 1]?.lower ?? "") ? i + 2 : i + 1];
  if (!next?.capital) return false;
  return next.lower === "circuit" || (next.lower === "district" && words[i - 2]?.lower === "for");
}

/** "Norland Seamen's Union", "Great Norwell Children's Hospital": whose it is belongs to the name. */
export function isMembersBody(members: Word, word: Word): boolean {
  const { lower } = members;
  const noun = classifyNoun(/s$/u.test(lower) ? lower : `${lower}s`);
  const people = noun?.sort === "group" || isMany(lower);
  if (!word.capital || !members.capital) return false;
  // "The Seafarers' Union": whatever they do, whose union it is.
  if (!people) return /(?:ers|ors|ists|ians)$/u.test(lower) && UNIONS.test(word.lower);
  return ORGANISATION_NOUNS.has(word.lower) || FELLOWS.test(word.lower);
}

/** "Women", "Fishermen": many by their form. */
export const isMany = (lower: string): boolean => /(?:men|women|children|people|folk)$/u.test(lower);

const FELLOWS = /^(?:circle|fellowship|brotherhood|guild|aid|rights|voice)$/u;
const UNIONS = /^(?:union|association|federation|guild|society|institute|council)$/u;

/** "Our Norwell Fund", amid a sentence: a body that calls itself so. */
export function callsItself(words: readonly Word[], i: number): boolean {
  if (words[i]!.initial || words[i - 1]?.sentence !== words[i]!.sentence) return false;
  let end = i + 1;
  while (words[end]?.capital && !NO_NAMES.has(words[end]!.lower)) end++;
  return end - i > 2 && isBodyWord(words[end - 1]!.lower);
}
