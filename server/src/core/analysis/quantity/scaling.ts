import { CARDINALS, MAGNITUDE_SIGNS, MAGNITUDES } from "../../lexicon/numberWords.ts";
import { readAndAHalf } from "./fractions.ts";
import { isGluedHyphen, type Lexeme } from "./lexemes.ts";
import { type Numeral, numeral } from "./numeral.ts";

/** Multiplies by the magnitudes that follow: "1.2bn", "4 hundred million", "two and a half million". */
export function scaled(
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  value: number,
  form: Numeral["form"],
  fraction = false,
): Numeral | undefined {
  let scale = 1;
  let end = to;
  const half = value * scale < 1000 ? readAndAHalf(lexemes, end) : undefined;
  let amount = value;
  if (half) {
    amount += half.value;
    end = half.to;
  }
  for (;;) {
    const hyphen = isGluedHyphen(lexemes, end) ? 1 : 0;
    const word = lexemes[end + hyphen];
    const of = fraction && word?.lower === "of" && /^an?$/.test(lexemes[end + 1]?.lower ?? "") ? 2 : 0;
    const magnitude = MAGNITUDES.get(lexemes[end + hyphen + of]?.lower ?? "");
    if (magnitude === undefined) break;
    scale *= magnitude;
    end += hyphen + of + 1;
  }
  const rest = form === "digits" && (scale === 100 || scale === 1000) ? readRest(lexemes, end, scale) : undefined;
  if (rest) return numeral(from, rest.to, amount * scale + rest.value, { form, scale });
  const sign = scale === 1 && form === "digits" ? magnitudeSign(lexemes, end) : undefined;
  if (sign !== undefined) {
    scale = sign;
    end += 1;
  }
  const later = scale > 1 && !half ? readAndAHalf(lexemes, end) : undefined;
  if (later) return numeral(from, later.to, (amount + later.value) * scale, { form, scale });
  const digits = form === "digits" ? "digits" : "words";
  return numeral(from, end, amount * scale, { form: digits, scale, fraction: fraction && scale === 1 });
}

/** What follows "4 thousand": "3 hundred", "and 21". */
function readRest(lexemes: readonly Lexeme[], at: number, scale: number): { value: number; to: number } | undefined {
  const and = lexemes[at]?.lower === "and" ? 1 : 0;
  const word = lexemes[at + and];
  const small = word?.kind === "number" ? word.value : CARDINALS.get(word?.lower ?? "");
  if (!word || small === undefined || !Number.isInteger(small) || small <= 0 || word.glued) return undefined;
  const hundred = scale === 1000 && lexemes[at + and + 1]?.lower === "hundred" && small < 10;
  if (hundred) {
    const rest = readRest(lexemes, at + and + 2, 100);
    return { value: small * 100 + (rest?.value ?? 0), to: rest?.to ?? at + and + 2 };
  }
  const magnified = MAGNITUDES.has(lexemes[at + and + 1]?.lower ?? "") || lexemes[at + and + 1]?.text === "%";
  return and === 1 && small < scale && !magnified ? { value: small, to: at + 2 } : undefined;
}

/** "k", "bn" and the rest; "m" glued to its number or after "$5 ", where it is not metres is for the unit reader to decide. */
function magnitudeSign(lexemes: readonly Lexeme[], at: number): number | undefined {
  const word = lexemes[at];
  if (word?.kind !== "word" || (lexemes[at + 1]?.glued === true && /[\p{L}\p{N}]/u.test(lexemes[at + 1]!.text)))
    return undefined;
  if (/^(?:mn|mln|mil|mio|bn|bln|tn|tln|trn)$/.test(word.lower)) return MAGNITUDE_SIGNS.get(word.lower);
  if (!word.glued || !/^(?:k|K|M|B|MM)$/.test(word.text)) return undefined;
  return MAGNITUDE_SIGNS.get(word.lower);
}
