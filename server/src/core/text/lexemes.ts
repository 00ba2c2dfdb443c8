import { BLOCKS, CLASSES, FIRST_CLASS, PREFIXES, SUFFIXES } from "./wordData.ts";

const prefixes = new Set(PREFIXES);
const suffixes = new Set(SUFFIXES);

/**
 * A number for what winkNLP's model knows of a word, which words that are alike share; undefined for a word that it does not know.
 * The words are looked for where they stand in the program: nothing is built of them first, for an article has a few hundred.
 */
export function lexeme(word: string): number | undefined {
  // Behind the entry of the word itself and before that of every longer one.
  const key = `\n${word}\v`;
  let low = 0;
  let high = BLOCKS.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (BLOCKS[middle]! < key) low = middle + 1;
    else high = middle;
  }
  const block = BLOCKS[low - 1];
  const entry = `\n${word}\t`;
  const at = block?.indexOf(entry) ?? -1;
  return at < 0 ? undefined : block!.charCodeAt(at + entry.length) - FIRST_CLASS;
}

/** The part of speech that a known word has when nothing around it says otherwise; 0 for none. */
export function usualTag(known: number): number {
  return CLASSES[3 * known]!;
}

/** The class of function word that the tagging patterns name instead of a tag; 0 for none. */
export function hint(known: number): number {
  return CLASSES[3 * known + 1]!;
}

/** The parts of speech that a known word can have at all, one bit each. */
export function possibleTags(known: number): number {
  return CLASSES[3 * known + 2]!;
}

/** True for a hyphenated word that stays whole: the model knows it, or knows its prefix as no word ("co-", "anti-"). */
export function keepsHyphen(word: string, first: string, last: string): boolean {
  return prefixes.has(first) || suffixes.has(last) || lexeme(word) !== undefined;
}
