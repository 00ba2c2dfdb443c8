import type { ParagraphFacts } from "../paragraph.ts";
import type { Word } from "./words.ts";

/** The sentences in which capitals prove nothing: headlines in title case, text in capitals. */
export function headlineSentences({ kind }: ParagraphFacts, words: readonly Word[]): ReadonlySet<number> {
  const capital = new Map<number, number>();
  const plain = new Map<number, number>();
  const shouted = new Map<number, number>();
  const ends = new Set<number>();
  for (const word of words) {
    if (/^[.;,]$/u.test(word.text)) ends.add(word.sentence);
    else if (/\p{L}/u.test(word.text)) ends.delete(word.sentence);
    if (word.text.length < 4 || !/^\p{L}/u.test(word.text)) continue;
    const count = word.capital ? capital : plain;
    count.set(word.sentence, (count.get(word.sentence) ?? 0) + 1);
    if (word.text === word.text.toUpperCase()) shouted.set(word.sentence, (shouted.get(word.sentence) ?? 0) + 1);
  }
  const found = new Set<number>();
  for (const [sentence, count] of capital) {
    const low = plain.get(sentence) ?? 0;
    const many = count >= (kind === "heading" ? 2 : 4);
    const ended = ends.has(sentence) && kind !== "heading";
    if (many && !ended && (low === 0 || count / (count + low) > 0.75)) found.add(sentence);
    if (count >= 3 && (shouted.get(sentence) ?? 0) / (count + low) > 0.7) found.add(sentence);
  }
  return found;
}
