import { DEMONYMS } from "../../lexicon/demonyms.ts";
import { GIVEN_NAMES } from "../../lexicon/givenNames.ts";
import { ORGANISATION_NOUNS } from "../../lexicon/organisationNouns.ts";
import { isModifier } from "./compounds.ts";
import { classifyNoun } from "./nouns.ts";
import type { Word } from "./words.ts";

/** "Republicans", "South Koreans", "South Korean MPs": a description, though written with capitals. */
export function isGroup(words: readonly Word[], name: number, last: number): boolean {
  const word = words[last - 1]!;
  const noun = classifyNoun(word.lower);
  const singular = word.lower.replace(/s$/u, "");
  const demonym = singular !== word.lower && DEMONYMS.has(singular.slice(singular.lastIndexOf("-") + 1));
  if (last - name === 1) return demonym || (noun !== undefined && (noun.plural || word.initial));
  const plain = words.slice(name, last - 1).every((w) => DEMONYMS.has(w.lower));
  return plain && (demonym || DEMONYMS.has(word.lower) || noun?.plural === true);
}

/** "Senators Ann Ruiz and Tom Brill", "Celebrities Ann Ruiz": what they are, before the first name. */
export function isPluralOpener(words: readonly Word[], first: number, last: number): boolean {
  const [opener, second] = [words[first]!, words[first + 1]];
  const group = classifyNoun(opener.lower);
  return last - first > 2 && group?.sort === "group" && group.plural && GIVEN_NAMES.has(second!.lower);
}

/** "A super PAC", "the NGO": a noun that is written in capitals, and no name. */
export function isCommonBody(words: readonly Word[], first: number, last: number): boolean {
  const { text, lower } = words[last - 1]!;
  if (!/^\p{Lu}{2,}s?$/u.test(text) || !ORGANISATION_NOUNS.has(lower.replace(/s$/u, ""))) return false;
  let at = first - 1;
  while (words[at] && ((words[at]!.pos === "ADJ" && !words[at]!.capital) || isModifier(words[at]!))) at--;
  return (
    /^(?:a|an|another)$/u.test(words[at]?.lower ?? "") ||
    (last - first === 1 && /^(?:ADJ|DET|NOUN)$/u.test(words[first - 1]?.pos ?? ""))
  );
}
