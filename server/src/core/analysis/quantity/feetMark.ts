import type { Lexeme } from "./lexemes.ts";
import type { Measure } from "./measure.ts";
import type { Numeral } from "./numeral.ts";

/** 6'3", 30', 10". */
export function feetMark(lexemes: readonly Lexeme[], at: number, amount: Numeral): Measure | undefined {
  const mark = lexemes[at];
  if (!mark || amount.form !== "digits") return undefined;
  const inch = /^["″”]$/.test(mark.text);
  if (!inch && !/^['′’]$/.test(mark.text)) return undefined;
  if (!inch)
    return lexemes[at + 1]?.kind === "number" && lexemes[at + 1]!.glued && mark.glued
      ? { kind: "measure", id: "foot", from: at, to: at + 1 }
      : undefined;
  const afterFeet = /^['′’]$/.test(lexemes[amount.from - 1]?.text ?? "");
  const long = /^(?:long|tall|wide|high|deep|thick|x|by|screen|display)$/.test(lexemes[at + 1]?.lower ?? "");
  return (afterFeet && mark.glued) || (mark.text === "″" && mark.glued) || long
    ? { kind: "measure", id: "inch", from: at, to: at + 1 }
    : undefined;
}
