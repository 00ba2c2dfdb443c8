import type { Resolution } from "../cast/resolveName.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import type { Word } from "../words/words.ts";

/** Words of such a clause at most. */
const LONGEST = 40;
const ASKED = /^(?:asked|pressed|questioned|quizzed|challenged)$/u;
const BEFORE = /^(?:but|and|yet|when|while|once|then|later|also|again|repeatedly|,)$/u;

/**
 * "Asked if **Gary** would get it back, **he** said": nobody is asked about himself by name, and so "he" is none of those named in the
 * question, nor whoever has asked it ("asked by **Tom Hale** if"). `i`: the pronoun; `settle`: whom a mention means; `others`: who it is none
 * of as well. Returns them all.
 */
export function askedAbout(
  words: readonly Word[],
  mentions: readonly Mention[],
  i: number,
  settle: (i: number) => Resolution,
  others: ReadonlySet<Entity>,
): ReadonlySet<Entity> {
  const { form, gender, first, sentence, quotation } = mentions[i]!;
  if (form !== "pronoun" || gender === null || words[first - 1]?.text !== ",") return others;
  const opener = openerOf(words, first, sentence);
  if (opener < 0) return others;
  let found: Set<Entity> | undefined;
  for (let j = i - 1; j >= 0 && mentions[j]!.first > opener; j--) {
    const named = mentions[j]!;
    // "Asked about Brand, **Hale** said it was late, and no different, he said, from May": the question has been answered before.
    if (words[named.first - 1]!.text === "," && /^(?:VERB|AUX)$/u.test(words[named.last]!.pos)) return others;
    if (named.form !== "name" || named.weak || named.quotation !== quotation) continue;
    const meant = settle(j);
    if ("entity" in meant) found = (found ?? new Set(others)).add(meant.entity);
  }
  return found ?? others;
}

/** The "asked" that opens the sentence in which a word stands; -1. */
function openerOf(words: readonly Word[], first: number, sentence: number): number {
  let start = first;
  while (start > 0 && first - start < LONGEST && words[start - 1]!.sentence === sentence) start--;
  if (words[start - 1]?.sentence === sentence) return -1;
  while (start < first && BEFORE.test(words[start]!.lower)) start++;
  return ASKED.test(words[start]!.lower) ? start : -1;
}
