import { RELATIONAL_NOUNS } from "../../../lexicon/personNouns.ts";
import { genderOfNoun, isPersonNoun } from "../words/nouns.ts";
import { OWNERS } from "../words/pronouns.ts";
import type { Word } from "../words/words.ts";

/** The head of "the chairman" before "and chief executive", where the second has no article of its own; -1. */
export function leftOfJoined(words: readonly Word[], first: number, head: number): number {
  if (first < 2 || words[first - 1]!.lower !== "and") return -1;
  const [left, opener] = [words[first - 2]!, words[first]!];
  if (left.sentence !== opener.sentence || opener.pos === "DET") return -1;
  if (OWNERS.has(opener.lower) || opener.capital || left.possessive) return -1;
  return isPersonNoun(left.lower) && isPersonNoun(words[head]!.lower) ? first - 2 : -1;
}

/**
 * True between commas beside a name, where two descriptions are of one: "Ann Ruiz, a lawyer and activist, said", "her colleague and
 * ex-rival, Ann Ruiz". With kin it is a list: "Ruiz, her husband and daughter".
 */
export function isBesideName(words: readonly Word[], first: number, end: number): boolean {
  const before = words[first - 1]?.text === "," && words[first - 2]?.capital === true && words[end]?.lower !== "and";
  const behind = words[end]?.text === "," && words[end + 1]?.capital === true;
  if (!before && !behind) return false;
  const kin = words.slice(first, end).some(({ lower }) => RELATIONAL_NOUNS.has(lower) && genderOfNoun(lower) !== null);
  if (before && !(kin && OWNERS.has(words[first]!.lower))) return true;
  return behind && !kin;
}

const PAIRED =
  /^(?:current|past|present|former|senior|junior|serving|retired|active|young|old|rich|poor|male|female)$/u;

/** "**Current** and former officials", at a sentence's start: no name, but said of the same as the other. */
export function isSaidOfTheSame(words: readonly Word[], i: number): boolean {
  const other = words[i + 2];
  return PAIRED.test(words[i]!.lower) && words[i + 1]?.lower === "and" && other?.pos === "ADJ" && !other.capital;
}
