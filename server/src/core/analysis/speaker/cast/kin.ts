import { RELATIONAL_NOUNS } from "../../../lexicon/personNouns.ts";
import { wordSet } from "../../../lexicon/words.ts";
import { type Entity, genderOf, leaningOf, opposes } from "../entity.ts";
import type { Gender, Mention, ParagraphMentions } from "../mention.ts";
import { genderOfNoun } from "../words/nouns.ts";
import { surnameOf } from "../words/surname.ts";
import type { Memory } from "./record.ts";

const KIN = wordSet(
  "wife widow husband widower mother father mum mom dad son daughter brother sister stepfather stepmother grandfather grandmother grandson granddaughter",
);

/** In "his wife Jo", "her brother Rob" the word for kin that stands before a given name; undefined elsewhere. */
export function kinTitle({ form, role, roleWords, keys }: Mention): string | undefined {
  const noun = form === "name" && role !== null && keys.length === 1 ? roleWords.at(-1) : undefined;
  return noun !== undefined && KIN.has(noun) ? noun : undefined;
}

/** Somebody whom the text tells to be another's wife, mother or son. */
export function isKinOf({ roleWords }: Entity): boolean {
  if (roleWords.size > 0) for (const word of roleWords) if (KIN.has(word)) return true;
  return false;
}

/** "His mother, Ada Bell". */
export const isOfKin = ({ roleWords }: Mention): boolean => KIN.has(roleWords.at(-1) ?? "");

/** "Her friend Ada Bell". */
export const isRelated = ({ form, role, roleWords }: Mention): boolean =>
  form === "name" && role !== null && RELATIONAL_NOUNS.has(roleWords.at(-1) ?? "");

/** "Her father, **Mark**": whose surname he is likely to have. */
export const isKin = ({ form, keys }: Mention): boolean => form === "nominal" && KIN.has(keys[0]!);

/** Takes down whom "Mr. Hale" may mean by kin: "Ella Hale's father, Mark", "Tom and Mary Hale". Two of one gender leave it open. */
export function rememberKin({ kin }: Memory, of: Entity, gender: Gender, one: Entity): void {
  if (gender === null || of === one || of.keys.length < 2 || one.keys.length > 1) return;
  const key = `${surnameOf(of.keys)} ${gender}`;
  const known = kin.get(key);
  kin.set(key, known === undefined || known === one ? one : null);
}

/**
 * "Mrs. Hale" where only Gary Hale has a full name: his wife Jo, where the text has told of her. Where nothing but a given name speaks
 * against him nobody can tell.
 */
export function byHonorific(
  surname: string,
  gender: Gender,
  namesakes: readonly Entity[],
  { kin }: Memory,
): { readonly entity: Entity } | { readonly candidates: readonly Entity[] } | undefined {
  if (gender === null || namesakes.length === 0 || !namesakes.every((e) => opposes(leaningOf(e), gender)))
    return undefined;
  const one = kin.get(`${surname} ${gender}`);
  if (one) return { entity: one };
  return one === null || namesakes.some((e) => genderOf(e) === null) ? { candidates: namesakes } : undefined;
}

/** The genders of those whom the article names by kin and given name alone: whether "Mr. Hale" is one of them cannot be told before it is read. */
export function gendersOfKin(facts: readonly ParagraphMentions[]): ReadonlySet<Gender> {
  const genders = new Set<Gender>();
  for (const { mentions } of facts) {
    for (let i = 0; i < mentions.length; i++) {
      const m = mentions[i]!;
      const title = kinTitle(m);
      if (title !== undefined) genders.add(genderOfNoun(title));
      else if (isKin(m) && m.same >= 0 && mentions[m.same]!.keys.length === 1) genders.add(m.gender);
    }
  }
  return genders;
}
