import { RELATIONAL_NOUNS } from "../../../lexicon/personNouns.ts";
import { genderOfNoun } from "../words/nouns.ts";
import { OWNERS } from "../words/pronouns.ts";
import type { Word } from "../words/words.ts";

/** "His wife **Jan** does the books", "her husband **Dean**": behind whose wife she is, a given name is one. */
export const isOfKin = (words: readonly Word[], i: number): boolean => {
  const [owner, kin, name] = [words[i - 2], words[i - 1], words[i]!];
  if (!kin || kin.capital || !RELATIONAL_NOUNS.has(kin.lower) || genderOfNoun(kin.lower) === null) return false;
  return (
    (owner?.possessive || OWNERS.has(owner?.lower ?? "")) &&
    words[i + 1]?.text !== "." &&
    name.sentence === kin.sentence
  );
};
