import { wordSet } from "../../../lexicon/words.ts";
import type { Memory, Record } from "../cast/record.ts";
import { type Entity, genderOf } from "../entity.ts";
import { nationOf } from "../kinds/nationals.ts";
import type { Mention } from "../mention.ts";

/** "The 19-year-old" is nobody who is 81. */
export const isOtherAge = ({ age }: Mention, entity: Entity): boolean =>
  age >= 0 && entity.age >= 0 && age !== entity.age;

/** What people are called by how old they are: "the teenager" of Ann Ruiz, 17. */
const AGES: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ["teenager", [13, 19]],
  ["teen", [13, 19]],
  ["pensioner", [60, 119]],
  ["sexagenarian", [60, 69]],
  ["septuagenarian", [70, 79]],
  ["octogenarian", [80, 89]],
  ["nonagenarian", [90, 99]],
  ["centenarian", [100, 119]],
]);

const NO_AGE = [-1, -1] as const;

/** How many mentions back an age is looked for. */
const REACH = 400;

/** "The 52-year-old" is whoever the article has called 52, "the teenager" whoever is 17, where that is one person. */
export function onlyOfAge({ age, keys, gender, sort }: Mention, { records }: Memory): Entity | undefined {
  const [from, to] = age < 0 ? (AGES.get(keys[0]!) ?? NO_AGE) : [age, age];
  if (from < 0 || sort !== "person") return undefined;
  let only: Entity | undefined;
  for (let i = records.length - 1; i >= Math.max(0, records.length - REACH); i--) {
    const { entity } = records[i]!;
    // "A teenager fell. The teenager said": somebody without a name.
    if (age < 0 && !entity.named && entity.keys[0] === keys[0]) return undefined;
    if (entity.age < from || entity.age > to || entity.sort !== "person" || entity.plural || entity === only) continue;
    if (gender && genderOf(entity) && genderOf(entity) !== gender) continue;
    if (only) return undefined;
    only = entity;
  }
  return only?.named && !(age < 0 && isOtherAbout(only, records)) ? only : undefined;
}

/** "Ana Ruiz, 17, fell. **A boy** ran. The teenager said": somebody without a name has been told of since, and may be meant. */
function isOtherAbout(one: Entity, records: readonly Record[]): boolean {
  for (let i = records.length - 1; i >= Math.max(0, records.length - NEAR); i--) {
    const { entity, mention } = records[i]!;
    if (entity === one && mention.form === "name") return false;
    if (isUnnamed(entity, mention)) return true;
  }
  return false;
}
const NEAR = 24;

/** But for those whom somebody quoted tells of. */
const isUnnamed = ({ named, sort, plural }: Entity, { form, part, same, quotation }: Mention): boolean =>
  !named && !plural && sort === "person" && form === "nominal" && part !== "predicate" && same < 0 && quotation < 0;

const ONLY_AGE = /-year-old(?: (?:man|woman|boy|girl|suspect|defendant|driver|victim))?$/u;

/** Those who have to do with what others did, and speak of it: "Judge Ana Ruiz said so. The 29-year-old" is whom she judged. Own compilation. */
const OFFICIALS = wordSet(`
  attorney barrister chief coach commissioner constable coroner councillor counsel detective deputy headteacher inspector judge
  lawyer magistrate manager mayor minister mp officer paramedic principal prosecutor referee secretary sergeant sheriff solicitor spokesman
  spokesperson spokeswoman superintendent trooper
`);
const IN_SPORT = /^(?:coach|manager|referee)$/u;

/**
 * "A man was held after Ana Ruiz was found dead. **The 29-year-old** denied it": an age that has not been told of her may be anybody's who
 * has no name, and an official speaks of others.
 */
export function isPerhapsStranger({ age, text, keys }: Mention, one: Entity, { records }: Memory): boolean {
  // "The 43-year-old former congressman" tells more.
  if (age >= 0 && (one.age === age || !ONLY_AGE.test(text))) return false;
  // "The Italian" is a club's manager as soon as a player.
  const foreign = nationOf(keys[0]!) !== undefined;
  if ([...one.roleWords].some((word) => OFFICIALS.has(word) && !(foreign && IN_SPORT.test(word)))) return true;
  if (age < 0) return false;
  const near = records.slice(-NEAR);
  const here = near.at(-1)?.paragraph ?? 0;
  // Where the paragraph is about her by name, only who else is in it.
  const from = near.some((record) => record.paragraph === here && isAbout(one, record)) ? here : here - 1;
  return near.some(({ entity, mention, paragraph }) => paragraph >= from && isUnnamed(entity, mention));
}

const isAbout = (one: Entity, { entity, mention: { form, part, quotation } }: Record): boolean =>
  entity === one && form === "name" && part === "subject" && quotation < 0;
