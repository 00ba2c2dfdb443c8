import type { Lexeme } from "./lexemes.ts";

/** The apostrophe of "Sanders’ colleagues": behind a name that ends in an s, and before what the name has. */
export function isGenitive(lexemes: readonly Lexeme[], at: number): boolean {
  const mark = lexemes[at];
  if (mark === undefined || !/^['’]$/.test(mark.text) || !mark.glued) return false;
  const [owner, owned] = [lexemes[at - 1], lexemes[at + 1]];
  if (owner?.kind !== "word" || !/^\p{Lu}.*s$/u.test(owner.text)) return false;
  return owned?.kind === "word" && !owned.glued && /^(?:NOUN|ADJ|PROPN)$/.test(owned.pos);
}
