import { CARDINALS, FRACTION_SIGNS, MAGNITUDES } from "../../lexicon/numberWords.ts";
import { readArticle } from "./articles.ts";
import { readCardinal } from "./cardinals.ts";
import { readMixedFraction, readPower, readSpacedGroups } from "./digits.ts";
import { readFractionWords } from "./fractions.ts";
import { isGluedHyphen, type Lexeme } from "./lexemes.ts";
import { type Numeral, numeral } from "./numeral.ts";
import { scaled } from "./scaling.ts";
import { readHalf, readHalfMagnitude, readVague } from "./vague.ts";

/** Reads the numeral that begins at lexeme `at`, if one does. A sign before it is not looked at. */
export function readNumeral(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const first = lexemes[at];
  if (!first) return undefined;
  const plain = first.kind === "number" ? readDigits(lexemes, at) : readWords(lexemes, at);
  if (!plain) return undefined;
  return readOutOf(lexemes, plain) ?? readOver(lexemes, plain) ?? plain;
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
    const one = readArticle(lexemes, at);
    if (one) return one;
    if (!ARTICLE_MAGNITUDES.has(next)) return undefined;
    const rest = readCardinal(lexemes, at + 1);
    return rest && { ...rest, from: at };
  }
  const pair = MAGNITUDES.has(lower) && MAGNITUDES.has(next) && lower !== "dozens";
  return CARDINALS.has(lower) || pair ? readCardinal(lexemes, at) : undefined;
}

const BASES_OF_A_SHARE = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000, 10_000, 100_000, 1_000_000]);

/** "one in five", "nine out of 10", "one of every four", "two voters in three". */
function readOutOf(lexemes: readonly Lexeme[], upper: Numeral): Numeral | undefined {
  const { from, value, fraction } = upper;
  const noun = nounOfShare(lexemes, upper);
  const to = upper.to + noun;
  const hyphen = isGluedHyphen(lexemes, to) && /^(?:in|out)$/.test(lexemes[to + 1]?.lower ?? "") ? 1 : 0;
  const start = hyphen === 1 ? to + 3 : afterConnector(lexemes, to);
  if (fraction || start === undefined) return undefined;
  const sure = hyphen === 0 && start > to + 1;
  const base = lexemes[start]?.kind === "number" ? readDigits(lexemes, start) : readCardinalOnly(lexemes, start);
  if (
    !base ||
    (!sure &&
      !isOneIn(lexemes, upper, base) &&
      !BASES_OF_A_SHARE.has(base.value) &&
      !(value === 1 && lexemes[base.to] === undefined)) ||
    !(value > 0 && value < base.value)
  )
    return undefined;
  const next = lexemes[base.to];
  // "Two clubs in three cities".
  if (noun === 1 && (value > 1 || !sure) && (isPlural(next) || (next?.pos === "ADJ" && !ends(lexemes, base.to + 1))))
    return undefined;
  if (
    /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|places|states|countries|games|matches|starts)$/.test(
      next?.lower ?? "",
    )
  )
    return undefined;
  return numeral(from, base.to, value / base.value, { form: upper.form, fraction: true });
}

/** "One voter in ten undecided**.**": nothing more follows that could be counted. */
const ends = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at]?.sentence !== lexemes[at - 1]!.sentence || /^[.,;:!?)]$/.test(lexemes[at]!.text);

/** The index after "in", "out of", "in every", "of each"; the longer ones leave no doubt that a share is meant. */
function afterConnector(lexemes: readonly Lexeme[], at: number): number | undefined {
  const [first, second, third] = lexemes.slice(at, at + 3).map(({ lower }) => lower);
  const each = (word = "") => word === "every" || word === "each";
  if (first === "out" && second === "of") return at + (each(third) ? 3 : 2);
  if ((first === "in" || first === "of") && each(second)) return at + 2;
  return first === "in" ? at + 1 : undefined;
}

/** 1 where the noun stands inside: "one student in three", "nine drivers out of 10". */
function nounOfShare(lexemes: readonly Lexeme[], { to, value }: Numeral): 0 | 1 {
  const noun = lexemes[to];
  if (noun?.pos !== "NOUN" || !/^(?:in|out)$/.test(lexemes[to + 1]?.lower ?? "")) return 0;
  return value === 1 || (value < 10 && isPlural(noun)) ? 1 : 0;
}

/** "One in 45 children": any number of a plural that is no year. */
function isOneIn(lexemes: readonly Lexeme[], upper: Numeral, base: Numeral): boolean {
  const next = lexemes[base.to];
  const year = base.value >= 1500 && base.value <= 2100 && !lexemes[base.from]!.text.includes(",");
  if (upper.value !== 1 || year) return false;
  return (base.form === "digits" && base.value >= 10 && base.value % 5 === 0) || isPlural(next);
}

function isPlural(next: Lexeme | undefined): boolean {
  return next?.pos === "NOUN" && /(?:[^s]s|people|men|women|children)$/.test(next.lower);
}

/** "One over twenty" at the end of its sentence; elsewhere "over" is a preposition. */
function readOver(lexemes: readonly Lexeme[], { from, to, value, form, scale }: Numeral): Numeral | undefined {
  if (lexemes[to]?.lower !== "over" || scale > 1) return undefined;
  const lower = lexemes[to + 1]?.kind === "number" ? readDigits(lexemes, to + 1) : readCardinalOnly(lexemes, to + 1);
  if (!lower || lower.value === 0 || (lexemes[lower.to] && !/^[.,;:?!)]$/.test(lexemes[lower.to]!.text)))
    return undefined;
  return numeral(from, lower.to, value / lower.value, { form, fraction: true });
}

function readCardinalOnly(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const lower = lexemes[at]?.lower ?? "";
  if (CARDINALS.has(lower)) return readCardinal(lexemes, at);
  return (lower === "a" || lower === "an") && ARTICLE_MAGNITUDES.has(lexemes[at + 1]?.lower ?? "")
    ? readCardinal(lexemes, at + 1)
    : undefined;
}
