import type { DeskSpeaker } from "../../desk/desk.ts";
import type { Roster } from "../../desk/roster.ts";
import { type Entity, newEntity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import { push, pushNew } from "../words/multimap.ts";
import { classifyNoun } from "../words/nouns.ts";
import { surnameOf } from "../words/surname.ts";
import { findFuller, inOrder } from "./fullerName.ts";
import { fullNames, withoutLoose } from "./fullNames.ts";
import { isOfKin } from "./kin.ts";
import { indexSlips, joinMisspelt } from "./misspelt.ts";
import { indexForms, openingOf } from "./shortForms.ts";

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
  /** The names in full that have a trade or an office beside them, and not only whose kin they are. */
  readonly described: ReadonlySet<string>;
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
  for (const { name } of full) {
    frequency.set(name, (frequency.get(name) ?? 0) + 1);
  }
  const ordered = [...full].sort((a, b) => b.keys.length - a.keys.length || Number(a.weak) - Number(b.weak));
  for (const mention of ordered) {
    const { name } = mention;
    const met = byName.get(name);
    // "The brewing giant Norwell Lund" is no person, though the name alone looks like somebody's.
    if (met?.sort === "person" && mention.sort === "organisation" && mention.role !== null) met.sort = "organisation";
    if (met) continue;
    const listed = roster.byName(name);
    const alias = listed && byKnown.get(listed);
    const same = isBody(mention)
      ? (byName.get(withoutForm(name)) ?? onlyOne(byEnding.get(name)) ?? onlyOne(byOpening.get(name)))
      : (findFuller(mention, bySurname.get(surnameOf(mention.keys)) ?? [], roster) ??
        byWords.get(inOrder(mention.keys)) ??
        (mention.also === "" ? undefined : byName.get(mention.also)));
    const known = alias ?? (same && roster.apart(name, same.known) ? undefined : same);
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
    const words = inOrder(mention.keys);
    if (!byWords.has(words)) byWords.set(words, entity);
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
    described: new Set(full.flatMap((m) => (m.role !== null && !isOfKin(m) ? [m.name] : []))),
    ...indexForms(entities, byName, full),
  };
}

/** "Security Council" after "United Nations Security Council", unless two bodies end so. */
const onlyOne = (entities: readonly Entity[] | undefined) => (entities?.length === 1 ? entities[0] : undefined);

/** A company's name without its legal form. */
const withoutForm = (name: string) => name.replace(/ (?:inc|corp|co|ltd|llc|llp|plc|gmbh|ag|sa|nv)$/u, "");

const isBody = (m: Mention) => m.sort === "organisation" || m.sort === "place";
