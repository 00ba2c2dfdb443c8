import { FRACTION_SIGNS } from "../../lexicon/numberWords.ts";
import type { Lexeme } from "./lexemes.ts";

/** A number written over several lexemes: its value, and the index after it. */
export interface ReadDigits {
  readonly value: number;
  readonly to: number;
}

/** "10 000", with any space that Unicode calls non-breaking or thin, and "80, 000" as some wires send it. */
export function readSpacedGroups(lexemes: readonly Lexeme[], at: number): ReadDigits | undefined {
  const first = lexemes[at]!;
  if (!/^\p{Nd}{1,3}$/u.test(first.text)) return undefined;
  const long = first.text.length <= 2 && groupsAfter(lexemes, at + 1) >= 2;
  let { value } = first;
  let to = at + 1;
  for (;;) {
    const comma = lexemes[to]?.text === "," && lexemes[to]!.glued && lexemes[to + 1]?.glued === false ? 1 : 0;
    const group = lexemes[to + comma];
    if (!group || group.glued || !/^\p{Nd}{3}(?:\.\p{Nd}+)?$/u.test(group.text) || value > 1e15) break;
    if (group.value !== 0 && (!long || comma === 1)) break;
    value = value * 1000 + group.value;
    to += comma + 1;
  }
  return to > at + 1 ? { value, to } : undefined;
}

/** How many groups of three digits follow, up to two: "1 414 021" has them, "40 of 120" has not. */
function groupsAfter(lexemes: readonly Lexeme[], at: number): number {
  let groups = 0;
  while (
    groups < 2 &&
    lexemes[at + groups]?.glued === false &&
    /^\p{Nd}{3}(?:\.\p{Nd}+)?$/u.test(lexemes[at + groups]!.text)
  )
    groups++;
  return groups;
}

/** "1/2", "10 1/2", "2½". A denominator of zero is no fraction, nor is "9/11". */
export function readMixedFraction(lexemes: readonly Lexeme[], at: number, to: number): ReadDigits | undefined {
  const whole = lexemes[at]!;
  const sign = lexemes[to];
  if (sign && FRACTION_SIGNS.has(sign.text) && Number.isInteger(whole.value))
    return { value: whole.value + sign.value, to: to + 1 };
  const simple = readSimpleFraction(lexemes, at);
  if (simple) return simple;
  if (to !== at + 1 || !sign || sign.kind !== "number" || sign.glued) return undefined;
  const part = readSimpleFraction(lexemes, to);
  return part && part.value < 1 ? { value: whole.value + part.value, to: part.to } : undefined;
}

const USUAL_DENOMINATORS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 25, 32, 50, 64, 100, 128, 256, 1000]);

function readSimpleFraction(lexemes: readonly Lexeme[], at: number): ReadDigits | undefined {
  const [upper, slash, lower, after] = lexemes.slice(at, at + 4);
  if (!/^[/⁄]$/.test(slash?.text ?? "") || !slash!.glued || lower?.kind !== "number" || !lower.glued) return undefined;
  if (after?.glued && (after.text === "/" || after.kind === "number")) return undefined;
  if (!USUAL_DENOMINATORS.has(lower.value) || !(upper!.value < lower.value)) return undefined;
  return { value: upper!.value / lower.value, to: at + 3 };
}

/** "10^6", "1.3x10^6", "1e10". */
export function readPower(lexemes: readonly Lexeme[], to: number, base: number): ReadDigits | undefined {
  const word = lexemes[to];
  if (!word?.glued) return undefined;
  const sign = signAt(lexemes, to + 1);
  const exponent = lexemes[to + 1 + sign];
  const signed = (exponent?.value ?? Number.NaN) * (lexemes[to + 1]?.text === "-" ? -1 : 1);
  if (word.text === "^" && exponent?.glued) return finitePower(base ** signed, to + 2 + sign);
  if (word.lower === "e" && exponent?.glued && exponent.kind === "number") {
    return finitePower(base * 10 ** signed, to + 2 + sign);
  }
  if ((word.lower === "x" || word.text === "×") && lexemes[to + 1]?.text === "10" && lexemes[to + 2]?.text === "^") {
    const minus = signAt(lexemes, to + 3);
    const power = (lexemes[to + 3 + minus]?.value ?? Number.NaN) * (lexemes[to + 3]?.text === "-" ? -1 : 1);
    return finitePower(base * 10 ** power, to + 4 + minus);
  }
  return undefined;
}

function signAt(lexemes: readonly Lexeme[], at: number): 0 | 1 {
  return lexemes[at]?.text === "+" || lexemes[at]?.text === "-" ? 1 : 0;
}

function finitePower(value: number, to: number): ReadDigits | undefined {
  return Number.isFinite(value) ? { value, to } : undefined;
}
