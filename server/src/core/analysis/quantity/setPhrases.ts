import type { Lexeme } from "./lexemes.ts";

const LONGEST_PHRASE = 4;

/** The end of the longest phrase of the set that begins here, or `at`. */
export function phraseEnd(lexemes: readonly Lexeme[], at: number, phrases: ReadonlySet<string>): number {
  let text = "";
  let end = at;
  for (let i = at; i < Math.min(at + LONGEST_PHRASE, lexemes.length); i++) {
    const lexeme = lexemes[i]!;
    text += (i === at || lexeme.glued ? "" : " ") + lexeme.lower;
    if (phrases.has(text)) end = i + 1;
  }
  return end;
}
