import { KNOWN_BODIES } from "../../../lexicon/knownBodies.ts";
import { GIVEN_NAME_TITLES } from "../../../lexicon/personTitles.ts";
import { COUNTRIES, OTHER_PLACES } from "../../../lexicon/places.ts";
import { type Entity, genderOf, hintOf, leaningOf, newEntity, opposes } from "../entity.ts";
import { isSameOffice } from "../kinds/offices.ts";
import type { Mention } from "../mention.ts";
import { isPersonNoun } from "../words/nouns.ts";
import { hasOwnEnding } from "../words/ownEnding.ts";
import { isOneSlip, lettersLeftOut, MISSPELT } from "../words/spelling.ts";
import type { Cast } from "./cast.ts";
import { byHonorific } from "./kin.ts";
import type { Memory } from "./record.ts";

/** An entity, or those that it could be where several are about as good. */
export type Resolution =
  | { readonly entity: Entity /** Of a pronoun: nobody else was nearly as likely. */; readonly clear?: boolean }
  | { readonly candidates: readonly Entity[] };

const NOBODY: Resolution = { candidates: [] };

/** Finds whom a name means where it stands. `singles`: entities known by one word, by that word; a new one is added. */
export function resolveName(
  mention: Mention,
  cast: Cast,
  singles: Map<string, Entity>,
  memory: Memory,
  paragraph: number,
): Resolution {
  const { name, text } = mention;
  const whole = cast.byName.get(name);
  if (whole) return { entity: whole };
  if (mention.loose && mention.keys.length > 1)
    return resolveName(withoutFirst(mention), cast, singles, memory, paragraph);
  const listed = cast.roster.byName(name);
  const alias = listed && cast.byKnown.get(listed);
  if (alias) return { entity: alias };
  if (mention.weak && mention.keys.length > 1) return NOBODY;
  const one = mention.keys.length === 1 ? mention.keys[0]!.replace(HONORIFIC, "") : "";
  // "Brown's said": a shop, though a Tom Brown is there.
  const people = hasOwnEnding(text) ? [] : bearers(mention, cast, one === "" ? name : one);
  const known = mention.inside ? bestKnown(people) : undefined;
  if (known) return { entity: known };
  // "Mrs. Ruiz", where his widow has been named Ann alone.
  const spouse = one !== "" && mention.gender ? memory.spouses.get(`${one} ${mention.gender}`) : undefined;
  if (spouse && people.every((e) => genderOf(e) !== mention.gender)) return { entity: spouse };
  const namesakes = people.length === 0 && one !== "" && mention.gender ? (cast.bySurname.get(one) ?? []) : [];
  const related = byHonorific(one, mention.gender, namesakes, memory);
  if (related) return related;
  const firm = people.length > 0 && mention.gender === null ? calledByFirstWord(mention, cast) : undefined;
  const either = firm && firmOrFounder(mention, firm, people, memory);
  if (either) return either;
  if (people.length > 0) return chooseBearer(mention, people, memory, paragraph);
  const body = cast.byShortForm.get(name);
  if (
    body &&
    !cast.roster.apart(name, body.known) &&
    !mention.weak &&
    (name.length > 2 || mention.sort === "organisation")
  )
    return { entity: body };
  const company = calledByFirstWord(mention, cast);
  if (company && !cast.roster.apart(name, company.known)) return { entity: company };
  const titled = mention.gender ? singles.get(`${name} ${mention.gender}`) : undefined;
  const single = titled ?? singles.get(name);
  if (single && (mention.gender === null || genderOf(single) === null || genderOf(single) === mention.gender))
    return { entity: single };
  if (mention.weak) return NOBODY;
  const misspelt = misspeltSingle(one, cast);
  if (misspelt && !cast.roster.apart(name, misspelt.known)) return { entity: misspelt };
  const entity = newEntity(cast.entities.length, mention, true);
  if (mention.sort === "unknown" && (COUNTRIES.has(name) || OTHER_PLACES.has(name) || memory.places.has(name)))
    entity.sort = "place";
  else if (mention.sort === "unknown" && memory.firms.has(name)) entity.sort = "organisation";
  Object.assign(entity, cast.hints.get(name));
  cast.entities.push(entity);
  if (listed) {
    entity.known = listed;
    cast.byKnown.set(listed, entity);
  }
  singles.set(mention.gender && single ? `${name} ${mention.gender}` : name, entity);
  return { entity };
}

/** "Alder said" after "Alder Motors"; where a town is as likely meant ("in Alder") it is none. */
function calledByFirstWord({ keys, part, sort, role, weak }: Mention, cast: Cast): Entity | undefined {
  const body =
    keys.length === 1 && part === "subject" && role === null && !weak && sort !== "person" && sort !== "place";
  return body ? (cast.byFirstWord.get(keys[0]!) ?? undefined) : undefined;
}

/** "Alder said" of Alder Foods before anybody is called Ann Alder; behind it, where the firm went by that word, nobody can tell. */
function firmOrFounder(
  { text }: Mention,
  firm: Entity,
  people: readonly Entity[],
  { latest }: Memory,
): Resolution | undefined {
  if (!latest.has(firm.index)) return undefined;
  if (people.every((e) => !latest.has(e.index))) return { entity: firm };
  if (firm.aliases.has(text) && people.every((e) => !e.aliases.has(text))) return { candidates: [firm, ...people] };
  return undefined;
}

function withoutFirst(mention: Mention): Mention {
  const keys = mention.keys.slice(1);
  return { ...mention, keys, name: keys.join(" "), text: mention.text.replace(/^\S+ /u, ""), loose: false };
}

/** Japanese and Korean courtesy after a name: "Mizutani-san". */
const HONORIFIC = /-(?:san|sama|sensei|ssi|nim)$/u;

/** The people whom a surname, a given name or a part of a double surname may mean. */
function bearers(mention: Mention, cast: Cast, word: string): readonly Entity[] {
  // "Hill said" of Ann Hill: the word is a body's or a place's only where nobody bears it.
  const surname = mention.keys.length === 1 && cast.bySurname.has(word) && !KNOWN_BODIES.has(word);
  if (mention.sort === "organisation" && !mention.weak && !surname && !/^\p{Lu}+$/u.test(mention.text)) return [];
  if (mention.sort === "place" && mention.part === "object") return [];
  const lists = [
    cast.bySurname.get(word),
    mention.role === null || mention.roleWords.some((w) => GIVEN_NAME_TITLES.has(w))
      ? cast.byGivenName.get(word)
      : undefined,
    cast.byInnerName.get(word),
  ];
  for (const list of lists) {
    const fits = (list ?? []).filter(
      (e) => !clashes(mention, e) && isLive(cast, e) && !cast.roster.apart(word, e.known),
    );
    if (fits.length > 0) return fits;
  }
  return [];
}

/** "The Harlow team": of two Harlows the one of whom the article says more, whoever was named last. */
function bestKnown(people: readonly Entity[]): Entity | undefined {
  const [best, next] = [...people].sort((a, b) => b.count - a.count);
  return best && next && best.count > 2 * next.count ? best : undefined;
}

function isLive(cast: Cast, entity: Entity): boolean {
  return cast.byName.get(entity.name) === entity;
}

function clashes(mention: Mention, entity: Entity): boolean {
  return mention.gender !== null && opposes(leaningOf(entity), mention.gender);
}

/** An obituary's surname is that of the dead, who is named in the headline or the first paragraph, whoever else was named last. */
const OPENING = 1;

/**
 * Of several bearers of a name: the one named in full last, unless the story is another's and he only crossed it, or it has
 * called only another by this name alone.
 */
function chooseBearer(mention: Mention, people: readonly Entity[], memory: Memory, paragraph: number): Resolution {
  if (people.length === 1) return { entity: people[0]! };
  const gendered = mention.gender === null ? [] : people.filter((e) => hintOf(e) === mention.gender);
  if (gendered.length === 1 && genderOf(gendered[0]!) !== null) return { entity: gendered[0]! };
  const [officer, ...officers] = mention.role === null ? [] : people.filter((e) => holdsOffice(e, mention));
  if (officer && officers.length === 0) return { entity: officer };
  const met = people.filter((e) => memory.latest.has(e.index));
  if (met.length === 0) return { candidates: people };
  // "Mr. Ruiz" where the text has just called Ann Ruiz "she".
  const agreeing = mention.gender === null ? met : met.filter((e) => !wasCalled(e, mention.gender!, memory));
  const seen = agreeing.length > 0 ? agreeing : met;
  if (seen.length === 1) return { entity: seen[0]! };
  const latest = seen.reduce((a, b) => (memory.latest.get(a.index)!.start > memory.latest.get(b.index)!.start ? a : b));
  const last = memory.latest.get(latest.index)!.paragraph;
  const alone = seen.every((e) => e === latest || memory.latest.get(e.index)!.paragraph !== last);
  const called = seen.filter((e) => e.aliases.has(mention.text));
  const custom = called.length === 1 ? called[0] : undefined;
  const opening = seen.filter((e) => e.first >= 0 && e.first <= OPENING);
  const principal = memory.mourns && opening.length === 1 ? opening[0] : undefined;
  const ranked = seen
    .map((e) => ({
      e,
      score:
        bearerScore(e, e === latest, alone, memory, paragraph) + (e === custom ? 1 : 0) + (e === principal ? 3 : 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = [ranked[0]!, ranked[1]!];
  return best.score - next.score >= 1 ? { entity: best.e } : { candidates: ranked.map((r) => r.e) };
}

const REACH = 60;

/** True where a speaker was of late called by a pronoun of the other gender. */
function wasCalled(entity: Entity, gender: "m" | "f", { records }: Memory): boolean {
  for (let i = records.length - 1; i >= 0 && records.length - i <= REACH; i--) {
    const { entity: one, mention, speaks } = records[i]!;
    if (one === entity && speaks && mention.form === "pronoun" && mention.gender !== null)
      return mention.gender !== gender;
  }
  return false;
}

/** "President Ruiz" where only Tom Ruiz has been called a president. */
const holdsOffice = ({ roleWords }: Entity, mention: Mention): boolean =>
  mention.roleWords.some((word) => isPersonNoun(word) && isSameOffice(word, roleWords));

function bearerScore(entity: Entity, latest: boolean, alone: boolean, memory: Memory, paragraph: number): number {
  const last = memory.latest.get(entity.index)!;
  const distance = paragraph - last.paragraph;
  const near = distance === 0 ? 3 : distance === 1 ? 2.5 : Math.max(0, 2 - 0.25 * distance);
  const speech = memory.spoke.get(entity.index);
  const speaks = speech !== undefined && speech.paragraph >= last.paragraph - 1;
  const spoke = speaks ? 2 : last.mention.part === "subject" ? 0.5 : 0;
  const took =
    latest && alone && (distance === 0 || (distance === 1 && speech?.paragraph === last.paragraph)) ? 1.5 : 0;
  const whose = last.mention.inside && entity.count < 2 ? 1.5 : 0;
  return near - whose + spoke + took + Math.min(2.5, Math.log2(1 + entity.count) / 1.5);
}

/** The only person of whose surname this is a slip. */
function misspeltSingle(word: string, cast: Cast): Entity | undefined {
  if (word.length < MISSPELT) return undefined;
  for (const form of [word, ...lettersLeftOut(word)]) {
    for (const surname of cast.bySlip.get(form) ?? []) {
      const people = cast.bySurname.get(surname);
      if (people?.length === 1 && surname[0] === word[0] && `${surname}s` !== word && isOneSlip(word, surname))
        return people[0];
    }
  }
  return undefined;
}
