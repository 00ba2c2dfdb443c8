import { SURNAMES } from "../../lexicon/surnames.ts";
import { lexeme, usualTag } from "../../text/lexemes.ts";
import { TAGS } from "../../text/wordData.ts";
import type { Entity } from "./entity.ts";

const NOUN = TAGS.indexOf("NOUN");

/** "Exports", "rents": a word that is a noun of many by itself, and no surname. */
function isPluralNoun(lower: string): boolean {
  if (!lower.endsWith("s") || SURNAMES.has(lower)) return false;
  const known = lexeme(lower);
  return known !== undefined && usualTag(known) === NOUN;
}

/** "**Exports** fell": a noun with a sentence's capital, which nobody is called. */
export const isPlainWord = ({ sort, named, keys, count }: Entity): boolean =>
  sort === "unknown" && named && count < 2 && keys.length === 1 && isPluralNoun(keys[0]!);
