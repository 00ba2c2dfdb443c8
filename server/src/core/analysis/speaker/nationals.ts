import { NATIONALS } from "../../lexicon/nationals.ts";
import { wordSet } from "../../lexicon/words.ts";
import type { Entity } from "./entity.ts";
import type { Word } from "./words.ts";

/** People of a nation by a word of their own, and the adjective. Own compilation. */
const PEOPLE: ReadonlyMap<string, string> = new Map([
  ["dane", "danish"],
  ["swede", "swedish"],
  ["finn", "finnish"],
  ["pole", "polish"],
  ["turk", "turkish"],
  ["scot", "scottish"],
  ["scotsman", "scottish"],
  ["briton", "british"],
  ["spaniard", "spanish"],
  ["frenchman", "french"],
  ["frenchwoman", "french"],
  ["englishman", "english"],
  ["englishwoman", "english"],
  ["irishman", "irish"],
  ["irishwoman", "irish"],
  ["welshman", "welsh"],
  ["dutchman", "dutch"],
  ["dutchwoman", "dutch"],
  ["serb", "serbian"],
  ["croat", "croatian"],
]);

/** "Dane" and "Italian" as what somebody is called; undefined for other nouns. */
export const nationOf = (noun: string): string | undefined =>
  PEOPLE.get(noun) ?? (NATIONALS.has(noun) ? noun : undefined);

/** Adjectives of nations whose people nobody calls so alone. */
const OTHERS = wordSet(
  "chinese french greek japanese lebanese liberian lithuanian maltese portuguese senegalese slovenian sudanese swiss vietnamese",
);
const ADJECTIVES = new Set([...NATIONALS, ...OTHERS, ...PEOPLE.values()]);

/** "French", and neither "northern" nor "Republican". */
export const isNation = (word: string): boolean => ADJECTIVES.has(word);

/** "**French** President Ann Ruiz": of which nation, which is no part of the title. */
export function nationBefore(words: readonly Word[], first: number, title: readonly Word[]): readonly string[] {
  const before = title.length > 0 ? words[first - 1] : undefined;
  return before?.capital && before.sentence === title[0]!.sentence && isNation(before.lower) ? [before.lower] : [];
}

/** Nobody who has been called Italian is "the Dane". */
export const isOtherNation = (nation: string, { roleWords }: Entity): boolean =>
  !roleWords.has(nation) && [...roleWords].some(isNation);
