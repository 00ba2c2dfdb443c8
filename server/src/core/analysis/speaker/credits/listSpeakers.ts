import { UNNAMED_NOUNS } from "../../../lexicon/groupNouns.ts";
import { KNOWN_OUTLETS, OUTLET_WORDS } from "../../../lexicon/outlets.ts";
import { sortFew } from "../../../text/sortFew.ts";
import type { Span } from "../../../text/span.ts";
import type { Attribution } from "../../attribution/attribution.ts";
import { formOf, type Roster } from "../../desk/roster.ts";
import type { Entity } from "../entity.ts";
import type { ResolvedAttribution, Speaker, SpeakerKind } from "../speaker.ts";
import { tells, tellTogether } from "../tells.ts";
import { singulars } from "../words/nouns.ts";
import type { Credit } from "./creditSources.ts";

interface ListedSpeakers {
  readonly speakers: readonly Speaker[];
  readonly attributions: readonly ResolvedAttribution[];
}

/** Numbers those who are credited with something, in order of first appearance. */
export function listSpeakers(entities: readonly Entity[], roster: Roster, credits: readonly Credit[]): ListedSpeakers {
  const credited = new Map<Entity, Attribution[]>();
  for (const { attribution, resolution } of credits) {
    if (!("entity" in resolution)) continue;
    const list = credited.get(resolution.entity);
    if (list) list.push(attribution);
    else credited.set(resolution.entity, [attribution]);
  }
  const statements = new Map<Entity, readonly string[]>();
  for (const [entity, all] of credited) {
    const counted = countedOf(entity, all);
    if (counted.length > 0)
      statements.set(
        entity,
        counted.map((a) => a.id),
      );
  }
  const listed = entities
    .filter((e) => statements.has(e))
    .map((entity) => ({ entity, mentions: inOrder(entity.mentions) }));
  sortFew(listed, (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const ids = new Map(listed.map(({ entity }, i) => [entity, `s${i + 1}`]));
  const speakers = listed.map(({ entity, mentions }) =>
    toSpeaker(entity, roster, mentions, ids.get(entity)!, statements.get(entity)!),
  );
  const attributions = credits.map(({ attribution, resolution }) => {
    const speaker = "entity" in resolution ? (ids.get(resolution.entity) ?? null) : null;
    const candidates = "entity" in resolution ? [] : resolution.candidates.flatMap((e) => ids.get(e) ?? []);
    return { ...attribution, speaker, candidates };
  });
  return { speakers, attributions };
}

/**
 * Those that make somebody a speaker: each that is sure enough, else all where they are so together. A name is seldom there for
 * nothing beside a verb of wanting or thinking: where nothing surer is reported of it, that is enough.
 */
function countedOf({ named }: Entity, all: readonly Attribution[]): readonly Attribution[] {
  const counted = all.filter(tells);
  if (counted.length > 0) return counted;
  return named || tellTogether(all) ? all : [];
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  const sorted = sortFew([...spans], (a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((s, i) => i === 0 || s.start !== sorted[i - 1]!.start || s.end !== sorted[i - 1]!.end);
}

function toSpeaker(
  entity: Entity,
  roster: Roster,
  mentions: readonly Span[],
  id: string,
  statements: readonly string[],
): Speaker {
  const { known } = entity;
  // Of several names the desk's own is shown, as the article writes it.
  const name = (known && [...entity.aliases].find((a) => formOf(a) === formOf(known.name))) ?? entity.text;
  const others = [...entity.aliases].filter((a) => a !== name);
  const short = others.map((a) => (entity.named || entity.sort === "document" ? headOf(a) : a));
  const aliases = onceEach(short).filter((a) => a.toLowerCase() !== name.toLowerCase());
  const household = known ? known.household : roster.householdBySurname(entity.text) !== undefined;
  const introduced = entity.role !== null || household;
  const given = entity.role ?? known?.role ?? null;
  // "Prince Osei" shows his title in his name.
  const role = given !== null && name.toLowerCase().startsWith(`${given.toLowerCase()} `) ? null : given;
  return { id, name, kind: kindOf(entity), role, introduced, aliases, mentions, statements };
}

/** "Court" in "the court in its ruling", "mayor" in "praised the mayor for mending the pier": what somebody is called, not what it was spoken of with. */
const headOf = (alias: string): string =>
  alias.replace(/(?<= |^)(\p{L}[\p{L}-]*) (?:(?:in|at|on|with|by|under|to|from) |for \p{Ll}+ing \p{L}).*$/u, "$1");

/** "The governor" and "Governor" are one, put as it is put first. */
const onceEach = (aliases: readonly string[]): readonly string[] => {
  const kept = new Map<string, string>();
  for (const alias of aliases) if (!kept.has(alias.toLowerCase())) kept.set(alias.toLowerCase(), alias);
  return [...kept.values()];
};

/** "The Norwell Post", whose story it is: a paper, and no document. */
const isPaper = ({ sort, keys }: Entity): boolean =>
  sort === "document" && (KNOWN_OUTLETS.has(keys.join("_")) || (keys.length > 1 && OUTLET_WORDS.has(keys.at(-1)!)));

function kindOf(entity: Entity): SpeakerKind {
  const { sort, named, plural } = entity;
  if (named)
    return sort === "organisation" || sort === "place" || isPaper(entity)
      ? "organisation"
      : sort === "document"
        ? "document"
        : sort === "group"
          ? "group"
          : "person";
  if (sort === "document") return "document";
  if (sort === "unknown") return "person";
  const noun = entity.keys[0] ?? "";
  const vague = [noun, ...singulars(noun)].some((n) => UNNAMED_NOUNS.has(n));
  if (plural) return vague ? "unnamed" : "group";
  return sort === "organisation" ? "group" : "unnamed";
}
