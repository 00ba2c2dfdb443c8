import { type Entity, genderOf, hintOf, leaningOf, opposes } from "../entity.ts";
import type { Gender, Mention, ParagraphMentions } from "../mention.ts";
import { isPerhapsFirm } from "../words/plainWords.ts";
import { surnameOf } from "../words/surname.ts";
import type { Cast } from "./cast.ts";
import { gendersOfKin } from "./kin.ts";

/**
 * Counts "he" and "she" where only one person can be meant, so that later ones, and surnames that two people share, agree
 * with them. "Him" is rarely whoever stands before it ("Ruiz told him"), and where a paragraph has "he" and "she" for one name, one
 * of them is of somebody else.
 */
export function primeGenders(facts: readonly ParagraphMentions[], cast: Cast): void {
  const spouses = spousesOf(facts);
  const kin = gendersOfKin(facts);
  for (const { mentions } of facts)
    for (const m of mentions) if (m.form === "name" && m.keys.length > 1) titled(m, cast, spouses, kin);
  for (const { mentions } of facts) {
    if (!mentions.some(isTelling)) {
      for (const m of mentions) if (isPersons(m) && m.keys.length === 1) titled(m, cast, spouses, kin);
      continue;
    }
    let seen: { who: Entity | string; gender: Gender; sentence: number; weak: boolean; at: number }[] = [];
    const tallies = new Map<Entity | string, { m: number; f: number }>();
    let sentence = -1;
    /** The last "he" and "she" in a quotation. */
    const quoted: [number, number] = [-1, -1];
    // Those named in the paragraph so far, near or not.
    const named = new Set<Entity | string>();
    for (let i = 0; i < mentions.length; i++) {
      const m = mentions[i]!;
      if (m.sentence !== sentence) seen = seen.filter((s) => m.sentence - s.sentence <= 1);
      sentence = m.sentence;
      if (isPersons(m)) {
        const entity = m.keys.length > 1 ? certainly(m, cast) : titled(m, cast, spouses, kin);
        if (entity) named.add(entity);
        if (entity || !m.weak)
          seen.push({ who: entity ?? m.name, gender: m.gender, sentence: m.sentence, weak: m.weak, at: i });
      } else if (isSomebody(m)) {
        seen.push({ who: `the ${m.text}`, gender: m.gender, sentence: m.sentence, weak: false, at: i });
      } else if (isOwned(m, mentions)) {
        // "Her teacher, Ivo Brill, told her that she": somebody else is "she" here.
        const { gender, text } = mentions[m.owner]!;
        seen.push({ who: `whoever ${text} is`, gender, sentence: m.sentence, weak: false, at: i });
      } else if (m.quotation >= 0) {
        if (m.form === "pronoun" && m.gender !== null) quoted[m.gender === "m" ? 0 : 1] = i;
      } else if (isTelling(m)) {
        const owned = ownedBy(mentions, i);
        const possible = seen.filter(
          ({ gender, at }) => (gender === null || gender === m.gender) && (owned < 0 || at !== owned),
        );
        const likely = possible.filter(({ who }) => typeof who === "string" || !opposes(leaningOf(who), m.gender));
        const agreeing = likely.length > 0 ? likely : possible;
        const [who, ...others] = new Set(agreeing.map((s) => s.who));
        // In "Woman Tells What Ruiz Did to Her" the headline's capitals hide who else is there.
        // "“I was late,” she said, and a reason was Tom Ruiz, who told of things she knew": she was there before him.
        if (who === undefined)
          seen.push({ who: `whoever is ${m.text}`, gender: m.gender, sentence: m.sentence, weak: false, at: i });
        if (who === undefined || others.length > 0 || agreeing.every(({ weak }) => weak)) continue;
        // "Ruiz says her son fell. Brill says he pushed him. “It hurt,” she said": of Ruiz the paragraph has told it.
        const isOther = (one: Entity | string) => one !== who && (tallies.get(one)?.[m.gender!] ?? 0) > 0;
        if (!tallies.has(who) && [...named].some(isOther)) continue;
        const tally = tallies.get(who) ?? { m: 0, f: 0 };
        // "“**She** hated fuss,” said Kim Bell, who sold **her** work": whose work it is, may be whoever is spoken of.
        const before = quoted[m.gender === "m" ? 0 : 1];
        const perhaps =
          m.part === "owner" && mentions[before]?.sentence === m.sentence && agreeing.every(({ at }) => at > before);
        tally[m.gender] += perhaps ? 0.5 : 1;
        tallies.set(who, tally);
      }
    }
    for (const [who, { m, f }] of tallies) {
      if ((m > 0 && f > 0) || (typeof who !== "string" && isPerhapsFirm(who))) continue;
      const evidence = typeof who === "string" ? hint(cast, who) : who;
      evidence.male += m;
      evidence.female += f;
    }
  }
}

/** By surname and gender, whoever is somebody's spouse and has a name of her own: "Ruiz's widow, Ann" is Mrs. Ruiz. */
function spousesOf(facts: readonly ParagraphMentions[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { mentions } of facts) {
    for (let i = 0; i < mentions.length; i++) {
      const { form, same, owner, keys, gender } = mentions[i]!;
      if (form !== "nominal" || same < 0 || owner < 0 || !SPOUSES.test(keys[0]!)) continue;
      if (mentions[owner]!.form === "name") found.add(`${surnameOf(mentions[owner]!.keys)} ${gender}`);
    }
  }
  return found;
}

export const SPOUSES = /^(?:wife|widow|husband|widower)$/;

/** "He" or "she" that somebody named before may be. */
const isTelling = (m: Mention): m is Mention & { gender: "m" | "f" } =>
  m.form === "pronoun" && m.gender !== null && m.part !== "object" && m.quotation < 0;

const isPersons = (m: Mention): boolean => m.form === "name" && m.sort !== "organisation" && m.sort !== "place";

/** "Her teacher" before a name, which tells not whether that is a man; "her brother" does. */
const isOwned = (m: Mention, mentions: readonly Mention[]): boolean =>
  m.form === "nominal" &&
  m.gender === null &&
  m.same >= 0 &&
  m.owner >= 0 &&
  m.last <= mentions[m.same]!.first &&
  mentions[m.owner]!.form === "pronoun";

/** In "Ivo Brill, **her** teacher, said" the index of the name, which is not whose teacher he is; -1. */
function ownedBy(mentions: readonly Mention[], i: number): number {
  if (mentions[i]!.part !== "owner") return -1;
  const whole = mentions[i - 1];
  return whole?.owner === i && whole.form === "nominal" && whole.same >= 0 && mentions[whole.same]!.first < whole.first
    ? whole.same
    : -1;
}

/** A person who is described and not named, and is none of those named: "the old man". */
const isSomebody = (m: Mention): boolean =>
  m.form === "nominal" && m.sort === "person" && !m.plural && m.same < 0 && m.part !== "predicate";

/** The one person that a name can mean, told what its title says; nobody where "Lady Ruiz" stands beside "Sir Piers Ruiz". */
function titled(m: Mention, cast: Cast, spouses: ReadonlySet<string>, kin: ReadonlySet<Gender>): Entity | undefined {
  if (m.keys.length === 1 && m.gender !== null && spouses.has(`${m.keys[0]} ${m.gender}`)) return undefined;
  const entity = m.sort === "organisation" || m.sort === "place" ? undefined : certainly(m, cast);
  if (!entity || m.gender === null) return entity;
  const known = genderOf(entity);
  if (m.keys.length === 1 && known !== null && known !== m.gender) return undefined;
  // "Mr. Hale" may be her brother Rob as well as Nicola Hale, where her brother is in the article.
  if (m.keys.length === 1 && hintOf(entity) !== m.gender && kin.has(m.gender)) return undefined;
  if (m.gender === "m") entity.male += 5;
  else entity.female += 5;
  return entity;
}

function hint({ hints }: Cast, name: string): { male: number; female: number } {
  const known = hints.get(name) ?? { male: 0, female: 0 };
  hints.set(name, known);
  return known;
}

/** The one person that a name can mean. */
function certainly(m: Mention, cast: Cast): Entity | undefined {
  const whole = cast.byName.get(m.name);
  if (whole) return whole.sort === "organisation" || whole.sort === "place" ? undefined : whole;
  if (m.keys.length !== 1) return undefined;
  const people = cast.bySurname.get(m.keys[0]!) ?? [];
  return people.length === 1 ? people[0] : undefined;
}
