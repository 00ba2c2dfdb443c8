import { RELATIONAL_NOUNS } from "../../../lexicon/personNouns.ts";
import type { Memory, Record } from "../cast/record.ts";
import type { Entity } from "../entity.ts";
import { leaningOf, opposes } from "../entity.ts";
import { isAttribute, mayHave } from "../kinds/attributes.ts";
import { partyOf } from "../kinds/offices.ts";
import { PARENT } from "../kinds/parents.ts";
import type { Mention } from "../mention.ts";
import type { PronounContext } from "../pronouns/resolvePronoun.ts";
import { isOtherAge, isPerhapsStranger } from "./onlyOfAge.ts";

/**
 * "Una Lodi, a nurse, left. ¶ “I was late,” **the 29-year-old** said", "Una Lodi said so. **The author** was late": an age, children, a
 * nation or the like that have not been told of before are told of whoever was named last, where this paragraph and the one before
 * tell of nobody else, or this one is about one person from its start.
 */
export function lastNamed(mention: Mention, context: PronounContext, memory: Memory): Entity | undefined {
  const { age, determiner, sort, text, gender } = mention;
  if (!context.speaks || context.jointly || determiner !== "definite" || sort !== "person") return undefined;
  const told = (age >= 0 && text.endsWith("-year-old")) || PARENT.test(text);
  // "Una Lodi was at her desk. “I was late,” **the 29-year-old clerk** recalls": how a feature opens.
  const aged = !told && age >= 0 && !RELATIONAL_NOUNS.has(mention.keys[0]!);
  if (!told && !aged && !isAttribute(mention)) return undefined;
  const { records } = memory;
  let only: Entity | undefined;
  let near = true;
  let about = false;
  for (let i = records.length - 1; i >= 0 && records.length - i <= REACH; i--) {
    const record = records[i]!;
    near &&= context.paragraph - record.paragraph <= (about ? 0 : 1);
    // "A 29-year-old was held": somebody else, wherever he was told of.
    if (isToldAlike(record, mention)) return undefined;
    // "Ana Ruiz saw 40 patients": any of them may be meant.
    if (near && isCrowd(record)) return undefined;
    if (near) about ||= isAbout(record, context);
    // Whom somebody quoted tells of is not the one who speaks; nor, in "Ann Hale's team-mate Una Lodi said so. The winger", Ann Hale.
    if (!near || record.entity === only || record.mention.quotation >= 0 || !isSomebody(record)) continue;
    if (record.mention.part === "owner") continue;
    if (only) return undefined;
    only = record.entity;
  }
  if (!only?.named || only.sort !== "person" || isOtherAge(mention, only)) return undefined;
  // An official speaks of others, but it is he who is of a party.
  if (partyOf(mention.keys) === undefined && isPerhapsStranger(mention, only, memory)) return undefined;
  if (aged && !(about && isUntold(only))) return undefined;
  if (!told && !aged && !mayHave(mention, only)) return undefined;
  return gender !== null && opposes(leaningOf(only), gender) ? undefined : only;
}

/** A sentence before in the paragraph is about somebody by name. */
const isAbout = ({ paragraph, sentence, mention }: Record, context: PronounContext): boolean =>
  paragraph === context.paragraph &&
  sentence < context.sentence &&
  mention.form === "name" &&
  mention.part === "subject" &&
  !mention.inside &&
  mention.quotation < 0;

/** Neither an age nor what she does has been told of her. */
const isUntold = ({ age, roleWords }: Entity): boolean => age < 0 && roleWords.size === 0;

const REACH = 200;

/** Without a name, and called by an age or as a parent, too. */
const isToldAlike = ({ entity, mention: { form, age, keys } }: Record, mention: Mention): boolean =>
  !entity.named &&
  form === "nominal" &&
  (mention.age >= 0
    ? age === mention.age
    : keys[0] === mention.keys[0] && !(entity.owner >= 0 && PARENT.test(mention.text)));

/** Any person, or a name that may be one's. */
const isSomebody = ({ entity: { sort, plural, named, count }, mention: { form, part, sort: met } }: Record): boolean =>
  !plural && part !== "predicate" && form !== "pronoun"
    ? sort === "person" || (sort === "unknown" && named && (count > 1 || met === "person"))
    : !plural && sort === "person";

const isCrowd = ({ entity: { sort, plural }, mention: { form, quotation } }: Record): boolean =>
  plural && form !== "pronoun" && quotation < 0 && (sort === "person" || sort === "group");
