import { LETTER_SIGNS } from "../../lexicon/currencies.ts";
import { type Amount, readAmount } from "./amounts.ts";
import type { Lexeme } from "./lexemes.ts";
import { isInnings, isRecord, isScore } from "./scores.ts";

/** Two amounts read as one: a range, a score, or a change from one to the other. */
export interface Pair {
  readonly low: Amount;
  readonly high: Amount;
  readonly score: boolean;
  /** Values with shared magnitudes given to both ("2 to 3 million"). */
  readonly values: readonly [number, number];
}

/** The amount that follows `low` after "to", "-", or the "and" of "between", where the two make a pair. */
export function readPair(lexemes: readonly Lexeme[], low: Amount): Pair | undefined {
  const mark = lexemes[low.to];
  if (!mark || low.per?.noun.match(/^\d/)) return undefined;
  const start = connectorEnd(lexemes, low);
  if (start === undefined) return undefined;
  const at = numeralStart(lexemes, start);
  const dash = mark.kind === "mark";
  const high = at === undefined ? undefined : readAmount(lexemes, at, start);
  if (!high || high.from > start + 1) return undefined;
  const score =
    isRecord(lexemes, low.to) || mark.lower === "for" || mark.lower === "votes" || isScore(lexemes, low, high, dash);
  if (!score && !belongTogether(lexemes, low, high, dash)) return undefined;
  return { low, high, score, values: sharedValues(low, high) };
}

/** The index after the connector. */
function connectorEnd(lexemes: readonly Lexeme[], low: Amount): number | undefined {
  const { to } = low;
  const mark = lexemes[to]!;
  if (/^[-–—‑−]$/.test(mark.text)) {
    // "18- to 24-year-olds".
    if (mark.text === "-" && mark.glued && lexemes[to + 1]?.lower === "to" && !lexemes[to + 1]!.glued) return to + 2;
    const spaced = !mark.glued && lexemes[to + 1]?.glued === false;
    if (spaced && mark.text === "—") return undefined;
    if (mark.glued !== (lexemes[to + 1]?.glued ?? false)) return undefined;
    const word = lexemes[to + 1]?.lower;
    if (isRecord(lexemes, to)) return to + 3;
    if (word === "to") return to + 2 + (/^[-–]$/.test(lexemes[to + 2]?.text ?? "") ? 1 : 0);
    return to + 1;
  }
  if (mark.lower === "to" || isInnings(lexemes, low)) return to + 1;
  if (mark.lower === "through" && /^(?:ages?|aged|from)$/.test(lexemes[low.from - 1]?.lower ?? "")) return to + 1;
  if (mark.lower === "votes" && lexemes[to + 1]?.lower === "to" && !low.measure) return to + 2;
  if (mark.lower === "and" && isBetween(lexemes, low.from)) return to + 1;
  return undefined;
}

function isBetween(lexemes: readonly Lexeme[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    if (lexemes[i]!.lower === "between") return true;
    if (!/^(?:about|around|anywhere|an|a|just|only|somewhere|estimated|the|ages|of)$/.test(lexemes[i]!.lower))
      return false;
  }
  return false;
}

/** Where the second numeral begins, after its currency sign. */
function numeralStart(lexemes: readonly Lexeme[], start: number): number | undefined {
  for (let i = start; i < Math.min(start + 4, lexemes.length); i++) {
    const { kind, lower, text } = lexemes[i]!;
    if (kind === "number") return i;
    const letter = LETTER_SIGNS.has(text) && lexemes[i + 1]?.glued === true && lexemes[i + 1]!.kind === "number";
    if (kind === "word" && i === start && !letter && !/^(?:us|usd|eur|gbp|hk|nz|a|c|s|rs|rm)$/.test(lower)) return i;
    if (kind === "word" && i > start && lower !== "us") return undefined;
  }
  return undefined;
}

/** Nothing follows that the number could count. */
function endsBare(lexemes: readonly Lexeme[], { to, numeral }: Amount): boolean {
  const next = lexemes[to];
  if (numeral.fraction || numeral.scale > 1) return false;
  return next?.kind === "word"
    ? /^(?:ADP|CCONJ|SCONJ|AUX)$/.test(next.pos)
    : next?.kind !== "number" && next?.text !== "-";
}

function belongTogether(lexemes: readonly Lexeme[], low: Amount, high: Amount, dash: boolean): boolean {
  if (low.numeral.fraction !== high.numeral.fraction || low.numeral.vague || high.numeral.vague) return false;
  const before = lexemes[low.from - 1]?.lower ?? "";
  const framed = before === "from" || isBetween(lexemes, low.from) || before === "range" || before === "ranging";
  const a = low.measure;
  const b = high.measure;
  if (a && b && a.id !== b.id) return false;
  if (a && b && dash && low.value > high.value) return false;
  // "From 14 weeks to nine": the unit is the same, for nothing else is named.
  if (a && !b && before === "from" && !dash && a.from >= low.numeral.to && endsBare(lexemes, high)) return true;
  if (a && !b)
    return framed
      ? a.kind !== "percent" && a.from < low.numeral.from
      : dash && a.kind === "money" && (high.numeral.scale > 1 || goesUp(lexemes, low, high));
  if (framed || dash) return true;
  // "By 0.3m to 1m" is so much to so much.
  if (before === "by" && low.numeral.fraction) return low.value < high.value;
  // "By 5% to 10%" is so much to so much; "by 0.25% to 4.5%" is a change and where it got to.
  if (a && b && before === "by")
    return low.value < high.value && high.value < 5 * low.value && a.kind === b.kind && !isRate(lexemes, low.from - 2);
  if (a && b)
    return low.value < high.value && !isChangeOf(lexemes, low.from) && (a.kind === "money" || a.kind === b.kind);
  // "By 3 to 5 mm": a level would have its unit twice.
  if (before === "by" && !a && b?.kind === "measure") return low.value < high.value && low.value > 0;
  // "Risen by 30 to 40 percent", against "rose 5 to 345".
  const percent = !a && b?.kind === "percent" && low.value > 0;
  return low.value < high.value && (percent || !isChangeOf(lexemes, low.from));
}

/** "The bank raised **rates** by 0.5% to 1.5%", "rates rose by": a level follows the change. */
const isRate = (lexemes: readonly Lexeme[], at: number): boolean =>
  [lexemes[at], lexemes[at - 1], lexemes[at - 2]].some((one) => /^rates?$/.test(one?.lower ?? ""));

/** "£20-30 an hour": the sign is for both; "a $5-30-minute ride" has no such end. */
const goesUp = (lexemes: readonly Lexeme[], low: Amount, high: Amount): boolean =>
  lexemes[low.to]!.glued &&
  low.numeral.form === "digits" &&
  high.numeral.form === "digits" &&
  low.value < high.value &&
  high.value < FARTHEST * low.value &&
  (!(lexemes[high.to]?.glued && /^[-\p{L}\p{N}]/u.test(lexemes[high.to]!.text)) ||
    /^(?:an?|per)$/.test(lexemes[high.to + 1]?.lower ?? ""));
const FARTHEST = 20;

const CHANGE_VERBS =
  /^(?:rose|rise|risen|rises|fell|fall|falls|fallen|grew|grow|grows|grown|increased|increase|increases|dropped|drop|drops|declined|gained|climbed|jumped|surged|soared|slid|slipped|plunged|tumbled|lost|added|advanced|decreased|down|up|by|sank|shed|dipped)$/;

/** "Rose 5 percent to 20 percent" gives a change and a level. */
function isChangeOf(lexemes: readonly Lexeme[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) if (CHANGE_VERBS.test(lexemes[i]!.lower)) return true;
  return false;
}

function sharedValues(low: Amount, high: Amount): readonly [number, number] {
  const { scale } = high.numeral;
  const mantissa = high.value / scale;
  const shares =
    low.numeral.scale === 1 && scale >= 1000 && Math.abs(low.value) <= Math.abs(mantissa) && low.value !== 0;
  return [shares ? Number((low.value * scale).toPrecision(14)) : low.value, high.high ?? high.value];
}
