import { NATIONALS } from "../../../lexicon/nationals.ts";
import { wordSet } from "../../../lexicon/words.ts";
import type { Entity } from "../entity.ts";
import type { NounClass } from "../words/nouns.ts";
import type { Word } from "../words/words.ts";

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

/** "**The Italian** said", "**an Italian**, 31,": a person, where "the Italian minister" and "from the Italian school" are none. */
export function nationalAt(words: readonly Word[], at: number): NounClass | undefined {
  const word = words[at]!;
  if (!word.capital || !NATIONALS.has(word.lower)) return undefined;
  const [before, next] = [words[at - 1], words[at + 1]];
  if (before?.sentence !== word.sentence || !/^(?:the|an?|another|\d{1,3}-year-old)$/u.test(before.lower))
    return undefined;
  const ends = next?.sentence !== word.sentence || /^(?:VERB|AUX|PUNCT|PART|ADV|PRON|CCONJ|ADP)$/u.test(next.pos);
  return ends ? { noun: word.lower, plural: false, sort: "person" } : undefined;
}

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

/** "The **Ukrainian** minister" is not who was called the Turkish foreign minister. */
export function isOfOtherNation(nation: string, told: Iterable<string>): boolean {
  let other = false;
  for (const word of told) {
    if (word === nation) return false;
    other ||= isNation(word);
  }
  return other;
}

/** "His **Ukrainian counterpart**, Ann Ruiz": "the Ukrainian minister". */
export const isCounterpart = (noun: string, mention: readonly string[], told: ReadonlySet<string>): boolean =>
  told.has("counterpart") &&
  /^(?:minister|president|premier|chancellor|secretary|leader)$/u.test(noun) &&
  mention.some((word) => isNation(word) && told.has(word));

/** Nobody who has been called Italian is "the Dane", nor who has been "the Irishman" is "the Italian". */
export function isOtherNation(nation: string, { roleWords, aliases }: Entity): boolean {
  const told = [...roleWords].filter(isNation);
  for (const alias of aliases) {
    const called = nationOf(alias.toLowerCase());
    if (called !== undefined) told.push(called);
  }
  return told.length > 0 && !told.includes(nation);
}
