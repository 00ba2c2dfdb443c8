import { DOCUMENT_NOUNS } from "../../../lexicon/documentNouns.ts";
import { GROUP_NOUNS } from "../../../lexicon/groupNouns.ts";
import { FEMALE_NATIONALS, MALE_NATIONALS } from "../../../lexicon/nationals.ts";
import { ORGANISATION_NOUNS } from "../../../lexicon/organisationNouns.ts";
import { FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS } from "../../../lexicon/personNouns.ts";
import { createWordMemory } from "../../../text/wordMemory.ts";
import type { Gender, Sort } from "../mention.ts";

export interface NounClass {
  readonly noun: string;
  readonly plural: boolean;
  readonly sort: Sort;
}

/** A text asks about each of its words again and again; null for what can stand for no source. */
const known = createWordMemory<NounClass | null>();

/** What a noun can stand for as a source; undefined for any other noun. */
export function classifyNoun(lower: string): NounClass | undefined {
  const found = known.get(lower);
  return (found === undefined ? known.set(lower, classify(lower) ?? null) : found) ?? undefined;
}

function classify(lower: string): NounClass | undefined {
  if (GROUP_NOUNS.has(lower)) return { noun: lower, plural: true, sort: "group" };
  const whole = sortOf(lower);
  if (whole) return { noun: lower, plural: false, sort: whole };
  for (const noun of singulars(lower)) {
    const sort = sortOf(noun);
    if (sort) return { noun, plural: true, sort: sort === "person" ? "group" : sort };
  }
  if (/^\d{1,3}-year-old$/.test(lower)) return { noun: lower, plural: false, sort: "person" };
  const parent = parentOf(lower);
  if (parent) return PERSON_NOUNS.has(parent) ? { noun: lower, plural: false, sort: "person" } : undefined;
  const hyphen = lower.lastIndexOf("-");
  return hyphen > 0 && hyphen < lower.length - 2 ? classifyNoun(lower.slice(hyphen + 1)) : undefined;
}

/** Professions by the ends of their names: "hydrologist", "cartographer", "psychiatrist", "physician", "economist", "geochemist", "beekeeper". */
const PROFESSION =
  /^\p{Ll}{2,}(?:ologist|ographer|iatrist|ician|onomist|keeper|monger|blower|binder|worker|chemist|physicist|scientist|therapist)$/u;

/** In "mum-of-three" the mum. */
export function parentOf(noun: string): string | undefined {
  const of = noun.indexOf("-of-");
  return of > 0 ? noun.slice(0, of) : undefined;
}

const persons = createWordMemory<boolean>();

/** True for the noun of one person. */
export const isPersonNoun = (lower: string): boolean =>
  persons.get(lower) ?? persons.set(lower, endsInPersonNoun(lower));

function endsInPersonNoun(lower: string): boolean {
  const hyphen = lower.lastIndexOf("-");
  return (
    PERSON_NOUNS.has(lower) ||
    PROFESSION.test(lower) ||
    PERSON_NOUNS.has(parentOf(lower) ?? "") ||
    (hyphen > 0 && PERSON_NOUNS.has(lower.slice(hyphen + 1))) ||
    lower.endsWith("-elect")
  );
}

export function genderOfNoun(noun: string): Gender {
  const word = parentOf(noun) ?? noun;
  if (MALE_NOUNS.has(word) || MALE_NATIONALS.has(word)) return "m";
  return FEMALE_NOUNS.has(word) || FEMALE_NATIONALS.has(word) ? "f" : null;
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
  if (PERSON_NOUNS.has(noun) || PROFESSION.test(noun)) return "person";
  if (ORGANISATION_NOUNS.has(noun)) return "organisation";
  return DOCUMENT_NOUNS.has(noun) ? "document" : undefined;
}
