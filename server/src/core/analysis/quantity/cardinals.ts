import { CARDINALS, DENOMINATORS, MAGNITUDES } from "../../lexicon/numberWords.ts";
import { readAndAHalf } from "./fractions.ts";
import { isGluedHyphen, isHyphen, type Lexeme } from "./lexemes.ts";
import { type Numeral, numeral } from "./numeral.ts";
import { scaled } from "./scaling.ts";

/** "twenty-five", "a hundred and five", "three hundred thousand"; "a" has been read. */
export function readCardinal(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  let total = 0;
  let current = 0;
  let lastScale = Number.POSITIVE_INFINITY;
  let scale = 1;
  let seen = false;
  let i = at;
  for (;;) {
    const skip = seen ? joiner(lexemes, i, current, total) : 0;
    const word = lexemes[i + skip]?.lower ?? "";
    const cardinal = CARDINALS.get(word);
    const magnitude = MAGNITUDES.get(word);
    if (cardinal !== undefined && (!seen || fits(current, cardinal)) && magnitude === undefined) {
      if (seen && current === 0 && total > 0 && cardinal === 0) break;
      current += cardinal;
    } else if (
      magnitude !== undefined &&
      (magnitude <= 100 || magnitude < lastScale || (current === 0 && total > 0)) &&
      !(skip > 0 && lexemes[i]?.lower === "and")
    ) {
      if (magnitude <= 100 && current >= 1000) break;
      if (magnitude > lastScale) {
        total *= magnitude;
        scale *= magnitude;
        lastScale = magnitude;
        seen = true;
        i += skip + 1;
        continue;
      }
      current = (current === 0 ? 1 : current) * magnitude;
      scale = Math.max(scale, magnitude);
      if (magnitude > 100) {
        total += current;
        current = 0;
        lastScale = magnitude;
      }
    } else break;
    seen = true;
    i += skip + 1;
  }
  if (!seen) return undefined;
  const decimal = total === 0 || current > 0 ? readPoint(lexemes, i) : undefined;
  if (decimal) return scaled(lexemes, at, decimal.to, total + current + decimal.value, "words");
  const parts = partsOf(lexemes, i, total + current);
  if (parts) return numeral(at, parts.to, parts.value, { fraction: true });
  const half = readAndAHalf(lexemes, i);
  if (half) {
    const own = MAGNITUDES.get(lexemes[half.to]?.lower ?? "") ?? 0;
    if (own > 1 && own < lastScale && total > 0 && current === 0)
      return numeral(at, half.to + 1, total + half.value * own, { scale });
    const last = Number.isFinite(lastScale) && current === 0 ? lastScale : 1;
    const sum = total + current + half.value * last;
    return last > 1 ? numeral(at, half.to, sum, { scale }) : scaled(lexemes, at, half.to, sum, "words");
  }
  return numeral(at, i, total + current, { scale });
}

/** "point two five", "point seventy-one": the decimals after a whole number. */
function readPoint(lexemes: readonly Lexeme[], at: number): { value: number; to: number } | undefined {
  if (lexemes[at]?.lower !== "point") return undefined;
  let digits = "";
  let to = at + 1;
  for (; to < lexemes.length && digits.length < 12; to++) {
    if (digits !== "" && isGluedHyphen(lexemes, to)) continue;
    const cardinal = CARDINALS.get(lexemes[to]!.lower);
    if (cardinal === undefined) break;
    const tens = /[2-9]0$/.test(digits) && cardinal < 10 && cardinal > 0;
    digits = tens ? digits.slice(0, -1) + cardinal : digits + cardinal;
  }
  return digits === "" ? undefined : { value: Number(`0.${digits}`), to };
}

/** "Twenty-three fifths", "a hundred trillionths": so many parts; never of "quarters", which are also parts of a year. */
function partsOf(lexemes: readonly Lexeme[], at: number, count: number): { value: number; to: number } | undefined {
  const word = lexemes[at]?.lower ?? "";
  const denominator = /(?:ths|rds)$/.test(word) ? DENOMINATORS.get(word) : undefined;
  return denominator === undefined || count === 1 ? undefined : { value: count / denominator, to: at + 1 };
}

/** Whether a cardinal may follow inside one numeral: "twenty five", "hundred five", "thousand twelve", never "two three". */
function fits(current: number, next: number): boolean {
  if (current === 0) return true;
  if (current % 100 === 0) return next < 100;
  return current % 10 === 0 && current % 100 >= 20 && next > 0 && next < 10;
}

/** How many lexemes join a numeral's words here: a hyphen, or the "and" of "a hundred and five". */
function joiner(lexemes: readonly Lexeme[], at: number, current: number, total: number): number {
  if (isGluedHyphen(lexemes, at)) return 1;
  const units = CARDINALS.get(lexemes[at + 1]?.lower ?? "") ?? 0;
  if (isHyphen(lexemes, at) && current % 100 >= 20 && current % 10 === 0 && units > 0 && units < 10) return 1;
  const round = current >= 100 ? current % 100 === 0 : current === 0 && total > 0;
  const next = CARDINALS.get(lexemes[at + 1]?.lower ?? "");
  if (lexemes[at]?.lower !== "and" || !round || next === undefined) return 0;
  // "Two million and three fifths": the fraction is of the million.
  const hyphen = isGluedHyphen(lexemes, at + 2) ? 1 : 0;
  return next < 20 && DENOMINATORS.has(lexemes[at + 2 + hyphen]?.lower ?? "") ? 0 : 1;
}
