import type { Lexeme } from "./lexemes.ts";

/** The index after the "F-16" of "40 F-16 jets", the "H-1B" of "900 H-1B workers", the "G7" of "the G7 ministers"; `at` where there is none. */
export function designationEnd(lexemes: readonly Lexeme[], at: number): number {
  const letters = lexemes[at];
  if (letters?.kind !== "word" || !/^\p{Lu}{1,3}$/u.test(letters.text)) return at;
  const hyphen = lexemes[at + 1]?.text === "-" && lexemes[at + 1]!.glued ? 1 : 0;
  const number = lexemes[at + 1 + hyphen];
  if (number?.kind !== "number" || !number.glued || !/^\d{1,3}$/.test(number.text)) return at;
  let end = at + 2 + hyphen;
  if (lexemes[end]?.glued && /^\p{Lu}{1,2}$/u.test(lexemes[end]!.text)) end++;
  // What is counted follows.
  const noun = lexemes[end];
  return noun?.kind === "word" && !noun.glued && noun.sentence === letters.sentence && /^\p{Ll}+s$/u.test(noun.text)
    ? end
    : at;
}
