import { classifyNoun } from "../words/nouns.ts";
import { SIGN } from "../words/wordSigns.ts";
import type { Word } from "../words/words.ts";

/**
 * "The website fourfifths said": a site, an app or a band that writes itself small, after what it is. What says something and is no
 * noun for a speaker must be a name.
 */
export function isLowerCaseName(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if ((word.signs & SIGN.address) !== 0) return true;
  const verb = words[i + 1];
  if (i === 0 || !verb) return false;
  const article = i > 1 ? words[i - 2] : undefined;
  const kind = words[i - 1]!;
  // "The i": a paper that is called by one small letter.
  if (word.text === "i" && kind.lower === "the") return verb.sentence === word.sentence && SAYS.test(verb.lower);
  if ((kind.signs & SIGN.smallKind) === 0) return false;
  if (article?.sentence !== word.sentence || (article.pos !== "DET" && article.pos !== "ADJ")) return false;
  if (kind.possessive || word.capital || !/^\p{L}{5,}$/u.test(word.text)) return false;
  return classifyNoun(word.lower) === undefined && verb.sentence === word.sentence && SAYS.test(verb.lower);
}

const SAYS =
  /^(?:said|says|saying|wrote|writes|writing|reported|reports|reporting|announced|announces|told|tells|tweeted|claimed|claims)$/u;
