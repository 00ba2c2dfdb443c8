import type { Sentence, Token } from "../../text/token.ts";
import type { QuantityFact } from "./quantity.ts";

/** Every number in a paragraph, in digits or in words, in text order and without overlaps; offsets into `prose`. */
export function findQuantities(
  _prose: string,
  _tokens: readonly Token[],
  _sentences: readonly Sentence[],
): readonly QuantityFact[] {
  return [];
}
