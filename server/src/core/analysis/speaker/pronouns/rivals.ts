import type { Memory, Record } from "../cast/record.ts";
import { type Entity, leaningOf, opposes } from "../entity.ts";
import type { Gender } from "../mention.ts";

/** A sentence that names more is a list. */
const REACH = 24;

/**
 * "Teller spoke of Ruiz's past, citing **her** letters": another who is named in the sentence may be meant as well, so that nobody's
 * gender is proved.
 */
export function isRivalHere(
  best: Entity,
  gender: Gender,
  ranked: readonly (readonly [Entity, number])[],
  sentence: number,
  { records }: Memory,
): boolean {
  for (let i = records.length - 1; i >= records.length - REACH && records[i]?.sentence === sentence; i--) {
    const { entity } = records[i]!;
    if (
      entity !== best &&
      entity.named &&
      !opposes(leaningOf(entity), gender) &&
      ranked.some((one) => one[0] === entity)
    )
      return true;
  }
  return false;
}

/** "Ruiz left when **Brill** came": the sentence is rather about the one whose clause it hangs on. */
export function hangsOnAnother(records: readonly Record[], at: number, fits: (entity: Entity) => boolean): boolean {
  const { entity, mention, sentence } = records[at]!;
  if (!mention.embedded) return false;
  for (let i = at - 1; i >= at - REACH && records[i]?.sentence === sentence; i--) {
    const other = records[i]!;
    if (!other.mention.embedded && other.mention.part === "subject" && other.entity !== entity && fits(other.entity))
      return true;
  }
  return false;
}
