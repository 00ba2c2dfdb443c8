import { DEMONYMS } from "../../lexicon/demonyms.ts";
import { NATIONALS } from "../../lexicon/nationals.ts";
import type { Entity } from "./entity.ts";

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

/** Nobody who has been called Italian is "the Dane". */
export const isOtherNation = (nation: string, { roleWords }: Entity): boolean =>
  !roleWords.has(nation) && [...roleWords].some((word) => DEMONYMS.has(word) && nationOf(word) !== undefined);
