import { MONTHS } from "../../lexicon/calendar.ts";
import { CARDINALS, DENOMINATORS, MAGNITUDES, ORDINALS, VAGUE_PLURALS } from "../../lexicon/numberWords.ts";
import type { Sentence, Token } from "../../text/token.ts";
import { type Amount, readAmount } from "./amounts.ts";
import { ARTICLE_UNITS } from "./articles.ts";
import { describeAmount, describeNotQuantity, describePair } from "./describe.ts";
import { isGluedHyphen, type Lexeme, readLexemes } from "./lexemes.ts";
import { readMajority } from "./majority.ts";
import { MULTIPLE_WORDS, readMultiple } from "./multiples.ts";
import { readNotQuantity } from "./notQuantities.ts";
import type { QuantityFact } from "./quantity.ts";
import { readPair } from "./ranges.ts";
import { shareUnits } from "./sharedUnits.ts";
import { readTens } from "./temperatures.ts";

/** Every number in a paragraph, in digits or in words, in text order and without overlaps; offsets into `prose`. */
export function findQuantities(
  prose: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly QuantityFact[] {
  const lexemes = readLexemes(prose, tokens, sentences);
  const found: QuantityFact[] = [];
  let floor = 0;
  for (let at = 0; at < lexemes.length; ) {
    const read = mayBegin(lexemes, at) ? readAt(prose, lexemes, at, floor) : undefined;
    if (read?.fact) found.push(read.fact);
    if (read) floor = read.to;
    at = read ? Math.max(read.to, at + 1) : at + 1;
  }
  return shareUnits(prose, found);
}

interface Read {
  readonly fact: QuantityFact | null;
  readonly to: number;
}

function readAt(prose: string, lexemes: readonly Lexeme[], at: number, floor: number): Read | undefined {
  const tens = readTens(prose, lexemes, at);
  if (tens) return tens;
  const not = readNotQuantity(lexemes, at);
  if (not) return { fact: describeNotQuantity(prose, lexemes, not), to: not.to };
  const multiple = readMultiple(prose, lexemes, at);
  if (multiple) return multiple;
  const majority = readMajority(prose, lexemes, at);
  if (majority) return majority;
  const amount = readAmount(lexemes, at, floor);
  if (!amount) return undefined;
  const pair = readPair(lexemes, amount);
  if (pair) return describePair(prose, lexemes, pair);
  return describeAmount(prose, lexemes, withPounds(lexemes, withInches(lexemes, amount)));
}

/** "7 stone 12", "11 stone 4lb": one weight, in stone. */
function withPounds(lexemes: readonly Lexeme[], stone: Amount): Amount {
  const more = lexemes[stone.to];
  if (stone.measure?.id !== "stone" || more?.kind !== "number" || more.value >= 14 || !Number.isInteger(more.value))
    return stone;
  const pounds = readAmount(lexemes, stone.to, stone.to);
  const next = lexemes[stone.to + 1];
  const bare = next === undefined || next.kind === "mark" || /^(?:ADP|CCONJ|SCONJ|AUX)$/.test(next.pos);
  if (pounds?.measure?.id !== "pound" && !bare) return stone;
  return { ...stone, to: pounds?.measure ? pounds.to : stone.to + 1, value: stone.value + more.value / 14 };
}

/** "5ft 11in", `6'3"`, "5 feet and 2 inches": one height, in feet. */
function withInches(lexemes: readonly Lexeme[], feet: Amount): Amount {
  if (feet.measure?.id !== "foot" || feet.numeral.scale > 1 || !Number.isInteger(feet.value)) return feet;
  const and = lexemes[feet.to]?.lower === "and" || isGluedHyphen(lexemes, feet.to) ? 1 : 0;
  const at = feet.to + and;
  const inches = lexemes[at] && mayBegin(lexemes, at) ? readAmount(lexemes, at, at) : undefined;
  if (!inches || inches.value >= 12) return feet;
  if (inches.measure?.id === "inch") return { ...feet, to: inches.to, value: feet.value + inches.value / 12 };
  const sign = lexemes[inches.to];
  // "6-foot-9": no inch is named.
  const hyphened = lexemes[feet.to]?.text === "-" && lexemes[feet.to - 1]!.lower === "foot" && !inches.measure;
  if (hyphened && Number.isInteger(inches.value) && !isGluedHyphen(lexemes, inches.to))
    return { ...feet, to: inches.to, value: feet.value + inches.value / 12 };
  const near = sign?.glued === true || (sign?.text === "in" && lexemes[feet.to - 1]!.lower === "ft");
  const bare = inches.measure === null && /^(?:in|["″”])$/.test(sign?.text ?? "") && near;
  return bare ? { ...feet, to: inches.to + 1, value: feet.value + inches.value / 12 } : feet;
}

const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...MULTIPLE_WORDS,
  "hundred",
  "thousand",
  ...ORDINALS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...MONTHS.keys(),
  ..."majority group half quarter couple pair big top fortune capital formula air final three hot billboard indy daytona channel ftse nasdaq nikkei russell square day loved number back at cloud s sp dax cac stoxx asx dow".split(
    " ",
  ),
]);

function mayBegin(lexemes: readonly Lexeme[], at: number): boolean {
  const { kind, lower } = lexemes[at]!;
  if (kind === "number") return true;
  if (kind !== "word") return false;
  return lower === "a" || lower === "an" ? AFTER_ARTICLE.has(lexemes[at + 1]?.lower ?? "") : FIRST_WORDS.has(lower);
}

/** What makes "a" the beginning of a number: "a dozen", "a third", "a century", "a score". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...MAGNITUDES.keys(),
  ...DENOMINATORS.keys(),
  ...CARDINALS.keys(),
  ...ARTICLE_UNITS,
  "couple",
  "score",
]);
