import { NO_NAMES } from "../../../lexicon/functionWords.ts";
import { wordSet } from "../../../lexicon/words.ts";
import { OWNERS } from "./pronouns.ts";
import type { Word } from "./words.ts";

/** What somebody is to one other: a reader asks at once "whose?". Own compilation. */
const RELATIONS = wordSet(`
  husband wife spouse partner ex-husband ex-wife widow widower father mother dad mum mom parent son daughter brother sister stepbrother
  stepsister stepfather stepmother uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter father-in-law mother-in-law
  brother-in-law sister-in-law son-in-law daughter-in-law twin fiance fiancé fiancee fiancée friend boyfriend girlfriend flatmate roommate
  housemate neighbour neighbor classmate schoolmate colleague teammate bandmate
`);

/** Words of an owner's name. */
const LONGEST = 4;

export const isRelation = (noun: string): boolean => RELATIONS.has(noun);

/** "Her neighbour", "friend": it tells less of anybody than what she does. */
export function isOnlyRelation(role: string): boolean {
  const words = role.split(" ");
  return isRelation(words.at(-1)!.toLowerCase()) && (words.length === 1 || words.length === 2);
}

/** The first word of the owner in "**Ann Ruiz's** neighbour", "**her** neighbour", where the noun stands at `first`; else `first`. */
export function startOfOwner(words: readonly Word[], first: number): number {
  const before = words[first - 1];
  if (before?.sentence !== words[first]?.sentence || !before) return first;
  if (OWNERS.has(before.lower)) return first - 1;
  if (!before.possessive || !before.capital) return first;
  let i = first - 1;
  while (i > first - LONGEST && isOfName(words[i - 1]) && words[i - 1]!.sentence === before.sentence) i--;
  return words[i]!.initial && i < first - 1 && words[i]!.pos !== "PROPN" ? i + 1 : i;
}

/** "On **Monday** Ann Ruiz's friend", "last **May** Ann Ruiz's friend": when it was is no part of the owner. */
const isOfName = (word: Word | undefined): boolean =>
  word?.capital === true && !NO_NAMES.has(word.lower) && !MONTHS.test(word.lower);
const MONTHS = /^(?:april|june|august|may|march)$/u;

/** "Her friend" from a sentence's start, as it is shown behind a name. */
export const lowerOwner = (role: string): string =>
  role.replace(/^(?:His|Her|Its|Their|My|Our|Your)(?= )/u, (owner) => owner.toLowerCase());
