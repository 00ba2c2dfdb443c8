import { CARDINALS } from "../../lexicon/numberWords.ts";
import { isGluedHyphen, type Lexeme } from "./lexemes.ts";

const CENTURIES = /^(?:sixteen|seventeen|eighteen|nineteen|twenty)$/;
/** What a year in words stands behind, where it could be a number as well. */
const DATED = /^(?:in|since|of|by|until|from|before|after|during|to|and|year)$/;

/** "Nineteen eighty-four", "twenty sixteen", "in two thousand nineteen": the year and the index after it. */
export function readSpokenYear(lexemes: readonly Lexeme[], at: number): { value: number; to: number } | undefined {
  const first = lexemes[at]!.lower;
  const thousand = first === "two" && lexemes[at + 1]?.lower === "thousand";
  if (thousand) {
    if (!DATED.test(lexemes[at - 1]?.lower ?? "")) return undefined;
    const and = lexemes[at + 2]?.lower === "and" ? 1 : 0;
    const rest = readTwoFigures(lexemes, at + 2 + and);
    return rest && rest.value < 50 && ends(lexemes, rest.to) ? { value: 2000 + rest.value, to: rest.to } : undefined;
  }
  if (!CENTURIES.test(first)) return undefined;
  const rest = readTwoFigures(lexemes, at + 1);
  if (!rest || rest.value < 10 || isGluedHyphen(lexemes, at + 1) || !ends(lexemes, rest.to)) return undefined;
  return { value: CARDINALS.get(first)! * 100 + rest.value, to: rest.to };
}

/** "Nineteen", "eighty-four", "six". */
function readTwoFigures(lexemes: readonly Lexeme[], at: number): { value: number; to: number } | undefined {
  const tens = CARDINALS.get(lexemes[at]?.lower ?? "");
  if (tens === undefined) return undefined;
  const hyphen = isGluedHyphen(lexemes, at + 1) ? 1 : 0;
  const units = CARDINALS.get(lexemes[at + 1 + hyphen]?.lower ?? "");
  const both = tens >= 20 && units !== undefined && units > 0 && units < 10;
  return both ? { value: tens + units, to: at + 2 + hyphen } : { value: tens, to: at + 1 };
}

/** Nothing follows that it could count: "twenty eighty-year-olds". */
function ends(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at];
  if (isGluedHyphen(lexemes, at)) return false;
  return (
    next?.kind !== "word" || !/(?:[^su]s|people|men|women|children|hundred|thousand|million|percent)$/.test(next.lower)
  );
}
