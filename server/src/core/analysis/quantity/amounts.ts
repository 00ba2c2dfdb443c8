import { MAGNITUDES } from "../../lexicon/numberWords.ts";
import { readAndAHalf } from "./fractions.ts";
import { isGluedHyphen, type Lexeme } from "./lexemes.ts";
import type { Measure } from "./measure.ts";
import { currencyBefore, measureAfter } from "./measures.ts";
import type { Numeral } from "./numeral.ts";
import { readNumeral } from "./numerals.ts";
import { type Per, readPer, readPerOf } from "./rates.ts";
import { isOfCold } from "./temperatures.ts";

/** A number with its unit, and the lexemes that write it: "-$50.8bn", "five feet", "10%". */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly high?: number;
  readonly numeral: Numeral;
  readonly measure: Measure | null;
  /** "per" and what follows: "a month", "per 100,000 people"; null where there is none. */
  readonly per: Per | null;
}

/** Reads the amount whose numeral begins at lexeme `at`; a sign before it may begin no sooner than lexeme `floor`. */
export function readAmount(lexemes: readonly Lexeme[], at: number, floor: number): Amount | undefined {
  const first = readNumeral(lexemes, at);
  if (!first) return undefined;
  const inner = isMinusAfterSign(lexemes, at);
  const sign = currencyBefore(lexemes, inner ? at - 1 : at, floor);
  const read = sign ? moneyScale(lexemes, first) : metricScale(lexemes, first);
  const part = read.fraction ? partOfUnit(lexemes, read) : read.vague ? unitOfMany(lexemes, read) : undefined;
  const after =
    part ?? (read.fraction && read.form === "words" ? null : (measureAfter(lexemes, read.to, read) ?? null));
  const late = sign ? null : lateScale(lexemes, read);
  const numeral = late ?? read;
  const measure = sign ?? (late ? currencyAfterLateScale(lexemes, read.to) : (after ?? null));
  const from = signFrom(lexemes, sign?.from ?? at, floor);
  const negative = inner || from < (sign?.from ?? at);
  const country =
    sign && /^(?:US|U\.S\.?|USD)$/.test(lexemes[numeral.to]?.text ?? "") && lexemes[numeral.to + 1]?.pos !== "NOUN";
  const to = Math.max(
    numeral.to + (country ? 1 : 0),
    after && (!sign || (after.kind === "money" && lexemes[after.from]!.kind === "word")) ? after.to : 0,
  );
  const value = negative ? -numeral.value : numeral.value;
  const amount: Amount = {
    from,
    to,
    value,
    numeral,
    measure,
    per: null,
    ...(numeral.high === undefined ? {} : { high: numeral.high }),
  };
  return withParts(lexemes, amount);
}

/** "A quarter of a mile", "two-thirds of an acre", "half of one percent": the unit that a share is of. */
function partOfUnit(lexemes: readonly Lexeme[], share: Numeral): Measure | undefined {
  if (lexemes[share.to]?.lower !== "of" || !/^(?:an?|one|1)$/.test(lexemes[share.to + 1]?.lower ?? ""))
    return undefined;
  const unit = measureAfter(lexemes, share.to + 2, share);
  if (unit?.kind === "percent") return unit;
  const article = lexemes[share.to + 1]!.lower.startsWith("a");
  return article && (unit?.kind === "measure" || unit?.kind === "duration") ? unit : undefined;
}

/** "Millions of dollars", "hundreds of miles", "a couple of hours". */
function unitOfMany(lexemes: readonly Lexeme[], many: Numeral): Measure | undefined {
  return lexemes[many.to]?.lower === "of"
    ? measureAfter(lexemes, many.to + 1, { ...many, scale: many.value })
    : undefined;
}

/** After a currency sign every magnitude letter counts, with or without a space: "$5 m", "€3 b"; not "€85 **B&B**". */
function moneyScale(lexemes: readonly Lexeme[], numeral: Numeral): Numeral {
  const letter = lexemes[numeral.to];
  const scale =
    numeral.scale === 1
      ? (
          { m: 1e6, M: 1e6, mm: 1e6, MM: 1e6, mil: 1e6, b: 1e9, B: 1e9, t: 1e12, T: 1e12, K: 1e3, k: 1e3 } as Record<
            string,
            number
          >
        )[letter?.text ?? ""]
      : undefined;
  const next = lexemes[numeral.to + 1];
  if (scale === undefined || (next?.glued && /[\p{L}\p{N}'.&]/u.test(next.text) && next.text !== ".")) return numeral;
  return { ...numeral, to: numeral.to + 1, value: Number((numeral.value * scale).toPrecision(14)), scale };
}

/** "5m users": a million where the unit reader finds no metres. */
function metricScale(lexemes: readonly Lexeme[], numeral: Numeral): Numeral {
  const letter = lexemes[numeral.to];
  const spaced = letter?.glued === false && /^[MB]$/.test(letter.text) && lexemes[numeral.to + 1]?.kind === "word";
  if (numeral.scale !== 1 || numeral.form !== "digits" || !letter) return numeral;
  if (!spaced && !(letter.glued && /^[mb]$/.test(letter.text))) return numeral;
  if (measureAfter(lexemes, numeral.to, numeral)) return numeral;
  const next = lexemes[numeral.to + 1];
  if (next?.glued && /[\p{L}\p{N}]/u.test(next.text)) return numeral;
  const scale = letter.lower === "m" ? 1e6 : 1e9;
  return { ...numeral, to: numeral.to + 1, value: Number((numeral.value * scale).toPrecision(14)), scale };
}

/** "75 USD million" and "30 MUSD": the magnitude after or inside the code. */
function lateScale(lexemes: readonly Lexeme[], numeral: Numeral): Numeral | null {
  const code = lexemes[numeral.to];
  if (code && /^[MB](?:USD|EUR|GBP|AUD|CAD|SEK|NOK|DKK|CHF|JPY|CNY)$/.test(code.text)) {
    const scale = code.text.startsWith("M") ? 1e6 : 1e9;
    return { ...numeral, to: numeral.to + 1, value: numeral.value * scale, scale };
  }
  const scale = MAGNITUDES.get(lexemes[numeral.to + 1]?.lower ?? "");
  if (numeral.scale > 1 || scale === undefined || scale < 1000 || !/^[A-Z]{3}$/.test(code?.text ?? "")) return null;
  const money = measureAfter(lexemes, numeral.to, numeral)?.kind === "money";
  return money ? { ...numeral, to: numeral.to + 2, value: numeral.value * scale, scale } : null;
}

function currencyAfterLateScale(lexemes: readonly Lexeme[], at: number): Measure {
  return { kind: "money", id: lexemes[at]!.text.slice(-3), from: at, to: at + 1 };
}

/** The minus before a number or its currency sign, where it is a sign and no dash: its index, else `at`. */
function signFrom(lexemes: readonly Lexeme[], at: number, floor: number): number {
  if (at <= floor) return at;
  const mark = lexemes[at - 1];
  if (mark?.lower === "minus" && lexemes.slice(Math.max(0, at - 3), at - 1).some(({ lower }) => lower === "plus"))
    return at;
  if (mark?.lower === "minus" || mark?.lower === "negative") return at - 1;
  if (!mark || !/^[-−–]$/.test(mark.text) || !lexemes[at]!.glued) return at;
  const before = lexemes[at - 2];
  if (before?.lower === "minus" && mark.glued && at - 2 >= floor) return at - 2;
  const free = !before || !mark.glued || /^[([,:=]$/.test(before.text);
  return free && mark.text !== "–" ? at - 1 : at;
}

/** "$-50.8bn". */
function isMinusAfterSign(lexemes: readonly Lexeme[], at: number): boolean {
  const minus = lexemes[at - 1];
  return minus?.text === "-" && minus.glued && /^[$£€¥]$/.test(lexemes[at - 2]?.text ?? "") && lexemes[at]!.glued;
}

/** Adds what completes the amount: "and 45 cents", "11 inches", "a month". */
function withParts(lexemes: readonly Lexeme[], amount: Amount): Amount {
  const cold = belowZero(lexemes, amount);
  if (cold) return cold;
  const whole = withHalf(lexemes, withCoins(lexemes, amount));
  const per = readPer(lexemes, whole.to, whole);
  if (per) return { ...whole, per, to: per.to };
  // What is measured stands between: the span ends with the unit.
  const later = readPerOf(lexemes, whole.to, whole);
  return later ? { ...whole, per: later } : whole;
}

/** "Five below zero", "20 degrees below zero": the minus stands behind. */
function belowZero(lexemes: readonly Lexeme[], amount: Amount): Amount | undefined {
  const { to, value, measure } = amount;
  if (lexemes[to]?.lower !== "below" || lexemes[to + 1]?.lower !== "zero" || value <= 0) return undefined;
  if (measure && !/^(?:degree|celsius|fahrenheit)$/.test(measure.id)) return undefined;
  if (!measure && !isOfCold(lexemes, to)) return undefined;
  const degree: Measure = measure ?? { kind: "measure", id: "degree", from: to, to };
  return { ...amount, to: to + 2, value: -value, measure: degree };
}

/** "An hour and a quarter", "two miles and a half". */
function withHalf(lexemes: readonly Lexeme[], amount: Amount): Amount {
  const { kind } = amount.measure ?? {};
  if ((kind !== "duration" && kind !== "measure") || !Number.isInteger(amount.value)) return amount;
  const part = readAndAHalf(lexemes, amount.to);
  if (!part || isGluedHyphen(lexemes, amount.to) || lexemes[part.to]?.lower === "of") return amount;
  return { ...amount, to: part.to, value: amount.value + part.value };
}

function withCoins(lexemes: readonly Lexeme[], amount: Amount): Amount {
  const { measure, to, numeral } = amount;
  if (measure?.kind !== "money" || measure.coin !== undefined || numeral.scale > 1 || measure.from < numeral.from)
    return amount;
  const and = lexemes[to]?.lower === "and" ? 1 : 0;
  const coin = readNumeral(lexemes, to + and);
  const unit = coin ? measureAfter(lexemes, coin.to, coin) : undefined;
  if (!coin || unit?.coin === undefined || coin.value >= 1 / unit.coin) return amount;
  return { ...amount, to: unit.to, value: Number((amount.value + coin.value * unit.coin).toPrecision(14)) };
}
