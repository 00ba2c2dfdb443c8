import type { ParagraphFacts } from "../../paragraph.ts";
import type { Word } from "../words/words.ts";

/** The sentences in which capitals prove nothing: headlines in title case, text in capitals. */
export function headlineSentences({ kind }: ParagraphFacts, words: readonly Word[]): ReadonlySet<number> {
  let found: Set<number> | undefined;
  for (let from = 0, to = 0; from < words.length; from = to) {
    const { sentence } = words[from]!;
    while (to < words.length && words[to]!.sentence === sentence) to++;
    if (provesNothing(words, from, to, kind === "heading")) found = (found ?? new Set()).add(sentence);
  }
  return found ?? NONE;
}

const NONE: ReadonlySet<number> = new Set();

function provesNothing(words: readonly Word[], from: number, to: number, heading: boolean): boolean {
  if (countCapitals(words, from, to) < (heading ? 2 : 3)) return false;
  let capital = 0;
  let plain = 0;
  let shouted = 0;
  for (let i = from; i < to; i++) {
    const { text } = words[i]!;
    if (text.length < 4 || !beginsWithLetter(text)) continue;
    if (words[i]!.capital) capital++;
    else plain++;
    if (!isLower(text.charCodeAt(1)) && text === text.toUpperCase()) shouted++;
  }
  if (capital >= 3 && shouted / (capital + plain) > 0.7) return true;
  const many = capital >= (heading ? 2 : 4) && (plain === 0 || capital / (capital + plain) > 0.75);
  return many && (heading || !isEnded(words, from, to));
}

function countCapitals(words: readonly Word[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (words[i]!.capital) count++;
  return count;
}

/** A full stop, semicolon or comma stands behind the last word; a colon, where that has no capital: "Ann Ruiz, Project Director, said:". */
function isEnded(words: readonly Word[], from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    const { text } = words[i]!;
    if (/^[.;,]$/u.test(text)) return true;
    if (text === ":" && i > from && !words[i - 1]!.capital) return true;
    if (/\p{L}/u.test(text)) return false;
  }
  return false;
}

const isLower = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

function beginsWithLetter(text: string): boolean {
  const unit = text.charCodeAt(0) | 0x20;
  return (unit >= 0x61 && unit <= 0x7a) || /^\p{L}/u.test(text);
}
