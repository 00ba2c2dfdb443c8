import { MAGNITUDES, VAGUE_PLURALS } from "../../lexicon/numberWords.ts";
import type { Lexeme } from "./lexemes.ts";
import { type Numeral, numeral } from "./numeral.ts";

/** What "half a …" measures; half a day's work aside, halves of other things are shares. */
const HALVED: ReadonlySet<string> = new Set(
  "mile kilometer kilometre meter metre inch foot pound ounce pint gallon liter litre acre hectare ton tonne hour day week month year decade century degree percent percentage dozen".split(
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
  if (value !== 0.5 || (lexemes[at + 1]?.text === "-" && lexemes[at + 1]!.glued)) return undefined;
  const before = lexemes[at - 1]?.lower ?? "";
  if (/^an?$/.test(next) && HALVED.has(lexemes[at + 2]?.lower ?? "")) return numeral(at, at + 2, value);
  const share = next === "of" || /^(?:the|its|their|his|her|all|our|my|your|those|these)$/.test(next);
  if (!share && !/^(?:than|about|nearly|almost|roughly|least|by|over)$/.test(before)) return undefined;
  return numeral(at, at + 1, value, { fraction: true });
}

export function readHalfMagnitude(
  lexemes: readonly Lexeme[],
  from: number,
  at: number,
  value: number,
): Numeral | undefined {
  const of = lexemes[at]?.lower === "of" && /^an?$/.test(lexemes[at + 1]?.lower ?? "") ? 2 : 0;
  const magnitude = MAGNITUDES.get(lexemes[at + of]?.lower ?? "");
  if (magnitude === undefined) return undefined;
  return numeral(from, at + of + 1, value * magnitude, { scale: magnitude });
}

/** "hundreds", "tens of thousands", "dozens", "scores of", "a couple of". */
export function readVague(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const { lower } = lexemes[at]!;
  const next = lexemes[at + 1]?.lower ?? "";
  const couple = lower === "a" && next === "couple" ? at + 2 : lower === "couple" ? at + 1 : 0;
  if (couple > 0) return lexemes[couple]?.lower === "of" ? numeral(at, couple, 2, { vague: true }) : undefined;
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
