import { MAGNITUDES, VAGUE_PLURALS } from "../../lexicon/numberWords.ts";
import { isGluedHyphen, type Lexeme } from "./lexemes.ts";
import { type Numeral, numeral } from "./numeral.ts";

/** What "half a …" measures; half a day's work aside, halves of other things are shares. */
const HALVED: ReadonlySet<string> = new Set(
  "mile kilometer kilometre yard point meter metre inch foot pound ounce pint gallon liter litre acre hectare ton tonne hour day week month year decade century degree percent percentage".split(
    " ",
  ),
);

/** "half a million", "half of", "half the", "more than half". */
export function readHalf(lexemes: readonly Lexeme[], at: number, value: number): Numeral | undefined {
  const next = lexemes[at + 1]?.lower ?? "";
  if (/^(?:first|second|last|latter|other|top|opening|final|each|every)$/.test(lexemes[at - 1]?.lower ?? ""))
    return undefined;
  const scaledTo = readHalfMagnitude(lexemes, at, next === "a" || next === "an" ? at + 2 : at + 1, value);
  if (scaledTo) return scaledTo;
  // "Half-a-million".
  const hyphened = isGluedHyphen(lexemes, at + 1) && lexemes[at + 2]?.lower === "a" && isGluedHyphen(lexemes, at + 3);
  if (hyphened) return readHalfMagnitude(lexemes, at, at + 4, value);
  if (isGluedHyphen(lexemes, at + 1)) return readHalfUnit(lexemes, at, value);
  if (value !== 0.5) return undefined;
  const before = lexemes[at - 1]?.lower ?? "";
  if (/^an?$/.test(next) && HALVED.has(lexemes[at + 2]?.lower ?? "")) return numeral(at, at + 2, value);
  // "Half as many".
  if (
    next === "as" &&
    /^(?:many|much|likely|big|large|long|high|tall|wide|fast|far|old)$/.test(lexemes[at + 2]?.lower ?? "")
  )
    return numeral(at, at + 1, value, { fraction: true });
  const share = next === "of" || /^(?:the|its|their|his|her|all|our|my|your|those|these)$/.test(next);
  if (!share && !/^(?:than|about|nearly|almost|roughly|least|by|over)$/.test(before)) return undefined;
  return numeral(at, at + 1, value, { fraction: true });
}

/** "Half-mile", "a quarter-inch", "half-hour": the unit is named right behind the hyphen. */
function readHalfUnit(lexemes: readonly Lexeme[], at: number, value: number): Numeral | undefined {
  const unit = lexemes[at + 2]?.lower ?? "";
  if (!HALVED.has(unit) || /^(?:year|day|month|week|century)$/.test(unit)) return undefined;
  // "Half-point" and "half-percentage-point" are read where points are.
  return numeral(at, at + 1, value);
}

/** "A half-mile", "half a million", "a quarter of a billion". */
export function readHalfMagnitude(
  lexemes: readonly Lexeme[],
  from: number,
  at: number,
  value: number,
): Numeral | undefined {
  const joined = isGluedHyphen(lexemes, at);
  const of = lexemes[at]?.lower === "of" && /^an?$/.test(lexemes[at + 1]?.lower ?? "") ? 2 : 0;
  const start = at + (joined ? 1 : of);
  const magnitude = MAGNITUDES.get(lexemes[start]?.lower ?? "");
  if (magnitude !== undefined) return numeral(from, start + 1, value * magnitude, { scale: magnitude });
  return joined && readHalfUnit(lexemes, at - 1, value) ? numeral(from, at, value) : undefined;
}

/** "hundreds", "tens of thousands", "dozens", "scores of", "a couple of". */
export function readVague(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const { lower } = lexemes[at]!;
  const next = lexemes[at + 1]?.lower ?? "";
  const couple = lower === "a" && next === "couple" ? at + 2 : lower === "couple" ? at + 1 : 0;
  if (couple > 0) return readCouple(lexemes, at, couple);
  if (lower === "a" && next === "score" && lexemes[at + 2]?.lower === "of") return numeral(at, at + 2, 20);
  const least = VAGUE_PLURALS.get(lower);
  if (least === undefined) return undefined;
  const of = next === "of";
  const outer = of ? VAGUE_PLURALS.get(lexemes[at + 2]?.lower ?? "") : undefined;
  if (outer !== undefined && outer > least) {
    return numeral(at, at + 3, least * outer, { high: least * outer * 10, scale: outer, vague: true });
  }
  if ((lower === "scores" || lower === "tens") && !of) return undefined;
  return numeral(at, at + 1, least, { high: least * 10, vague: true });
}

/** "A couple of", "a couple hundred", "a couple of dozen", "a couple clicks"; `to` is the index after "couple". */
function readCouple(lexemes: readonly Lexeme[], at: number, to: number): Numeral | undefined {
  const of = lexemes[to]?.lower === "of" ? 1 : 0;
  const magnitude = MAGNITUDES.get(lexemes[to + of]?.lower ?? "");
  if (magnitude !== undefined) return numeral(at, to + of + 1, 2 * magnitude, { scale: magnitude, vague: true });
  if (of === 1) return numeral(at, to, 2, { vague: true });
  const noun = lexemes[to];
  const plural = noun?.pos === "NOUN" && /(?:[^siu']s|people|men|women|children)$/.test(noun.lower);
  return plural && at < to - 1 ? numeral(at, to, 2, { vague: true }) : undefined;
}
