import type { Lexeme } from "./lexemes.ts";

/** Whether a number could count or measure what stands here: after "Match 3", not "goals". */
export function countsAfter(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at];
  if (next === undefined) return false;
  return MEASURED.test(next.lower) || next.pos === "NOUN" || next.pos === "ADJ" || (next.text === "-" && next.glued);
}

export const MEASURED = /^(?:%|percent|per|million|billion|thousand|hundred|people|years|points|miles)$/;
