import { DATE_WORDS } from "../../../lexicon/storyWords.ts";
import { SIGN } from "./wordSigns.ts";
import type { Word } from "./words.ts";

const AT = new Set(["on", "in", "at", "by", "since", "until", "before", "after", "from", "during", "late", "early"]);
const WHICH = new Set(["last", "next", "this", "earlier", "late", "early"]);
const EARLY = new Set(["early", "late", "mid"]);
const NEAR = new Set(["last", "this", "next", "that"]);
const TIMES = new Set([
  ...[
    "today",
    "tonight",
    "yesterday",
    "tomorrow",
    "morning",
    "afternoon",
    "evening",
    "night",
    "day",
    "week",
    "weekend",
  ],
  ...["month", "year", "spring", "summer", "autumn", "winter"],
]);

/**
 * True where words begin that say when: "on Monday", "Tuesday night", "last week", "in 2019". They tell of what was done, and belong
 * to no description of who did it; but for "Friday's march", "a Monday market".
 */
export function isWhen(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.possessive) return false;
  if (isDate(words, at)) return !/^(?:DET|NUM)$/u.test(words[at - 1]?.pos ?? "");
  const next = words[at + 1];
  if (!next || next.sentence !== word.sentence || next.possessive) return false;
  if (word.lower === "in" && isMonth(words, EARLY.has(next.lower) ? at + 2 : at + 1)) return true;
  if (AT.has(word.lower) && (isDate(words, at + 1) || /^(?:1[89]|20)\d\d$/.test(next.text))) return true;
  if (AT.has(word.lower) && WHICH.has(next.lower))
    return TIMES.has(words[at + 2]?.lower ?? "") || isDate(words, at + 2);
  return WHICH.has(word.lower) && (TIMES.has(next.lower) || isDate(words, at + 1)) && !next.capital;
}

/** Behind what a phrase begins with and what says when: "**last month** police", "**the next day** pupils"; `at` where nothing does. */
export function behindWhen(words: readonly Word[], at: number): number {
  const one = words[at];
  const two = words[at + 1];
  const isUnit = (word: Word | undefined): boolean =>
    word !== undefined && TIMES.has(word.text) && !word.possessive && word.sentence === one!.sentence;
  if (
    one &&
    (one.signs & SIGN.day) !== 0 &&
    /^(?:Today|Tonight|Yesterday)$/u.test(one.text) &&
    !one.possessive &&
    two &&
    !two.capital
  )
    return at + 1;
  if (one && NEAR.has(one.lower) && isUnit(two)) return at + 2;
  return one?.lower === "the" && /^(?:same|next|following|previous)$/u.test(two?.lower ?? "") && isUnit(words[at + 2])
    ? at + 3
    : at;
}

/** Behind "in", what may be a name elsewhere: "in **May**", "in early **March** last year"; not "in April Ruiz". */
function isMonth(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word?.capital || word.possessive || !/^(?:March|April|May|June)$/u.test(word.text)) return false;
  return !next || next.sentence !== word.sentence || next.start - word.end !== 1 || !next.capital;
}

/** A day or a month, with what part of it: "Tuesday", "Tuesday night", "May 4"; not "Monday Market", "May Ruiz". */
function isDate(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word?.capital || word.possessive || !DATE_WORDS.has(word.lower)) return false;
  if (!next || next.sentence !== word.sentence || next.start - word.end !== 1) return true;
  return !next.capital && (next.pos !== "NOUN" || TIMES.has(next.lower)) && next.pos !== "ADJ";
}
