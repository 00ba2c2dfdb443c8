import { STRUCTURE_NOUNS } from "../../lexicon/identifiers.ts";
import { readAge } from "./ages.ts";
import type { Amount } from "./amounts.ts";
import { type Counted, readCounted } from "./counted.ts";
import type { Lexeme } from "./lexemes.ts";
import type { Measure } from "./measure.ts";
import { modifierAfter, readModifier } from "./modifiers.ts";
import type { NotQuantity } from "./notQuantity.ts";
import type { Modifier, QuantityFact, QuantityKind } from "./quantity.ts";
import type { Pair } from "./ranges.ts";
import { type Per, readPer, readPerBase } from "./rates.ts";

interface Described {
  readonly fact: QuantityFact | null;
  readonly to: number;
}

export function describeNotQuantity(prose: string, lexemes: readonly Lexeme[], not: NotQuantity): QuantityFact {
  const { start, end } = span(lexemes, not.from, not.to);
  const { kind, value } = not;
  return {
    start,
    end,
    text: prose.slice(start, end),
    value,
    unit: "",
    unitSpan: null,
    normalizedUnit: "",
    modifier: "=",
    kind,
  };
}

export function describePair(prose: string, lexemes: readonly Lexeme[], pair: Pair): Described {
  const { low, high, score, values } = pair;
  const read: Amount = { ...high, from: low.from, measure: high.measure ?? low.measure };
  // "£10-15m a year": the money stands before the first, the year behind the second.
  const per = high.measure === null && low.measure?.kind === "money" ? readPer(lexemes, high.to, read) : undefined;
  const merged: Amount = per ? { ...read, per, to: per.to } : read;
  const modifier = readModifier(lexemes, low.from, high.to);
  const described = describeAmount(prose, lexemes, merged, modifier, score ? "score" : undefined);
  return described.fact ? { ...described, fact: { ...described.fact, value: values } } : described;
}

/** One amount as a fact. */
export function describeAmount(
  prose: string,
  lexemes: readonly Lexeme[],
  amount: Amount,
  known?: Modifier,
  score?: QuantityKind,
): Described {
  const age = readAge(lexemes, amount);
  const to = age?.to ?? amount.to;
  const counted =
    age || (amount.measure && amount.measure.kind !== "percent")
      ? undefined
      : readCounted(lexemes, amount.per ? amount.numeral.to : to, amount.value);
  const rate = amount.per ? null : counted ? ratePer(lexemes, counted.to, amount) : deathsPer(lexemes, to, amount);
  const per = amount.per ?? rate;
  const kind = score ?? (age ? "age" : kindOf(amount, per));
  const { start, end } = span(
    lexemes,
    amount.from,
    Math.max(to, amount.measure && amount.measure.from > amount.from ? amount.measure.to : to),
  );
  const { unit, normalizedUnit, from, until } = unitOf(lexemes, { ...amount, per }, counted, age?.id);
  const modifier = known ?? modifierOf(lexemes, amount, to);
  const value = amount.high === undefined ? amount.value : ([amount.value, amount.high] as const);
  if (isIdle(lexemes, amount, counted)) {
    return { fact: describeNotQuantity(prose, lexemes, { ...amount, kind: "idiom", value: null }), to };
  }
  if (kind === "count" && isName(lexemes, amount, counted)) {
    return { fact: describeNotQuantity(prose, lexemes, { ...amount, kind: "identifier", value: null }), to };
  }
  if (kind === "count" && pointsIntoText(lexemes, amount, counted)) {
    return { fact: describeNotQuantity(prose, lexemes, { from: amount.from, to, kind: "structure", value: null }), to };
  }
  const unitSpan = until > from ? span(lexemes, from, until) : null;
  return {
    fact: { start, end, text: prose.slice(start, end), value, unit, unitSpan, normalizedUnit, modifier, kind },
    // The base of "19 deaths per 1,000 births" counts nothing of its own.
    to: rate && /^\d/.test(rate.noun) ? rate.to : to,
  };
}

/** "500 lorries a day": the rate of what is counted. */
function ratePer(lexemes: readonly Lexeme[], at: number, amount: Amount): Per | null {
  if (amount.measure?.kind === "percent" || amount.numeral.fraction) return null;
  const found = readPer(lexemes, at, { ...amount, measure: { kind: "measure", id: "", from: at, to: at } });
  return found ?? null;
}

/** A rate whose noun is not found. */
function deathsPer(lexemes: readonly Lexeme[], at: number, { measure, numeral }: Amount): Per | null {
  return measure || numeral.fraction ? null : (readPerBase(lexemes, at) ?? null);
}

function modifierOf(lexemes: readonly Lexeme[], amount: Amount, to: number): Modifier {
  if (amount.numeral.vague) return vagueModifier(amount);
  const outer = readModifier(lexemes, amount.from, to);
  // "Two or more years": between the number and its unit.
  const between = amount.measure && amount.measure.from > amount.numeral.to;
  const read = (outer === "=" && between && modifierAfter(lexemes, amount.numeral.to)) || outer;
  if (read !== "=" || amount.measure?.kind !== "percent") return read;
  // "FTSE -0.6%, DAX +1.1%": the sign is the change.
  if (amount.value < 0) return "down";
  return lexemes[amount.from - 1]?.text === "+" && lexemes[amount.from]!.glued ? "up" : read;
}

function vagueModifier(amount: Amount): Modifier {
  return amount.high === undefined ? "~" : "=";
}

/** "For two reasons", "Three questions:": the number counts parts of this very text. */
function pointsIntoText(lexemes: readonly Lexeme[], amount: Amount, counted: Counted | undefined): boolean {
  const noun = counted && lexemes[counted.to - 1];
  if (!noun || !STRUCTURE_NOUNS.has(noun.lower) || amount.numeral.form !== "words" || amount.value > 12) return false;
  const before = lexemes[amount.from - 1]?.lower ?? "";
  return /^(?:for|in|these|following)$/.test(before) || lexemes[counted.to]?.text === ":";
}

/** "The 787 Dreamliner", "a 911 Turbo": digits before a name in the singular. */
function isName(lexemes: readonly Lexeme[], amount: Amount, counted: Counted | undefined): boolean {
  const first = counted && lexemes[counted.from];
  const last = counted && lexemes[counted.to - 1];
  if (!first || !last || amount.numeral.form !== "digits" || amount.numeral.scale > 1 || amount.value === 1)
    return false;
  if (first.pos !== "PROPN" || last.pos !== "PROPN" || !/^\p{Lu}/u.test(first.text) || !/^\p{Lu}/u.test(last.text))
    return false;
  return !/s$/.test(last.lower) && /^\d{1,4}$/.test(lexemes[amount.numeral.from]!.text);
}

/** "One" as a pronoun counts nothing. */
function isIdle(lexemes: readonly Lexeme[], amount: Amount, counted: Counted | undefined): boolean {
  return (
    lexemes[amount.from]!.lower === "one" &&
    amount.numeral.to - amount.numeral.from === 1 &&
    !amount.measure &&
    !amount.per &&
    counted === undefined
  );
}

function kindOf(amount: Amount, per: Per | null): QuantityKind {
  const kind = amount.measure?.kind;
  if (kind === "percent" || (amount.numeral.fraction && !kind)) return "percent";
  if (kind === "money" || kind === "measure") return kind;
  if (per) return "rate";
  return kind ?? "count";
}

function span(lexemes: readonly Lexeme[], from: number, to: number): { start: number; end: number } {
  return { start: lexemes[from]!.start, end: lexemes[Math.max(from, to - 1)]!.end };
}

interface UnitRead {
  readonly unit: string;
  readonly normalizedUnit: string;
  readonly from: number;
  readonly until: number;
}

function unitOf(
  lexemes: readonly Lexeme[],
  amount: Amount,
  counted: Counted | undefined,
  age: string | undefined,
): UnitRead {
  const { measure, per } = amount;
  if (age) {
    const from = measure?.from ?? amount.to;
    return { unit: written(lexemes, from, amount.to), normalizedUnit: age, from, until: amount.to };
  }
  if (measure) return measureUnit(lexemes, measure, per);
  if (!counted) return { unit: "", normalizedUnit: per ? `per ${per.noun}` : "", from: 0, until: 0 };
  return {
    unit: written(lexemes, counted.from, counted.to),
    normalizedUnit: per ? `${counted.noun} per ${per.noun}` : counted.noun,
    from: counted.from,
    until: counted.to,
  };
}

function measureUnit(lexemes: readonly Lexeme[], measure: Measure, per: Amount["per"]): UnitRead {
  const until = per && per.to > measure.to && measure.from > 0 && measure.to <= per.to ? per.to : measure.to;
  const normalizedUnit = per ? `${measure.id}-per-${per.noun.replaceAll(" ", "-")}` : measure.id;
  return {
    unit: written(lexemes, measure.from, measure.to),
    normalizedUnit,
    from: measure.from,
    until: Math.max(measure.to, Math.min(until, measure.to)),
  };
}

function written(lexemes: readonly Lexeme[], from: number, to: number): string {
  let text = "";
  for (let i = from; i < to; i++) text += text === "" || lexemes[i]!.glued ? lexemes[i]!.text : ` ${lexemes[i]!.text}`;
  return text;
}
