import { isOtherAge, isPerhapsStranger } from "./age.ts";
import type { Entity } from "./entity.ts";
import { leaningOf, opposes } from "./entity.ts";
import type { Mention } from "./mention.ts";
import type { Memory, Record } from "./record.ts";
import type { PronounContext } from "./resolvePronoun.ts";

/** "Father of three", "married mum-of-two". */
const PARENT =
  /^(?:(?:married|single|divorced|widowed) )?(?:father|mother|dad|mum|mom|parent|grand(?:father|mother|parent))[ -]of[ -](?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)$/iu;

/**
 * "Una Lodi, a nurse, left. ¶ “I was late,” **the 29-year-old** said": an age or children that have not been told of before are told of
 * whoever was named last, where this paragraph and the one before tell of nobody else.
 */
export function lastNamed(mention: Mention, context: PronounContext, memory: Memory): Entity | undefined {
  const { age, determiner, sort, text, gender } = mention;
  if (!context.speaks || context.jointly || determiner !== "definite" || sort !== "person") return undefined;
  const aged = age >= 0 && text.endsWith("-year-old");
  if (!aged && !PARENT.test(text)) return undefined;
  const { records } = memory;
  let only: Entity | undefined;
  let near = true;
  for (let i = records.length - 1; i >= 0 && records.length - i <= REACH; i--) {
    const record = records[i]!;
    near &&= context.paragraph - record.paragraph <= 1;
    // "A 29-year-old was held": somebody else, wherever he was told of.
    if (isToldAlike(record, mention)) return undefined;
    // "Ana Ruiz saw 40 patients": any of them may be meant.
    if (near && isCrowd(record)) return undefined;
    if (!near || record.entity === only || !isSomebody(record)) continue;
    if (only) return undefined;
    only = record.entity;
  }
  if (!only?.named || only.sort !== "person" || isOtherAge(mention, only) || isPerhapsStranger(mention, only, memory))
    return undefined;
  return gender !== null && opposes(leaningOf(only), gender) ? undefined : only;
}

const REACH = 200;

/** Without a name, and called by an age or as a parent, too. */
const isToldAlike = ({ entity, mention: { form, age, keys } }: Record, mention: Mention): boolean =>
  !entity.named && form === "nominal" && (mention.age >= 0 ? age === mention.age : keys[0] === mention.keys[0]);

/** Any person, or a name that may be one's. */
const isSomebody = ({ entity: { sort, plural, named, count }, mention: { form, part, sort: met } }: Record): boolean =>
  !plural && part !== "predicate" && form !== "pronoun"
    ? sort === "person" || (sort === "unknown" && named && (count > 1 || met === "person"))
    : !plural && sort === "person";

const isCrowd = ({ entity: { sort, plural }, mention: { form } }: Record): boolean =>
  plural && form !== "pronoun" && (sort === "person" || sort === "group");
