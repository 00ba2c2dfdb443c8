import { NOT_COUNTED } from "../../lexicon/notCounted.ts";
import { UNIT_NAMES } from "../../lexicon/units.ts";
import type { Amount } from "./amounts.ts";
import { isGluedHyphen, type Lexeme } from "./lexemes.ts";
import type { Numeral } from "./numeral.ts";
import { readNumeral } from "./numerals.ts";

export interface Per {
  /** The noun or unit, with the number before it if any: "month", "100000 people". */
  readonly noun: string;
  readonly to: number;
}

const PER_WORDS = new Set(["per", "each", "every"]);

/** Nouns that "a" makes a rate of: "$3,500 a month", "98 cents a share". */
const RATE_NOUNS = new Set([
  ..."second minute hour day night week fortnight month quarter year decade annum".split(" "),
  ..."share barrel gallon litre liter pound ounce ton tonne kilo kilogram gram acre hectare mile bushel bottle pint kg km lb oz".split(
    " ",
  ),
  ..."head person piece unit dozen copy ticket ride vote seat game match household capita night pack plate bag metre meter".split(
    " ",
  ),
]);

/** What stands for one unit: names in both spellings, and the symbols that follow "per" or a stroke. */
const PER_UNITS: ReadonlyMap<string, string> = new Map([
  ...UNIT_NAMES.filter(({ form, symbol }) => !form.includes(" ") && (!symbol || /^\p{Ll}{2,}$/u.test(form))).map(
    ({ form, unit }): [string, string] => [form, unit.id],
  ),
  ["annum", "year"],
  ["mo", "month"],
  ["h", "hour"],
  ["s", "second"],
  ["l", "liter"],
  ["m", "meter"],
]);

/** "A year ago", "a month before.": a time; "$500 a month after tax" is a rate. */
function tellsWhen(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lexemes[at]?.lower ?? "";
  if (/^(?:earlier|ago|later|back|old|long)$/.test(word)) return true;
  // "A week or two"; "$9 a week or $1 a day" are two rates.
  if (word === "or") return lexemes[at + 1]?.kind === "word";
  return /^(?:before|after)$/.test(word) && lexemes[at + 1]?.kind !== "word";
}

/** "per month", "a share", "/year", "per square foot", "per 100,000 people"; only after a unit, or before a period. */
export function readPer(lexemes: readonly Lexeme[], at: number, amount: Amount): Per | undefined {
  const hyphen = isGluedHyphen(lexemes, at) ? 1 : 0;
  const word = lexemes[at + hyphen]?.lower ?? "";
  if (word !== "per" && tellsWhen(lexemes, at + hyphen + 2)) return undefined;
  const every = word === "for" && /^(?:every|each)$/.test(lexemes[at + 1]?.lower ?? "") ? 1 : 0;
  if (every === 1) {
    const base = readNumeral(lexemes, at + 2);
    const spell = /^(?:seconds|minutes|hours|days|weeks|months|years)$/.test(lexemes[base?.to ?? at]?.lower ?? "");
    return base && base.value > 1 && !spell ? perBase(lexemes, base) : undefined;
  }
  const each = word === "per" && /^(?:every|each)$/.test(lexemes[at + 1]?.lower ?? "") ? 1 : 0;
  const next = at + hyphen + each + 1 + (hyphen === 1 && isGluedHyphen(lexemes, at + 2) ? 1 : 0);
  const noun = lexemes[next];
  if (!noun) return undefined;
  // "Lost a million pounds a second time".
  if (word === "a" && noun.lower === "second" && lexemes[next + 1]?.pos === "NOUN") return undefined;
  if (word === "a" || word === "an")
    return RATE_NOUNS.has(noun.lower) && amount.measure ? perNoun(lexemes, next) : undefined;
  if (word === "/" && lexemes[at]!.glued && noun.glued && noun.kind === "word" && amount.measure)
    return perNoun(lexemes, next);
  if (!PER_WORDS.has(word) || (word !== "per" && !RATE_NOUNS.has(noun.lower))) return undefined;
  if (noun.lower === "cent") return undefined;
  const base = readNumeral(lexemes, next);
  if (base && base.value > 1) return perBase(lexemes, base);
  return noun.kind === "word" ? perNoun(lexemes, next) : undefined;
}

/** "Per 100,000 people", "per 1,000 live births". */
function perBase(lexemes: readonly Lexeme[], base: Numeral): Per {
  const counted = lexemes[base.to];
  if (counted?.kind !== "word" || NOT_COUNTED.has(counted.lower)) return { noun: String(base.value), to: base.to };
  const plural =
    !counted.lower.endsWith("s") && counted.lower !== "people" && /[^s]s$/.test(lexemes[base.to + 1]?.lower ?? "");
  const last = plural && lexemes[base.to + 1]!.pos === "NOUN" ? base.to + 1 : base.to;
  const words = lexemes.slice(base.to, last + 1).map(({ lower }) => lower);
  return { noun: [base.value, ...words].join(" "), to: last + 1 };
}

/** "Of water a second", "of crude a day" behind a measure: the rate of what is measured. Only "per", "a" and "an" make one. */
export function readPerOf(lexemes: readonly Lexeme[], at: number, amount: Amount): Per | undefined {
  if (lexemes[at]?.lower !== "of" || amount.measure?.kind !== "measure") return undefined;
  for (let i = at + 2; i < at + 5; i++) {
    if (lexemes[i - 1]?.kind !== "word" || /^(?:DET|PRON|ADP|AUX|PUNCT)$/.test(lexemes[i - 1]!.pos)) return undefined;
    if (/^(?:a|an|per)$/.test(lexemes[i]?.lower ?? "")) return readPer(lexemes, i, amount);
  }
  return undefined;
}

/** How many words may stand between a number and "per 100,000". */
const NAMED = 4;

/** "14 overdose deaths per 100,000 residents": a rate whatever the tagger makes of the words between. */
export function readPerBase(lexemes: readonly Lexeme[], at: number): Per | undefined {
  for (let i = at; i < at + NAMED && lexemes[i]?.kind === "word"; i++) {
    if (lexemes[i]!.lower !== "per") continue;
    const base = readNumeral(lexemes, i + 1);
    return base && base.value >= 100 ? perBase(lexemes, base) : undefined;
  }
  return undefined;
}

function perNoun(lexemes: readonly Lexeme[], at: number): Per {
  const { lower } = lexemes[at]!;
  const next = lexemes[at + 1]?.lower ?? "";
  if ((lower === "square" || lower === "sq" || lower === "cubic") && next !== "") {
    return { noun: `${lower === "sq" ? "square" : lower} ${PER_UNITS.get(next) ?? next}`, to: at + 2 };
  }
  return { noun: PER_UNITS.get(lower) ?? lower, to: at + 1 };
}
