import { mayBeFirm } from "../cast/firmNames.ts";
import type { Memory, Record } from "../cast/record.ts";
import type { Entity } from "../entity.ts";
import { isKnownOutlet } from "../kinds/knownSorts.ts";
import type { Mention } from "../mention.ts";
import type { PronounContext } from "./resolvePronoun.ts";

/** How many records back whoever is asked is named. */
const REACH = 48;

/**
 * "The Sentinel put 14 questions to Kolm Council. **It** said": who was asked by a paper in the sentence before answers, where a reply may
 * follow. A union that asks goes on about what it wants.
 */
export function approachedBefore(
  { keys, part, quotation }: Mention,
  { speaks, answers, sentence, paragraph }: PronounContext,
  { records }: Memory,
): Entity | undefined {
  if (keys[0] !== "it" || part !== "subject" || quotation >= 0 || !speaks) return undefined;
  if (!answers.perhaps && !answers.surely) return undefined;
  const end = Math.max(0, records.length - REACH);
  for (let i = records.length - 1; i >= end && sentence - records[i]!.sentence <= 1; i--) {
    const { entity, mention, paragraph: at } = records[i]!;
    if (records[i]!.sentence === sentence || paragraph - at > 1) return undefined;
    if (!mention.approached) continue;
    if (!records.slice(Math.max(0, i - NEAR), i).some((asker) => isPaper(asker, records[i]!))) return undefined;
    if (mayBeFirm(entity)) entity.sort = "organisation";
    return entity.sort === "organisation" && !entity.plural ? entity : undefined;
  }
  return undefined;
}

/** So many records before whoever is asked stands whoever asks. */
const NEAR = 8;

const isPaper = ({ entity, mention, sentence }: Record, asked: Record): boolean =>
  sentence === asked.sentence && mention.part === "subject" && isKnownOutlet(entity.name, entity.keys);
