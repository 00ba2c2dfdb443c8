import { UNNAMED_NOUNS } from "../../../lexicon/groupNouns.ts";
import { RELATIONAL_NOUNS } from "../../../lexicon/personNouns.ts";
import type { Entity } from "../entity.ts";
import { isSameOffice } from "../kinds/offices.ts";
import { isOtherParty } from "../kinds/otherOffice.ts";
import { isOtherSeat } from "../kinds/otherSeat.ts";
import type { Mention, ParagraphMentions } from "../mention.ts";
import type { Cast } from "./cast.ts";
import { introducedNext } from "./introduced.ts";

/** How many paragraphs from the first full name on may introduce whoever a headline describes. */
const INTRODUCED = 4;

/**
 * "**Medal winner** backs plan ¶ Ann Ruiz, a medal winner, said on Monday": whom a headline and what stands before the first full name
 * describe, where the paragraphs after it introduce one person who is that, and no other.
 */
export function leadsOf(facts: readonly ParagraphMentions[], cast: Cast): ReadonlyMap<Mention, Entity> {
  const leads = new Map<Mention, Entity>();
  const opening = facts.findIndex(({ mentions }) => mentions.some(isFullName));
  if (opening < 0) return leads;
  const introduced = facts.slice(opening, opening + INTRODUCED).flatMap(({ mentions }) =>
    mentions.flatMap((m, i): readonly Introduction[] => {
      if (!isFullName(m) || m.roleWords.length === 0) return [];
      const name = cast.byName.get(m.name);
      const any = mentions.some(({ same, determiner }) => same === i && determiner === "indefinite");
      return name?.sort === "person" ? [[name, m, any]] : [];
    }),
  );
  const before = facts.slice(0, opening + 1).flatMap(({ mentions }) => mentions);
  const end = before.findIndex(isFullName);
  const first = cast.byName.get(before[end]!.name);
  for (const m of before.slice(0, end)) {
    if (!isLead(m)) continue;
    const fits = new Set<Entity>();
    for (const [entity, name] of introduced) if (isDescribedSo(m, name)) fits.add(entity);
    const [only, another] = fits;
    if (!only || another) continue;
    // "Judge rejects plea": a judge who is named later and by the way is another.
    const byTheWay = only !== first && introduced.some(([entity, , any]) => any && entity === only);
    if (byTheWay && m.roleWords.length < 2) continue;
    // "A judge sided with them": outside a headline as likely another one, unless the headline speaks of this one.
    const told = [...leads].some(([{ keys }, entity]) => entity === only && keys[0] === m.keys[0]);
    if (m.determiner !== "indefinite" || m.weak || told || isAllTold(m, introduced, only)) leads.set(m, only);
  }
  for (const [m, one] of introducedNext(facts, opening, cast)) if (!leads.has(m)) leads.set(m, one);
  return leads;
}

/** Whom a name introduces, and whether as one of many: "a judge". */
type Introduction = readonly [entity: Entity, name: Mention, any: boolean];

/** "A Norwell medal winner": each word of it is said of the one who is introduced. */
const isAllTold = ({ roleWords }: Mention, introduced: readonly Introduction[], only: Entity): boolean =>
  roleWords.length > 1 &&
  introduced.some(([entity, name]) => entity === only && roleWords.every((word) => name.roleWords.includes(word)));

const isFullName = ({ form, weak, sort, keys, quotation }: Mention): boolean =>
  form === "name" && !weak && sort === "person" && keys.length > 1 && quotation < 0;

function isLead({ form, plural, sort, same, quotation, part, keys: [noun] }: Mention): boolean {
  if (form !== "nominal" || plural || sort !== "person" || same >= 0 || quotation >= 0) return false;
  return part === "subject" && !RELATIONAL_NOUNS.has(noun!);
}

function isDescribedSo(lead: Mention, { roleWords, seats }: Mention): boolean {
  const [noun] = lead.keys;
  const held = new Set(roleWords);
  // "Norwell man": any other is one as well.
  if (UNNAMED_NOUNS.has(noun!)) return lead.roleWords.length > 1 && lead.roleWords.every((word) => held.has(word));
  if (!isSameOffice(noun!, held) || isPast(roleWords) !== isPast(lead.roleWords)) return false;
  return !isOtherParty(lead, { roleWords: held }) && !isOtherSeat(lead, { roleWords: held, seats: new Set(seats) });
}

const isPast = (words: readonly string[]): boolean => words.some((word) => /^(?:former|ex|retired|late)$/.test(word));
