import { GIVEN_NAMES } from "../../../lexicon/givenNames.ts";
import { SURNAMES } from "../../../lexicon/surnames.ts";
import { lexeme, usualTag } from "../../../text/lexemes.ts";
import { TAGS } from "../../../text/wordData.ts";
import type { Entity } from "../entity.ts";

const NOUN = TAGS.indexOf("NOUN");

/** "Exports", "rents": a word that is a noun of many by itself, and no surname. */
const isPluralNoun = (lower: string): boolean => lower.endsWith("s") && isNoun(lower);

/** A word that is a noun above all, and no surname. */
export function isNoun(lower: string): boolean {
  const known = SURNAMES.has(lower) ? undefined : lexeme(lower);
  return known !== undefined && usualTag(known) === NOUN;
}

/** "Norwell **Computer**": taken for somebody's name, and rather a firm's. */
export const isPerhapsFirm = ({ named, keys }: Entity): boolean =>
  named && keys.length > 1 && !GIVEN_NAMES.has(keys[0]!) && isNoun(keys.at(-1)!);

/** "**Exports** fell": a noun with a sentence's capital, which nobody is called. */
export const isPlainWord = ({ sort, named, keys, count }: Entity): boolean =>
  sort === "unknown" && named && count < 2 && keys.length === 1 && isPluralNoun(keys[0]!);
