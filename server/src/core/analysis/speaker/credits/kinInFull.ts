import type { Cast } from "../cast/cast.ts";
import { isKinOf } from "../cast/kin.ts";
import type { Resolution } from "../cast/resolveName.ts";
import { type Entity, leaningOf, opposes } from "../entity.ts";
import type { ParagraphMentions } from "../mention.ts";
import { isOnlyRelation } from "../words/relations.ts";
import { surnameOf } from "../words/surname.ts";
import type { Credit } from "./creditSources.ts";

/**
 * "Jamal's mother, **Denise**, said … ¶ **Denise Whitfield** said": one, where the text has a single name in full that begins so. It is joined when
 * all is read: while it is being read "Whitfield" alone is rather Jamal, of whom the text tells.
 */
export function withKinInFull(
  credits: readonly Credit[],
  cast: Cast,
  facts: readonly ParagraphMentions[],
): readonly Credit[] {
  let placed: ReadonlySet<string> | undefined;
  const joined = new Map<Entity, Entity>();
  for (const { resolution } of credits) {
    for (const one of "entity" in resolution ? [resolution.entity] : resolution.candidates) {
      const full = joined.has(one) ? undefined : inFull(one, cast);
      if (!full) continue;
      placed ??= namesWithPlaces(facts);
      if (!placed.has(full.name)) joined.set(one, full);
    }
  }
  if (joined.size === 0) return credits;
  for (const [one, full] of joined) join(one, full);
  return credits.map((credit) => ({ ...credit, resolution: resolvedBy(joined, credit.resolution) }));
}

function inFull(one: Entity, { byGivenName, bySurname, described, byName }: Cast): Entity | undefined {
  if (!one.named || one.keys.length !== 1 || one.plural || one.known !== null || !isKinOf(one)) return undefined;
  const found = byGivenName.get(one.name);
  const [only] = found?.length === 1 ? found : [];
  if (!only || only === one.of || byName.get(only.name) !== only || opposes(leaningOf(only), leaningOf(one)))
    return undefined;
  // "Denise Arkwright, a neighbour" is another, unless the text has a family of that name.
  const family = (bySurname.get(surnameOf(only.keys))?.length ?? 0) > 1;
  const told = described.has(only.name) || (only.role !== null && !isOnlyRelation(only.role));
  return family || !told ? only : undefined;
}

/** "Denise Arkwright **of Norwell University**", "**from** Kolm Aid": who speaks for something, and is nobody's mother there. */
function namesWithPlaces(facts: readonly ParagraphMentions[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { words, mentions } of facts) {
    for (const { form, keys, last, sentence, name } of mentions) {
      const next = form === "name" && keys.length > 1 ? words[last] : undefined;
      if (next?.sentence === sentence && /^(?:of|from|at)$/u.test(next.lower)) found.add(name);
    }
  }
  return found;
}

function join(one: Entity, full: Entity): void {
  for (const mention of one.mentions) full.mentions.push(mention);
  for (const alias of one.aliases) full.aliases.add(alias);
  full.role ??= one.role;
}

function resolvedBy(joined: ReadonlyMap<Entity, Entity>, resolution: Resolution): Resolution {
  if ("entity" in resolution) {
    const full = joined.get(resolution.entity);
    return full ? { entity: full } : resolution;
  }
  const candidates = [...new Set(resolution.candidates.map((one) => joined.get(one) ?? one))];
  const [only] = candidates;
  return only && candidates.length === 1 && resolution.candidates.length > 1 ? { entity: only } : { candidates };
}
