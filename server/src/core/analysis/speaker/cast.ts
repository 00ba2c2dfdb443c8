import { DEMONYMS } from "../../lexicon/demonyms.ts";
import { FAMILY_FIRST } from "../../lexicon/familyNameFirst.ts";
import { GIVEN_NAMES } from "../../lexicon/givenNames.ts";
import { isShortFor } from "../../lexicon/nicknames.ts";
import { ORGANISATION_NOUNS } from "../../lexicon/organisationNouns.ts";
import { NAME_PARTICLES, NAME_SUFFIXES } from "../../lexicon/personTitles.ts";
import { COUNTRIES } from "../../lexicon/places.ts";
import type { DeskSpeaker } from "../desk/desk.ts";
import { formOf, type Roster } from "../desk/roster.ts";
import { type Entity, newEntity } from "./entity.ts";
import type { Mention } from "./mention.ts";
import { classifyNoun, isPersonNoun } from "./nouns.ts";
import { isMisspelling, lettersLeftOut, MISSPELT } from "./spelling.ts";

/** The named people and bodies of an article, by every form that may recall them. */
export interface Cast {
  readonly entities: Entity[];
  /** By whole name, words joined by spaces. */
  readonly byName: ReadonlyMap<string, Entity>;
  readonly bySurname: ReadonlyMap<string, readonly Entity[]>;
  readonly byGivenName: ReadonlyMap<string, readonly Entity[]>;
  readonly byInnerName: ReadonlyMap<string, readonly Entity[]>;
  /** Surnames by themselves and with a letter left out. */
  readonly bySlip: ReadonlyMap<string, readonly string[]>;
  /** Bodies by acronym and by the last words of their name. */
  readonly byShortForm: ReadonlyMap<string, Entity>;
  /** Companies by the first word of their name; null where several begin so. */
  readonly byFirstWord: ReadonlyMap<string, Entity | null>;
  /** Whom the desk knows, and which of the article's people those are. */
  readonly roster: Roster;
  readonly byKnown: Map<DeskSpeaker, Entity>;
  /** Evidence for "he" and for "she" of people known by one name, which become entities only where they are met. */
  readonly hints: Map<string, { male: number; female: number }>;
}

/** Puts the names of an article together: two full names are one only where one contains the other, or the desk says so. */
export function gatherCast(mentions: readonly Mention[], roster: Roster): Cast {
  const full = withoutLoose(fullNames(mentions));
  const entities: Entity[] = [];
  const byName = new Map<string, Entity>();
  const bySurname = new Map<string, Entity[]>();
  const byEnding = new Map<string, Entity[]>();
  const byOpening = new Map<string, Entity[]>();
  const byWords = new Map<string, Entity>();
  const byKnown = new Map<DeskSpeaker, Entity>();
  const frequency = new Map<string, number>();
  for (const m of full) frequency.set(m.keys.join(" "), (frequency.get(m.keys.join(" ")) ?? 0) + 1);
  const ordered = [...full].sort((a, b) => b.keys.length - a.keys.length || Number(a.weak) - Number(b.weak));
  for (const mention of ordered) {
    const name = mention.keys.join(" ");
    const met = byName.get(name);
    // "The brewing giant Norwell Lund" is no person, though the name alone looks like somebody's.
    if (met?.sort === "person" && mention.sort === "organisation" && mention.role !== null) met.sort = "organisation";
    if (met) continue;
    const listed = roster.byForm(formOf(name));
    const alias = listed && byKnown.get(listed);
    const same = isBody(mention)
      ? (byName.get(withoutForm(name)) ?? onlyOne(byEnding.get(name)) ?? onlyOne(byOpening.get(name)))
      : (findFuller(mention, bySurname.get(surnameOf(mention.keys)) ?? [], roster) ??
        byWords.get(inOrder(mention.keys)) ??
        (mention.also === "" ? undefined : byName.get(mention.also)));
    const known = alias ?? (same && roster.apart(formOf(name), same.known) ? undefined : same);
    const entity = known ?? newEntity(entities.length, mention, true);
    byName.set(name, entity);
    if (listed && entity.known === null) {
      entity.known = listed;
      byKnown.set(listed, entity);
    }
    // Another name of somebody brings another surname, by which the article may go on.
    if (alias && !isBody(mention)) pushNew(bySurname, surnameOf(mention.keys), alias);
    if (known) continue;
    if (isBody(mention)) {
      byName.set(withoutForm(name), entity);
      for (let i = 1; i + 1 < mention.keys.length; i++) push(byEnding, mention.keys.slice(i).join(" "), entity);
      const opening = openingOf(mention.keys);
      if (opening !== "") push(byOpening, opening, entity);
    }
    entities.push(entity);
    // "The Big Ruiz Show" is no Ruiz, and "Brill Poll" is a poll.
    const work = mention.sort === "document" && classifyNoun(mention.keys.at(-1)!)?.sort !== "document";
    if (isBody(mention) || work) continue;
    push(bySurname, surnameOf(mention.keys), entity);
    if (!byWords.has(inOrder(mention.keys))) byWords.set(inOrder(mention.keys), entity);
  }
  joinMisspelt(byName, bySurname, frequency, roster);
  return {
    entities,
    roster,
    byKnown,
    byName,
    bySurname,
    bySlip: indexSlips(bySurname),
    hints: new Map(),
    ...indexForms(entities, byName, full),
  };
}

/** The names of several words; one in a headline only where the text has its surname and it begins as people's names do. */
function fullNames(mentions: readonly Mention[]): readonly Mention[] {
  const alone = new Set<string>();
  for (const m of mentions) if (m.form === "name" && !m.weak && m.keys.length === 1) alone.add(m.keys[0]!);
  const isFull = ({ form, weak, keys }: Mention) =>
    form === "name" &&
    keys.length > 1 &&
    (!weak || (keys.length === 2 && GIVEN_NAMES.has(keys[0]!) && alone.has(keys[1]!)));
  return mentions.filter(isFull);
}

/** Of "Will Ruiz" and "Young Ruiz" none is a name where the article has it nowhere else and has an Ann Ruiz. */
function withoutLoose(full: readonly Mention[]): readonly Mention[] {
  if (!full.some((m) => m.loose)) return full;
  const firm = full.filter((m) => !m.loose && !m.weak);
  const names = new Set(firm.map((m) => m.keys.join(" ")));
  const endings = new Set(firm.flatMap((m) => [m.keys.slice(1).join(" "), m.keys.join(" ")]));
  return full.filter((m) => !m.loose || names.has(m.keys.join(" ")) || !endings.has(m.keys.slice(1).join(" ")));
}

/** "Security Council" after "United Nations Security Council", unless two bodies end so. */
const onlyOne = (entities: readonly Entity[] | undefined) => (entities?.length === 1 ? entities[0] : undefined);

/** "Mallory Center" of "Mallory Center for Justice": what it is called after tells it from others, as "Supreme" or "Danish" does not. */
function openingOf(keys: readonly string[]): string {
  const joiner = keys.findIndex((key) => key === "for" || key === "of" || key === "on");
  if (joiner < 2 || !ORGANISATION_NOUNS.has(keys[joiner - 1]!)) return "";
  const [first] = keys;
  return OF_MANY.test(first!) || DEMONYMS.has(first!) || COUNTRIES.has(first!) ? "" : keys.slice(0, joiner).join(" ");
}

const OF_MANY =
  /^(?:supreme|high|national|federal|international|united|state|royal|central|world|global|european|public|great|house|senate|parliamentary|select|special|joint|city|county|district|general|southern|northern|eastern|western)$/;

/** "Haruka Mizutani" and "Mizutani Haruka" are one, given or family name first. */
const inOrder = (keys: readonly string[]) => [...keys].sort().join(" ");

/** A company's name without its legal form. */
const withoutForm = (name: string) => name.replace(/ (?:inc|corp|co|ltd|llc|llp|plc|gmbh|ag|sa|nv)$/u, "");

const isBody = (m: Mention) => m.sort === "organisation" || m.sort === "place";

/** A name's words less a suffix such as "Jr.". */
function withoutSuffix(keys: readonly string[]): readonly string[] {
  return keys.length > 2 && NAME_SUFFIXES.has(keys.at(-1)!) ? keys.slice(0, -1) : keys;
}

/** The word that names a person alone: the last, or the first where the family name comes first. */
export function surnameOf(keys: readonly string[]): string {
  const name = withoutSuffix(keys);
  return isFamilyFirst(name) ? name[0]! : name.at(-1)!;
}

function isFamilyFirst(name: readonly string[]): boolean {
  if (name.length < 2 || name.length > 3 || !FAMILY_FIRST.has(name[0]!)) return false;
  const rest = name.slice(1);
  if (rest.some((w) => w.length === 1 || (GIVEN_NAMES.has(w) && w.length > 3 && !w.includes("-")))) return false;
  return rest.some((w) => w.includes("-")) || name.length === 3 || !GIVEN_NAMES.has(name[0]!);
}

/** The person of the same surname whose fuller name contains this one. */
function findFuller(mention: Mention, candidates: readonly Entity[], roster: Roster): Entity | undefined {
  const form = formOf(mention.keys.join(" "));
  const possible = candidates.filter((c) => !roster.apart(form, c.known));
  const [opener] = mention.keys;
  if (mention.keys.length === 2 && possible.length === 1 && isPersonNoun(opener!)) return possible[0];
  const holy = isHoly(mention.keys) ? possible.filter((c) => isHoly(c.keys)) : [];
  if (holy.length === 1) return holy[0];
  const fits = possible.filter((c) => isContained(mention.keys, c.keys));
  return fits.length === 1 ? fits[0] : undefined;
}

/** "Abba Pachor" and "St. Pachor": what a saint or a monk is called before the one name he has. */
const isHoly = (keys: readonly string[]): boolean =>
  keys.length === 2 && /^(?:st|saint|abba|apa|amma|anba|abbot|abbess|brother|sister|father|mother|fr)$/.test(keys[0]!);

/** "Donald Trump" in "Donald J. Trump", "J. Trump" in "Jane Trump"; "Jr." must be on both or neither. */
function isContained(short: readonly string[], long: readonly string[]): boolean {
  if (NAME_SUFFIXES.has(short.at(-1)!) !== NAME_SUFFIXES.has(long.at(-1)!)) return false;
  let i = 0;
  for (const word of long) {
    const key = short[i];
    if (key === undefined) break;
    if (
      key === word ||
      (i === 0 && isShortFor(key, word)) ||
      (key.length === 1 && word.startsWith(key)) ||
      (word.length === 1 && key.startsWith(word))
    )
      i++;
  }
  const first = short[0]!;
  const same =
    first === long[0] ||
    isShortFor(first, long[0]!) ||
    (first.length === 1 && long[0]!.startsWith(first)) ||
    (long[0]!.length === 1 && first.startsWith(long[0]!));
  return i === short.length && (same || short.length < long.length);
}

/** A full name that occurs once, a slip away from one that is there more often, is the same. */
function joinMisspelt(
  byName: Map<string, Entity>,
  bySurname: Map<string, Entity[]>,
  frequency: ReadonlyMap<string, number>,
  roster: Roster,
): void {
  const people = [...byName].filter(([, e]) => e.sort === "person");
  const byWord = new Map<string, [string, Entity][]>();
  for (const entry of people) for (const key of new Set(entry[1].keys)) push(byWord, key, entry);
  for (const [name, entity] of people) {
    const rivals = new Set(entity.keys.flatMap((key) => (byWord.get(key) ?? []).slice(0, 24)));
    for (const [other, known] of rivals) {
      if (known === entity || !isMisspelling(name.split(" "), other.split(" "))) continue;
      if (roster.apart(formOf(name), known.known) || roster.apart(formOf(other), entity.known)) continue;
      const [rare, common] = [frequency.get(name) ?? 0, frequency.get(other) ?? 0];
      const later = entity.index > known.index;
      if (rare > common || (rare === common && !later)) continue;
      const kept = byName.get(other)!;
      byName.set(name, kept);
      // The surname alone, however it is spelt, is the same person's.
      const surname = surnameOf(entity.keys);
      const others = (bySurname.get(surname) ?? []).filter((e) => e !== entity && e !== kept);
      bySurname.set(surname, [...others, kept]);
    }
  }
}

function indexSlips(bySurname: ReadonlyMap<string, readonly Entity[]>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const surname of bySurname.keys()) {
    if (surname.length < MISSPELT) continue;
    for (const form of new Set([surname, ...lettersLeftOut(surname)])) push(index, form, surname);
  }
  return index;
}

function indexForms(entities: readonly Entity[], byName: ReadonlyMap<string, Entity>, full: readonly Mention[]) {
  const live = new Set(byName.values());
  const byGivenName = new Map<string, Entity[]>();
  const byInnerName = new Map<string, Entity[]>();
  const byShortForm = new Map<string, Entity>();
  const byFirstWord = new Map<string, Entity | null>();
  for (const entity of entities) {
    if (!live.has(entity)) continue;
    if (entity.sort === "organisation" || entity.sort === "place") {
      indexBody(byShortForm, entity);
      const [first, ...rest] = entity.keys;
      if (rest.some((word) => COMPANY.has(word)) && !SMALL.has(first!))
        byFirstWord.set(first!, byFirstWord.has(first!) ? null : entity);
    } else {
      const name = withoutSuffix(entity.keys);
      const surname = surnameOf(name);
      const given = surname === name[0] ? name.at(-1)! : name[0]!;
      push(byGivenName, given, entity);
      for (const word of name)
        if (word !== surname && word !== given && word.length > 2 && !NAME_PARTICLES.has(word))
          push(byInnerName, word, entity);
    }
  }
  for (const { acronym, keys } of full) {
    const entity = byName.get(keys.join(" "));
    if (acronym !== "" && entity) byShortForm.set(acronym, entity);
  }
  return { byGivenName, byInnerName, byShortForm, byFirstWord };
}

/** Words that show a company, which is called by the first word of its name: "Alder" for "Alder Motors". */
const COMPANY = new Set([
  "inc",
  "corp",
  "co",
  "ltd",
  "llc",
  "plc",
  "gmbh",
  "motors",
  "industries",
  "holdings",
  "technologies",
  "foods",
  "brands",
  "pharmaceuticals",
  "pharma",
  "therapeutics",
  "software",
  "robotics",
  "aerospace",
  "logistics",
]);

const SMALL = new Set(["of", "the", "and", "for", "a", "on", "in", "&", "against"]);

/** "Securities and Exchange Commission": SEC, Commission, Exchange Commission. */
function indexBody(byShortForm: Map<string, Entity>, entity: Entity): void {
  const words = entity.keys.filter((k) => !SMALL.has(k));
  const initials = [words.map((w) => w[0]).join(""), entity.keys.map((w) => w[0]).join("")];
  for (const form of initials) if (form.length > 1 && !byShortForm.has(form)) byShortForm.set(form, entity);
  for (let i = 1; i < entity.keys.length; i++) {
    const form = entity.keys.slice(i).join(" ");
    if (!SMALL.has(entity.keys[i]!) && !byShortForm.has(form)) byShortForm.set(form, entity);
  }
}

function pushNew<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  if (!map.get(key)?.includes(value)) push(map, key, value);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
