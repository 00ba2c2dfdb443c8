import { wordSet } from "../../../lexicon/words.ts";
import type { Cast } from "../cast/cast.ts";
import type { Mention } from "../mention.ts";
import { classifyNoun } from "../words/nouns.ts";
import type { Word } from "../words/words.ts";

/**
 * "The unions said the firms had cut half of **their** staff": where the sentence has named several sorts of people or things by
 * then, "they" may be any of them, and only who speaks is worth a guess.
 */
export function isAnybodys(words: readonly Word[], { form, plural, quotation, first, sentence }: Mention): boolean {
  if (form !== "pronoun" || !plural || quotation >= 0) return false;
  const plurals = new Set<string>();
  for (let i = first - 1; i >= 0 && words[i]!.sentence === sentence; i--) {
    const { pos, lower } = words[i]!;
    if (pos === "NOUN" && (classifyNoun(lower)?.plural ?? /[^su]s$/u.test(lower))) plurals.add(lower);
  }
  return plurals.size > 1;
}

/** "The **elder** Brill": of two of that name the article need not name both, and the one whom it names is as likely the other. */
export function isOneOfTwo(words: readonly Word[], { form, keys, first }: Mention, { bySurname }: Cast): boolean {
  if (form !== "name" || keys.length > 1 || (bySurname.get(keys[0]!) ?? []).length > 1) return false;
  // "Elder" may stand before a name as a title.
  const at = WHICH.has(words[first]!.lower) ? first : first - 1;
  return WHICH.has(words[at]?.lower ?? "") && words[at - 1]?.lower === "the";
}

const WHICH = wordSet("elder younger");
