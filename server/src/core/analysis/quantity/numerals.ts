import {
  CARDINALS,
  DENOMINATORS,
  FRACTION_SIGNS,
  MAGNITUDE_SIGNS,
  MAGNITUDES,
  VAGUE_PLURALS,
} from "../../lexicon/numberWords.ts";
import { readMixedFraction, readPower, readSpacedGroups } from "./digits.ts";
import { isGluedHyphen, type Lexeme } from "./lexemes.ts";

/** A number as read, before its unit: lexemes `from` to `to` (exclusive). */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The upper end of "tens of thousands". */
  readonly high?: number;
  readonly form: "digits" | "words";
  /** The factor of its magnitude word, 1 where it has none. */
  readonly scale: number;
  /** A share of something: "two-thirds", "half of", "one in five". */
  readonly fraction: boolean;
  /** No number is stated: "dozens", "thousands". */
  readonly vague: boolean;
}

/** Reads the numeral that begins at lexeme `at`, if one does. A sign before it is not looked at. */
export function readNumeral(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const first = lexemes[at];
  if (!first) return undefined;
  const plain = first.kind === "number" ? readDigits(lexemes, at) : readWords(lexemes, at);
  if (!plain) return undefined;
  return readOutOf(lexemes, plain) ?? plain;
}

function numeral(from: number, to: number, value: number, more: Partial<Numeral> = {}): Numeral | undefined {
  if (!Number.isFinite(value)) return undefined;
  return { from, to, value: tidy(value), form: "words", scale: 1, fraction: false, vague: false, ...more };
}

/** Undoes what binary multiplication adds: 8.1 million is 8100000, not 8099999.999999999. */
function tidy(value: number): number {
  return Number(value.toPrecision(14));
}

function readDigits(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  let value = lexemes[at]!.value;
  let to = at + 1;
  if (!Number.isFinite(value)) return undefined;
  const spaced = readSpacedGroups(lexemes, at);
  if (spaced) ({ value, to } = spaced);
  const mixed = readMixedFraction(lexemes, at, to);
  if (mixed) return scaled(lexemes, at, mixed.to, mixed.value, "digits", mixed.value < 1);
  const power = readPower(lexemes, to, value);
  if (power) ({ value, to } = power);
  return scaled(lexemes, at, to, value, "digits", FRACTION_SIGNS.has(lexemes[at]!.text));
}

/** Multiplies by the magnitudes that follow: "1.2bn", "4 hundred million", "two and a half million". */
function scaled(
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
    if (magnitude === undefined || (word?.lower === "dozens" && scale === 1)) break;
    scale *= magnitude;
    end += hyphen + of + 1;
  }
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

/** "k", "bn" and the rest; "m" glued to its number or after "$5 ", where it is not metres is for the unit reader to decide. */
function magnitudeSign(lexemes: readonly Lexeme[], at: number): number | undefined {
  const word = lexemes[at];
  if (word?.kind !== "word" || (lexemes[at + 1]?.glued === true && /[\p{L}\p{N}]/u.test(lexemes[at + 1]!.text)))
    return undefined;
  if (/^(?:mn|mln|bn|bln|tn|trn)$/.test(word.lower)) return MAGNITUDE_SIGNS.get(word.lower);
  if (!word.glued || !/^(?:k|K|M|B|MM)$/.test(word.text)) return undefined;
  return MAGNITUDE_SIGNS.get(word.lower);
}

/** "and a half", "and a quarter", "and two thirds". */
function readAndAHalf(lexemes: readonly Lexeme[], at: number): { value: number; to: number } | undefined {
  const joined = isGluedHyphen(lexemes, at) ? at + 1 : at;
  if (lexemes[joined]?.lower !== "and") return undefined;
  const start = isGluedHyphen(lexemes, joined + 1) ? joined + 2 : joined + 1;
  const part = readFractionWords(lexemes, start, true);
  return part && part.value < 1 ? part : undefined;
}

/** "a third", "two-thirds", "three quarters". */
function readFractionWords(
  lexemes: readonly Lexeme[],
  at: number,
  certain: boolean,
): { value: number; to: number } | undefined {
  const lower = lexemes[at]?.lower ?? "";
  const article = lower === "a" || lower === "an";
  const upper = article
    ? 1
    : (CARDINALS.get(lower) ?? (lexemes[at]?.kind === "number" ? lexemes[at]!.value : undefined));
  if (upper === undefined || !(upper > 0) || upper > 99) return undefined;
  const hyphen = isGluedHyphen(lexemes, at + 1) ? 1 : 0;
  const word = lexemes[at + 1 + hyphen];
  const denominator = DENOMINATORS.get(word?.lower ?? "");
  if (!word || denominator === undefined || word.glued !== (hyphen === 1)) return undefined;
  if (upper > 1 && !word.lower.endsWith("s")) return undefined;
  const to = at + 2 + hyphen;
  if (!certain && !isShare(lexemes, at, to, word.lower, article, hyphen === 1)) return undefined;
  return { value: upper / denominator, to };
}

/** Whether a fraction word stands for a share: not "a third time", "a quarter later", "one half hour". */
function isShare(
  lexemes: readonly Lexeme[],
  at: number,
  to: number,
  word: string,
  article: boolean,
  hyphen: boolean,
): boolean {
  const next = lexemes[to]?.lower ?? "";
  if (next === "of" || MAGNITUDES.has(next)) return true;
  if (isGluedHyphen(lexemes, to)) return false;
  if (word.endsWith("s")) return hyphen || word !== "quarters";
  if (article) {
    const before = lexemes[at - 1]?.lower ?? "";
    return (
      word !== "half" &&
      (before === "by" || before === "than" || before === "about" || before === "nearly" || before === "to")
    );
  }
  return !/^(?:time|party|hour|year|term|day|man|person|round|place)$/.test(next);
}

const ARTICLE_MAGNITUDES = new Set(["hundred", "thousand", "million", "billion", "trillion", "dozen", "lakh", "crore"]);

function readWords(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const { lower } = lexemes[at]!;
  const vague = readVague(lexemes, at);
  if (vague) return vague;
  const share = readFractionWords(lexemes, at, false);
  if (share) return scaled(lexemes, at, share.to, share.value, "words", true);
  if (lower === "half" || lower === "quarter") return readHalf(lexemes, at, lower === "half" ? 0.5 : 0.25);
  const next = lexemes[at + 1]?.lower ?? "";
  if (lower === "a" || lower === "an") {
    if (next === "half" || next === "quarter")
      return readHalfMagnitude(lexemes, at, at + 2, next === "half" ? 0.5 : 0.25);
    if (!ARTICLE_MAGNITUDES.has(next)) return undefined;
    const rest = readCardinal(lexemes, at + 1);
    return rest && { ...rest, from: at };
  }
  return CARDINALS.has(lower) ? readCardinal(lexemes, at) : undefined;
}

/** What "half a …" measures; half a day's work aside, halves of other things are shares. */
const HALVED: ReadonlySet<string> = new Set(
  "mile kilometer kilometre meter metre inch foot pound ounce pint gallon liter litre acre hectare ton tonne hour day week month year decade century degree percent dozen".split(
    " ",
  ),
);

/** "half a million", "half of", "half the", "more than half". */
function readHalf(lexemes: readonly Lexeme[], at: number, value: number): Numeral | undefined {
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

function readHalfMagnitude(lexemes: readonly Lexeme[], from: number, at: number, value: number): Numeral | undefined {
  const of = lexemes[at]?.lower === "of" && /^an?$/.test(lexemes[at + 1]?.lower ?? "") ? 2 : 0;
  const magnitude = MAGNITUDES.get(lexemes[at + of]?.lower ?? "");
  if (magnitude === undefined) return undefined;
  return numeral(from, at + of + 1, value * magnitude, { scale: magnitude });
}

/** "hundreds", "tens of thousands", "dozens", "scores of", "a couple of". */
function readVague(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
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
  return numeral(at, at + 1, least, { vague: true });
}

/** "twenty-five", "a hundred and five", "three hundred thousand"; "a" has been read. */
function readCardinal(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
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
      word !== "dozens" &&
      (magnitude <= 100 || magnitude < lastScale) &&
      !(skip > 0 && lexemes[i]?.lower === "and")
    ) {
      if (magnitude <= 100 && current >= 1000) break;
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
  const half = readAndAHalf(lexemes, i);
  if (half) {
    const last = Number.isFinite(lastScale) && current === 0 ? lastScale : 1;
    const sum = total + current + half.value * last;
    return last > 1 ? numeral(at, half.to, sum, { scale }) : scaled(lexemes, at, half.to, sum, "words");
  }
  return numeral(at, i, total + current, { scale });
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
  const round = current >= 100 ? current % 100 === 0 : current === 0 && total > 0;
  const next = CARDINALS.get(lexemes[at + 1]?.lower ?? "");
  if (lexemes[at]?.lower !== "and" || !round || next === undefined) return 0;
  return 1;
}

const BASES_OF_A_SHARE = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000, 10_000, 100_000, 1_000_000]);

/** "one in five", "nine out of 10". */
function readOutOf(lexemes: readonly Lexeme[], upper: Numeral): Numeral | undefined {
  const { from, to, value, fraction } = upper;
  const connector = lexemes[to]?.lower;
  const out = connector === "out" && lexemes[to + 1]?.lower === "of";
  const every = connector === "in" && lexemes[to + 1]?.lower === "every";
  const hyphen = isGluedHyphen(lexemes, to) && /^(?:in|out)$/.test(lexemes[to + 1]?.lower ?? "") ? 1 : 0;
  if (fraction || (connector !== "in" && !out && hyphen === 0)) return undefined;
  const start = to + (out || every ? 2 : 1) + 2 * hyphen;
  const base = lexemes[start]?.kind === "number" ? readDigits(lexemes, start) : readCardinalOnly(lexemes, start);
  if (!base || !BASES_OF_A_SHARE.has(base.value) || !(value > 0 && value < base.value)) return undefined;
  const next = lexemes[base.to]?.lower ?? "";
  if (
    /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|places|states|countries|games|matches|starts)$/.test(
      next,
    )
  )
    return undefined;
  return numeral(from, base.to, value / base.value, { form: upper.form, fraction: true });
}

function readCardinalOnly(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const lower = lexemes[at]?.lower ?? "";
  if (CARDINALS.has(lower)) return readCardinal(lexemes, at);
  return (lower === "a" || lower === "an") && ARTICLE_MAGNITUDES.has(lexemes[at + 1]?.lower ?? "")
    ? readCardinal(lexemes, at + 1)
    : undefined;
}
