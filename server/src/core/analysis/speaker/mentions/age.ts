import type { Word } from "../words/words.ts";

/** The 38 of "Ann Ruiz, 38, a welder" and "Ann Ruiz, aged 38"; -1. */
export function ageBehind(words: readonly Word[], last: number): number {
  if (words[last]?.text !== ",") return -1;
  const at = /^(?:aged?|now|then)$/u.test(words[last + 1]?.lower ?? "") ? last + 2 : last + 1;
  const after = words[at + 1];
  const ends = after === undefined || after.sentence !== words[last]!.sentence || /^[,.;:)]$/u.test(after.text);
  return ends && /^\d{1,2}$/u.test(words[at]?.text ?? "") ? Number(words[at]!.text) : -1;
}

/** The 38 of "the 38-year-old welder"; -1. */
export function ageIn(words: readonly Word[], first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const { lower } = words[i]!;
    if (!lower.endsWith("-year-old")) continue;
    const years = /^(\d{1,3})-year-old$/u.exec(lower)?.[1];
    if (years !== undefined) return Number(years);
  }
  return -1;
}
