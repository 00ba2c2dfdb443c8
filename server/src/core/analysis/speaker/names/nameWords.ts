import { NO_NAMES, PERHAPS_NAMES } from "../../../lexicon/functionWords.ts";
import { GIVEN_NAMES } from "../../../lexicon/givenNames.ts";
import { KNOWN_BODIES } from "../../../lexicon/knownBodies.ts";
import { SHORT_TITLES } from "../../../lexicon/personTitles.ts";
import { isCompound, isPhrase } from "../words/compounds.ts";
import { behindParticles } from "../words/particles.ts";
import { SIGN } from "../words/wordSigns.ts";
import type { Word } from "../words/words.ts";
import { callsItself, isCircuit } from "./bodyNameParts.ts";
import { isSaidOfTheSame } from "./joinedDescription.ts";
import { isOfKin } from "./ofKin.ts";
import { articleBefore } from "./outletName.ts";
import { isBodyWord } from "./sortOfName.ts";
import { isTitledName } from "./titles.ts";

const INITIAL_POS = new Set(["PROPN", "NOUN", "ADJ", "X", "INTJ", "NUM"]);

export function opensName(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (!isNameWord(words, i)) return false;
  if (!word.initial || NO_NAMES.has(word.lower)) return true;
  const next = words[i + 1];
  if (isSaidOfTheSame(words, i)) return false;
  // "Cross-examining, Dominic Farr": what somebody does.
  if (/\p{Ll}ing$/u.test(word.text) && next && ((next.text === "," && words[i + 2]?.capital) || next.pos === "DET"))
    return false;
  return (
    INITIAL_POS.has(word.pos) ||
    (next?.capital === true && KNOWN_BODIES.has(`${word.lower} ${next.lower}`)) ||
    (next?.capital === true && GIVEN_NAMES.has(word.lower)) ||
    SHORT_TITLES.has(word.lower)
  );
}

export function isNameWord(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word) return false;
  if ((word.signs & (SIGN.doubtful | SIGN.ordinal)) === 0) return word.capital;
  if (isCircuit(words, i)) return true;
  if (!word.capital || isCompound(word.lower) || isPhrase(word.lower)) return false;
  if (isTitledName(words, i)) return true;
  if (PERHAPS_NAMES.has(word.lower)) {
    const next = words[i + 1];
    const follows = followsName(words, i) || isOfKin(words, i);
    // "Jan van der Berg".
    const given = next !== undefined && GIVEN_NAMES.has(word.lower) && behindParticles(words, i + 1) > i + 1;
    return follows || given || (next?.capital === true && !isNoName(next) && !word.possessive);
  }
  return !NO_NAMES.has(word.lower) || isCapitals(words, i) || isInnerWord(words, i);
}

/** "Will Grant": what may be a name is one where it is read as one. */
const isNoName = ({ lower, pos }: Word): boolean =>
  NO_NAMES.has(lower) && !(pos === "PROPN" && PERHAPS_NAMES.has(lower));

/** True after a capitalised word that may be a name's first; at a sentence's start it must look like one. */
function followsName(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (!before?.capital || before.possessive || isNoName(before)) return false;
  return !before.initial || before.pos === "PROPN" || GIVEN_NAMES.has(before.lower);
}

/** "Human Rights Watch", "BFM TV", "the Sun", "Center for Public Opinion Research": part of a body's name after or amid other words of it. */
function isInnerWord(words: readonly Word[], i: number): boolean {
  const { lower } = words[i]!;
  if (/^(?:watch|today|tv|sun)$/u.test(lower) && followsName(words, i)) return true;
  const next = words[i + 1];
  if (lower === "our" || lower === "my") return callsItself(words, i);
  if (lower === "sun") return articleBefore(words, i) >= 0 && /^(?:VERB|AUX|PUNCT)$/u.test(next?.pos ?? "PUNCT");
  const inside = next?.capital === true && isBodyWord(next.lower) && words[i]!.sentence === next.sentence;
  if (/^(?:opinion|source|image|media|video)$/u.test(lower)) return inside && followsName(words, i);
  return LANGUAGES.test(lower) && isNationsBody(words, i + 1);
}

/** What is a language, and a nation's adjective as well. */
const LANGUAGES = /^(?:english|french|german|spanish|russian|chinese)$/u;

/** "French **Foreign Ministry**": a body of a nation, of which others have one of that name. */
function isNationsBody(words: readonly Word[], from: number): boolean {
  const { sentence } = words[from - 1]!;
  let end = from;
  while (end - from < LONGEST_BODY && words[end]?.capital && words[end]!.sentence === sentence) end++;
  return end > from && OF_NATIONS.test(words[end - 1]!.lower);
}

const LONGEST_BODY = 5;
const OF_NATIONS =
  /^(?:ministry|office|embassy|consulate|parliament|senate|assembly|army|navy|government|agency|department|authority|service|council|commission|committee|court|party|federation|association|union|league|academy|institute|bank)$/u;

/** "WHO" and "US" amid other words are bodies. */
function isCapitals(words: readonly Word[], i: number): boolean {
  const shouted = (w: Word | undefined) => w !== undefined && /^\p{Lu}{2,}$/u.test(w.text);
  return shouted(words[i]) && !shouted(words[i - 1]) && /^(?:us|who)$/u.test(words[i]!.lower);
}
