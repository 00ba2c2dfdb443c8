import { NAME_PARTICLES, SHORT_TITLES } from "../../../lexicon/personTitles.ts";
import { behindFrontedPhrase } from "../../frontedPhrase.ts";
import { SIGN } from "../words/wordSigns.ts";
import type { Word } from "../words/words.ts";
import { isMany, isMembersBody } from "./bodyNameParts.ts";
import { joinedBy } from "./joinedNames.ts";
import { isNameWord } from "./nameWords.ts";
import { isBodyWord } from "./sortOfName.ts";

export function endOfName(words: readonly Word[], first: number): number {
  const end = endOfCapitals(words, first);
  return end - first < 2 ? end : beforeNext(words, first, end);
}

const isVerb = (word: Word | undefined): boolean => word?.pos === "VERB" || word?.pos === "AUX";

/** "In an interview with **Fox News** Ann Cole said": where the name behind begins, for want of a comma; else `end`. */
function beforeNext(words: readonly Word[], first: number, end: number): number {
  const verb = isVerb(words[end]) ? end : end + 1;
  if (!isVerb(words[verb]) || words[verb]!.sentence !== words[first]!.sentence) return end;
  const opens = words[first - 1]?.pos === "DET" ? first - 1 : first;
  const next = behindFrontedPhrase(words, opens, end, verb);
  return next > first ? next : end;
}

function endOfCapitals(words: readonly Word[], first: number): number {
  let i = first + 1;
  let body = isBodyWord(words[first]!.lower);
  const start = words[first]!;
  for (;;) {
    const before = words[i - 1]!;
    const word = words[i];
    const next = words[i + 1];
    if (!word || word.sentence !== start.sentence || word.quotation !== start.quotation) return i;
    if (before.possessive && !((i - 1 > first || isTheirs(words, first)) && isMembersBody(before, word))) return i;
    if (isNameWord(words, i)) {
      body ||= isBodyWord(word.lower);
      i++;
    } else if ((word.signs & SIGN.joins) === 0) {
      return i;
    } else if (OPEN_QUOTE.test(word.text) && isNickname(words, i)) {
      i += 4;
    } else if (word.text === "." && next?.capital && SHORT_TITLES.has(before.lower) && before.end === word.start) {
      i++;
    } else if (FORM.test(word.text) && before.capital && before.pos !== "VERB") {
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

/** "Norwell Homes **plc**": the legal form that a firm writes small. */
const FORM = /^(?:plc|gmbh)$/;

/** "**The** Critics' Circle": those whose body it is open its name. */
const isTheirs = (words: readonly Word[], first: number): boolean =>
  isMany(words[first]!.lower) || (words[first - 1]?.lower === "the" && words[first]!.text.endsWith("s"));

const OPEN_QUOTE = /^(?:["“‘']|'')$/u;
const CLOSE_QUOTE = /^(?:["”’']|'')$/u;

/** 'Thomas "Red" Brill'. */
function isNickname(words: readonly Word[], i: number): boolean {
  const [inside, close] = [words[i + 1], words[i + 2]];
  return inside?.capital === true && close !== undefined && CLOSE_QUOTE.test(close.text) && isNameWord(words, i + 3);
}
