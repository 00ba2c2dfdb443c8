import type { Entity } from "../entity.ts";
import { isPersonNoun, singulars } from "../words/nouns.ts";

const TWO = /^(?:two|both|pair|duo|couple)$/u;

/** "The two", "both men", "the two lawmakers": two whom the reader knows. `words`: in lower case. */
export function meansTwo(words: readonly string[]): boolean {
  if (!/^(?:the|both|these|those)$/u.test(words[0] ?? "") || !words.some((word) => TWO.test(word))) return false;
  const noun = words.at(-1)!;
  return TWO.test(noun) || singulars(noun).some(isPersonNoun);
}

/** "Ann Ruiz and Tom Brill", as one. */
export const isPair = ({ named, plural, sort, text }: Entity): boolean =>
  named && plural && sort === "person" && text.split(" and ").length === 2 && !text.includes(",");
