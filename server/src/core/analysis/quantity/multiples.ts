import { CARDINALS } from "../../lexicon/numberWords.ts";
import type { Lexeme } from "./lexemes.ts";
import { readModifier } from "./modifiers.ts";
import type { QuantityFact } from "./quantity.ts";

const WORDS: ReadonlyMap<string, number> = new Map([
  ["twice", 2],
  ["double", 2],
  ["thrice", 3],
  ["triple", 3],
  ["quadruple", 4],
]);
const FOLD: ReadonlyMap<string, number> = new Map(
  [...CARDINALS].map(([word, value]): [string, number] => [`${word}fold`, value]),
);

/** "Threefold", "10-fold", "3x", "twice as many", "triple the number": so many times; `to` is the index after it. */
export function readMultiple(
  prose: string,
  lexemes: readonly Lexeme[],
  at: number,
): { readonly fact: QuantityFact; readonly to: number } | undefined {
  const found = timesAt(lexemes, at);
  if (!found) return undefined;
  const [first, last] = [lexemes[at]!, lexemes[found.to - 1]!];
  const fact: QuantityFact = {
    start: first.start,
    end: last.end,
    text: prose.slice(first.start, last.end),
    value: found.value,
    unit: "times",
    unitSpan: null,
    normalizedUnit: "time",
    modifier: readModifier(lexemes, at, found.to),
    kind: "rate",
  };
  return { fact, to: found.to };
}

function timesAt(lexemes: readonly Lexeme[], at: number): { value: number; to: number } | undefined {
  const { lower, kind, value } = lexemes[at]!;
  const fold = FOLD.get(lower);
  if (fold !== undefined) return { value: fold, to: at + 1 };
  const [next, after] = lexemes.slice(at + 1, at + 3);
  const number = kind === "number" ? value : CARDINALS.get(lower);
  if (number !== undefined && Number.isFinite(number)) {
    if (next?.text === "-" && next.glued && after?.lower === "fold") return { value: number, to: at + 3 };
    const times = kind === "number" && next?.lower === "x" && next.glued && !(after?.glued && after.kind === "number");
    return times ? { value: number, to: at + 2 } : undefined;
  }
  const times = WORDS.get(lower);
  if (times === undefined) return undefined;
  if (lower === "twice" || lower === "thrice")
    return /^(?:as|the|its|their|his|her|our|that)$/.test(next?.lower ?? "") ? { value: times, to: at + 1 } : undefined;
  return /^(?:the|that|this)$/.test(next?.lower ?? "") &&
    /^(?:number|amount|size|rate|price|cost|value|total|share|level|budget|figure|sum|usual|average|national)$/.test(
      after?.lower ?? "",
    )
    ? { value: times, to: at + 1 }
    : undefined;
}

/** The words that may begin one. */
export const MULTIPLE_WORDS: readonly string[] = [...WORDS.keys(), ...FOLD.keys()];
