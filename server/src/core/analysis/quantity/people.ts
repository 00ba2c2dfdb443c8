import { DEMONYMS } from "../../lexicon/demonyms.ts";
import { PERSON_NOUNS } from "../../lexicon/personNouns.ts";
import type { Lexeme } from "./lexemes.ts";
import { singular } from "./singular.ts";

const ANYBODY =
  /^(?:people|those|anyone|anybody|everyone|everybody|someone|kids?|bab(?:y|ies)|infants?|toddlers?|minors?|males?|females?|brides?|grooms?)$/;

/** "Children", "those", "Americans": people who may be of any age. */
export function arePeople(lexeme: Lexeme | undefined): boolean {
  if (lexeme?.kind !== "word") return false;
  if (ANYBODY.test(lexeme.lower) || PERSON_NOUNS.has(singular(lexeme.lower))) return true;
  return DEMONYMS.has(lexeme.lower) || DEMONYMS.has(singular(lexeme.lower));
}
