import { ABBREVIATIONS_BEFORE_NAME } from "../../lexicon/abbreviations.ts";
import type { Lexeme } from "./lexemes.ts";
import { arePeople } from "./people.ts";

/** Where the name that ends with lexeme `last` begins; after `last` where none does. */
export function nameFrom(lexemes: readonly Lexeme[], last: number): number {
  let from = last + 1;
  for (; from > 0; from--) {
    const { pos, text, sentence } = lexemes[from - 1]!;
    // "Mr. Rao".
    const title = text === "." && ABBREVIATIONS_BEFORE_NAME.has(lexemes[from - 2]?.lower ?? "");
    if (title && from <= last) {
      from--;
      continue;
    }
    if (sentence !== lexemes[last]!.sentence || !/^\p{Lu}/u.test(text)) break;
    // "Jon and Per Meza".
    const given = pos !== "PROPN" && from <= last && lexemes[from - 2]?.lower === "and";
    if (pos !== "PROPN" && !given) break;
  }
  return from;
}

/** First words of a sentence that are no name, by their ends and the nouns that take a level. */
const COMMON =
  /(?:[^s]s|tion|ance|ence|ment|ship|over|put|ity|ness|age)$|^(?:toll|population|temperature|rate|index|speed|score|demand|supply|pressure|growth|deficit|debt|capacity|enrollment|support)$/;

/** Whether the name that ends with lexeme `last` is what is spoken of: not in "the toll in Norwell". */
export function isSubject(lexemes: readonly Lexeme[], last: number): boolean {
  const from = nameFrom(lexemes, last);
  if (from > last) return false;
  const before = lexemes[from - 1];
  // "Deaths, now 40,": the tagger may take the first word for a name.
  if (before?.sentence !== lexemes[last]!.sentence) return from < last || !COMMON.test(lexemes[last]!.lower);
  if (arePeople(before)) return true;
  const named = lexemes[from - 2]?.pos === "PROPN" || lexemes[from - 2]?.kind === "number";
  return (
    /^(?:that|when|because|since|while|if|said|says|[;:“"])$/.test(before.lower) ||
    (/^(?:and|but|,)$/.test(before.lower) && !named)
  );
}
