import { OFFICE_FIELDS } from "../../lexicon/officeFields.ts";
import { ORGANISATION_NOUNS } from "../../lexicon/organisationNouns.ts";
import { SHORT_TITLES } from "../../lexicon/personTitles.ts";
import { isNameWord } from "./nameWords.ts";
import { isPersonNoun } from "./nouns.ts";
import type { Word } from "./words.ts";

/**
 * Where a name ends that two fields open, "and" at `and` between them: behind the body in "**Food and Drink Administration** spokesman
 * Tom Brill", behind the person in "**Trade and Industry Secretary Ann Ruiz**". `and` itself where two are joined: "Brill and Health
 * Secretary Ann Ruiz".
 */
export function endOfFields(words: readonly Word[], first: number, and: number): number {
  const sentence = words[and]!.sentence;
  const from = FORMER.test(words[first]!.lower) ? first + 1 : first;
  const opened = from < and && and - from <= 2 && words.slice(from, and).every((word) => isField(word));
  if (!opened || !(isField(words[and + 1]) || isField(words[and + 2]))) return and;
  let end = and + 1;
  let office = -1;
  while (words[end]?.sentence === sentence && isNameWord(words, end)) {
    const { lower } = words[end]!;
    if (office < 0 && (isPersonNoun(lower) || SHORT_TITLES.has(lower))) office = end;
    end++;
  }
  if (office < 0) return ORGANISATION_NOUNS.has(words[end - 1]!.lower) ? end : and;
  const held = words.slice(and + 1, office).every((word) => isField(word) || ORGANISATION_NOUNS.has(word.lower));
  // "Police and Justice Minister Ann Ruiz said": the police, where they open the sentence, speak as well.
  if (words[from]!.initial && words[from]!.lower === "police") return and;
  return held && office > and + 1 ? end : and;
}

const FORMER = /^(?:former|acting|interim|outgoing|shadow|deputy|then)$/u;

/** A word that ministries, boards and their heads are called after, with a capital. */
export const isField = (word: Word | undefined): boolean =>
  word?.capital === true && !word.possessive && OFFICE_FIELDS.has(word.lower);
