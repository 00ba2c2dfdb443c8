import type { Lexeme } from "./lexemes.ts";

/** Runs on over everything glued to it. */
export function codeEnd(lexemes: readonly Lexeme[], from: number): number {
  let to = from;
  while (lexemes[to]?.glued && /[\p{L}\p{N}\-:/]/u.test(lexemes[to]!.text)) to++;
  return to;
}

export function bracketsEnd(lexemes: readonly Lexeme[], from: number): number {
  let to = from;
  while (lexemes[to]?.text === "(" && lexemes[to]!.glued && lexemes[to + 2]?.text === ")") to += 3;
  return to;
}
