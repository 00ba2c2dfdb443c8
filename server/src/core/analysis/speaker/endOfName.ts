import { GIVEN_NAMES } from "../../lexicon/givenNames.ts";
import { NAME_PARTICLES, SHORT_TITLES } from "../../lexicon/personTitles.ts";
import { isPlaceName } from "../../lexicon/places.ts";
import { isMembersBody } from "./bodyNameParts.ts";
import { joinedBy } from "./joinedNames.ts";
import { isNameWord } from "./nameWords.ts";
import { isBodyWord } from "./sortOfName.ts";
import type { Word } from "./words.ts";

export function endOfName(words: readonly Word[], first: number): number {
  let i = first + 1;
  let body = isBodyWord(words[first]!.lower);
  const start = words[first]!;
  for (;;) {
    const [before, word, next] = [words[i - 1]!, words[i], words[i + 1]];
    if (!word || word.sentence !== start.sentence || word.quotation !== start.quotation) return i;
    if (before.possessive && !((i - 1 > first || isTheirs(words, first)) && isMembersBody(before, word))) return i;
    if (OPEN_QUOTE.test(word.text) && isNickname(words, i)) {
      i += 4;
    } else if (word.text === "." && next?.capital && SHORT_TITLES.has(before.lower) && before.end === word.start) {
      i++;
    } else if (isNameWord(words, i)) {
      if (isBehindPlace(words, first, i)) return i;
      body ||= isBodyWord(word.lower);
      i++;
    } else if (word.text === "," && next && /^(?:jr|sr)\.?$/u.test(next.lower) && next.capital) {
      i += 2;
    } else if ((NAME_PARTICLES.has(word.lower) || word.text === "&") && next && isNameWord(words, i + 1)) {
      i += 2;
    } else if (NAME_PARTICLES.has(word.lower) && next && NAME_PARTICLES.has(next.lower) && isNameWord(words, i + 2)) {
      i += 3;
    } else {
      const joined = joinedBy(words, first, i, body);
      if (joined === i) return i;
      i = joined;
    }
  }
}

/** "In New Hampshire **Donald Trump** said": behind a place in which something is, a person's name begins. */
function isBehindPlace(words: readonly Word[], first: number, i: number): boolean {
  if (!GIVEN_NAMES.has(words[i]!.lower) || words[i]!.possessive || !WITHIN.test(words[first - 1]?.lower ?? ""))
    return false;
  const next = words[i + 1];
  if (!next?.capital || next.sentence !== words[i]!.sentence || isBodyWord(next.lower)) return false;
  return isPlaceName(
    words
      .slice(first, i)
      .map(({ lower }) => lower)
      .join(" "),
  );
}
const WITHIN = /^(?:in|near|outside|across|around|throughout)$/u;

/** "**The** Critics' Circle": those whose body it is open its name. */
const isTheirs = (words: readonly Word[], first: number): boolean =>
  words[first - 1]?.lower === "the" && words[first]!.text.endsWith("s");

const OPEN_QUOTE = /^(?:["“‘']|'')$/u;
const CLOSE_QUOTE = /^(?:["”’']|'')$/u;

/** 'Thomas "Red" Brill'. */
function isNickname(words: readonly Word[], i: number): boolean {
  const [inside, close] = [words[i + 1], words[i + 2]];
  return inside?.capital === true && close !== undefined && CLOSE_QUOTE.test(close.text) && isNameWord(words, i + 3);
}
