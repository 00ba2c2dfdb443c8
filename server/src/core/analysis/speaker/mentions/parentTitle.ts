import { CARDINALS } from "../../../lexicon/numberWords.ts";
import type { Word } from "../words/words.ts";

const PARENT =
  /^(?:mother|father|mum|mom|mam|dad|parent|grand(?:mother|father|ma|pa|dad|ad|parent)|gran|granny|nan|stepmother|stepfather)$/u;

/** "**Mother of two** Ann Ruiz": what stands before a name as a title does, from word `at`; the word behind it, or -1. */
export function endOfParent(words: readonly Word[], at: number): number {
  const parent = words[at];
  if (!parent || !PARENT.test(parent.lower) || words[at + 1]?.lower !== "of") return -1;
  const [count, next] = [words[at + 2], words[at + 3]];
  if (!next?.capital || next.sentence !== parent.sentence || next.quotation !== parent.quotation) return -1;
  return count && (CARDINALS.has(count.lower) || /^\d{1,2}$/u.test(count.text)) ? at + 3 : -1;
}

/** The words of a title that tell what somebody is: of "mother of two" the mother. */
export const withoutCount = (title: readonly Word[]): readonly Word[] =>
  title.length === 3 && title[1]!.lower === "of" && PARENT.test(title[0]!.lower) ? title.slice(0, 1) : title;

/** Those of a title, in lower case and without full stops. */
export const roleWordsOf = (title: readonly Word[]): readonly string[] =>
  withoutCount(title).map(({ lower }) => (lower.endsWith(".") ? lower.slice(0, -1) : lower));
