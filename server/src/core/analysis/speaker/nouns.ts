import { DOCUMENT_NOUNS } from "../../lexicon/documentNouns.ts";
import { GROUP_NOUNS } from "../../lexicon/groupNouns.ts";
import { ORGANISATION_NOUNS } from "../../lexicon/organisationNouns.ts";
import { FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS } from "../../lexicon/personNouns.ts";
import type { Gender, Sort } from "./mention.ts";

export interface NounClass {
  readonly noun: string;
  readonly plural: boolean;
  readonly sort: Sort;
}

/** Endings that only those who do something for a living have: "oceanographer", "zoologist", "beekeeper". */
const TRADE = /^\p{L}{3,}(?:ologist|ographer|keeper|ician)$/u;

/** What a noun can stand for as a source; undefined for any other noun. */
export function classifyNoun(lower: string): NounClass | undefined {
  if (GROUP_NOUNS.has(lower)) return { noun: lower, plural: true, sort: "group" };
  const whole = sortOf(lower);
  if (whole) return { noun: lower, plural: false, sort: whole };
  for (const noun of singulars(lower)) {
    const sort = sortOf(noun);
    if (sort) return { noun, plural: true, sort: sort === "person" ? "group" : sort };
  }
  const parent = parentOf(lower);
  if (parent) return PERSON_NOUNS.has(parent) ? { noun: lower, plural: false, sort: "person" } : undefined;
  const hyphen = lower.lastIndexOf("-");
  return hyphen > 0 && hyphen < lower.length - 2 ? classifyNoun(lower.slice(hyphen + 1)) : undefined;
}

/** In "mum-of-three" the mum. */
function parentOf(noun: string): string | undefined {
  const of = noun.indexOf("-of-");
  return of > 0 ? noun.slice(0, of) : undefined;
}

/** True for the noun of one person. */
export function isPersonNoun(lower: string): boolean {
  const hyphen = lower.lastIndexOf("-");
  return (
    PERSON_NOUNS.has(lower) || (hyphen > 0 && PERSON_NOUNS.has(lower.slice(hyphen + 1))) || lower.endsWith("-elect")
  );
}

export function genderOfNoun(noun: string): Gender {
  const word = parentOf(noun) ?? noun;
  if (MALE_NOUNS.has(word)) return "m";
  return FEMALE_NOUNS.has(word) ? "f" : null;
}

/** Forms that a plural may come from; a word that is no plural gives none that is a noun of ours. */
export function singulars(lower: string): readonly string[] {
  if (lower.endsWith("men")) return [`${lower.slice(0, -3)}man`];
  if (!lower.endsWith("s") || lower.endsWith("ss")) return [];
  const forms = [lower.slice(0, -1)];
  if (lower.endsWith("ies")) forms.push(`${lower.slice(0, -3)}y`);
  if (lower.endsWith("es")) forms.push(lower.slice(0, -2));
  if (lower.endsWith("wives")) forms.push(`${lower.slice(0, -3)}fe`);
  return forms;
}

function sortOf(noun: string): Sort | undefined {
  if (PERSON_NOUNS.has(noun) || TRADE.test(noun)) return "person";
  if (ORGANISATION_NOUNS.has(noun)) return "organisation";
  return DOCUMENT_NOUNS.has(noun) ? "document" : undefined;
}
