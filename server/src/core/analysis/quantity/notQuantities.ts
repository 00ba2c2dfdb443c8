import { NUMBER_IDIOMS } from "../../lexicon/identifiers.ts";
import { CARDINALS, DENOMINATORS, MAGNITUDES, ORDINALS } from "../../lexicon/numberWords.ts";
import { UNIT_NAMES } from "../../lexicon/units.ts";
import { readDate } from "./dates.ts";
import { readDocket } from "./dockets.ts";
import { readIdentifier } from "./identifiers.ts";
import { isGluedHyphen, type Lexeme } from "./lexemes.ts";
import { readLongCode } from "./longCodes.ts";
import { readName } from "./namesWithNumbers.ts";
import type { NotQuantity } from "./notQuantity.ts";
import { phraseEnd } from "./setPhrases.ts";
import { isOfCold } from "./temperatures.ts";

type Reader = (lexemes: readonly Lexeme[], at: number) => NotQuantity | undefined;

/** Reads the date, clock time, ordinal, name or set phrase that begins at lexeme `at`. */
export function readNotQuantity(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  for (const reader of READERS) {
    const found = reader(lexemes, at);
    if (found) return found;
  }
  return undefined;
}

/** The number of a list's item at the very start, and a note's mark in square brackets. */
function readMark(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  const { kind, text } = lexemes[at]!;
  if (kind !== "number" || !/^\d{1,3}$/.test(text)) return undefined;
  const after = lexemes[at + 1];
  const mark = isCited(lexemes, at);
  const item = at === 0 && /^[.)]$/.test(after?.text ?? "") && after!.glued && lexemes[at + 2]?.glued === false;
  return mark || item ? { from: at, to: at + 1, kind: mark ? "identifier" : "structure", value: null } : undefined;
}

/** The 22 of "[22]", of "[22,23,24]", of "[22-24]": nothing but numbers between the brackets. */
function isCited(lexemes: readonly Lexeme[], at: number): boolean {
  const listed = ({ kind, text }: Lexeme) => kind === "number" || /^[,;–-]$/.test(text);
  let from = at;
  while (from > 0 && at - from < 12 && listed(lexemes[from - 1]!)) from--;
  let to = at + 1;
  while (to < lexemes.length && to - at < 12 && listed(lexemes[to]!)) to++;
  return lexemes[from - 1]?.text === "[" && lexemes[to]?.text === "]";
}

const READERS: readonly Reader[] = [
  readMark,
  readIdiom,
  readFigures,
  readName,
  readDocket,
  readLongCode,
  readClock,
  readDate,
  readOrdinal,
  readIdentifier,
];

function readIdiom(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  const before = lexemes[at - 1]?.lower ?? "";
  const { lower } = lexemes[at]!;
  // "No one", "net zero", "ground zero".
  const named =
    (lower === "one" && before === "no") ||
    (lower === "zero" && /^(?:net|ground|patient|absolute)$/.test(before)) ||
    // "Below zero" of the weather; "growth fell below zero" is an amount.
    (lower === "zero" && /^(?:below|above)$/.test(before) && isOfCold(lexemes, at));
  const to = named ? at + 1 : phraseEnd(lexemes, at, NUMBER_IDIOMS);
  return to > at ? { from: at, to, kind: "idiom", value: null } : undefined;
}

/** "7:30 p.m.", "9 a.m.", "10am", "4:39", "11 o'clock". */
function readClock(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  const first = lexemes[at]!;
  const word = first.kind === "word" && CARDINALS.has(first.lower);
  if (first.kind !== "number" && !word) return undefined;
  let to = at + 1;
  while (
    lexemes[to]?.text === ":" &&
    lexemes[to]!.glued &&
    lexemes[to + 1]?.glued &&
    lexemes[to + 1]?.kind === "number"
  )
    to += 2;
  const colon = to > at + 1 && /^\d{1,2}$/.test(first.text);
  const half = lexemes[to]?.lower ?? "";
  if (/^(?:a\.m\.?|p\.m\.?|am|pm)$/.test(half) && first.value !== 0)
    return { from: at, to: to + 1, kind: "time", value: null };
  if (half === "o'clock") return { from: at, to: to + 1, kind: "time", value: null };
  const train =
    /^\d{1,2}\.[0-5]\d$/.test(first.text) &&
    lexemes[at - 1]?.lower === "the" &&
    /^(?:to|from|train|bus|service|ferry)$/.test(half);
  const padded =
    /^0\d\.[0-5]\d$/.test(first.text) && !/^\p{L}/u.test(lexemes[at + 1]?.glued ? lexemes[at + 1]!.text : "");
  if (colon || train || (padded && /^(?:at|by|until|till|from|before|after|to)$/.test(lexemes[at - 1]?.lower ?? "")))
    return { from: at, to, kind: "time", value: null };
  return undefined;
}

/** "A six-figure sum", "double-digit growth", "a three-letter word", "high five figures". */
function readFigures(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  const first = lexemes[at]!;
  if (!CARDINALS.has(first.lower) && !/^\d$/.test(first.text)) return undefined;
  const hyphen = isGluedHyphen(lexemes, at + 1) ? 1 : 0;
  const noun = lexemes[at + 1 + hyphen]?.lower ?? "";
  const the = lexemes[at - 1]?.lower === "the" ? 1 : 0;
  const spaced = noun === "figures" && /^(?:in|into|high|low|mid)$/.test(lexemes[at - 1 - the]?.lower ?? "");
  if (!/^(?:figures?|digits?|letter)$/.test(noun) || (hyphen === 0 && !spaced)) return undefined;
  return { from: at, to: at + 2 + hyphen, kind: "idiom", value: null };
}

const UNIT_WORDS: ReadonlySet<string> = new Set(UNIT_NAMES.filter(({ symbol }) => !symbol).map(({ form }) => form));

/** "5th", "twenty-first", "second": an ordinal, unless it is the end of a fraction, a unit or a verb. */
function readOrdinal(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  const first = lexemes[at]!;
  const suffix = lexemes[at + 1];
  if (first.kind === "number" && suffix?.glued && /^(?:st|nd|rd|th|sts|nds|rds|ths)$/.test(suffix.lower)) {
    return { from: at, to: at + 2, kind: "ordinal", value: first.value };
  }
  if (first.kind !== "word") return undefined;
  const direct = ORDINALS.get(first.lower);
  if (direct !== undefined && !MAGNITUDES.has(first.lower)) {
    return first.pos === "VERB" || isPerSecond(lexemes, at)
      ? undefined
      : { from: at, to: at + 1, kind: "ordinal", value: direct };
  }
  const tens = CARDINALS.get(first.lower);
  const hyphen = lexemes[at + 1]?.text === "-" ? 1 : 0;
  const last = lexemes[at + 1 + hyphen]?.lower ?? "";
  const units = ORDINALS.get(last);
  if (tens !== undefined && tens >= 20 && units !== undefined && units < 10)
    return { from: at, to: at + 2 + hyphen, kind: "ordinal", value: tens + units };
  if (tens !== undefined && hyphen === 1 && units !== undefined && !DENOMINATORS.has(last) && !UNIT_WORDS.has(last)) {
    return { from: at, to: at + 3, kind: "ordinal", value: units };
  }
  return undefined;
}

/** The "second" of "30 liters of water a second". */
function isPerSecond(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]!.lower !== "second" || lexemes[at - 1]?.lower !== "a") return false;
  if (/^(?:NOUN|ADJ|PROPN)$/.test(lexemes[at + 1]?.pos ?? "")) return false;
  for (let i = at - 3; i >= Math.max(2, at - 5); i--)
    if (lexemes[i]!.lower === "of")
      return UNIT_WORDS.has(lexemes[i - 1]!.lower) && /^(?:number|word)$/.test(lexemes[i - 2]!.kind);
  return false;
}
