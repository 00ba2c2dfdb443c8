import type { Memory } from "../cast/record.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import type { PronounContext } from "./resolvePronoun.ts";

/**
 * "Reporters met **Ann Ruiz and Tom Brill**. They said": those who did it may be meant, or those to whom it was done. Where they
 * deny it, those who charged, held or sued them are hardly meant.
 */
export function isCaught(
  entity: Entity,
  best: Entity,
  { sentence, denies }: PronounContext,
  { latest }: Memory,
): boolean {
  const one = latest.get(entity.index);
  const doer = latest.get(best.index);
  if (!one || !doer || entity === best || !entity.plural) return false;
  if (one.sentence !== doer.sentence || one.start <= doer.start || sentence - one.sentence !== 1) return false;
  return denies ? entity.sort !== "document" : entity.named && !best.named && !doer.speaks;
}

/**
 * "They pleaded not guilty. **They** said", "They studied **the dockers** for years. **They** found": the "they" before it was left open, so that
 * this one is open too, whoever that one did something to.
 */
export function staysOpen(
  { part }: Mention,
  best: Entity,
  { sentence }: PronounContext,
  { theirs, latest }: Memory,
): boolean {
  if (!theirs || part !== "subject" || sentence - theirs.sentence > 1) return false;
  if (theirs.candidates.includes(best)) return true;
  const last = latest.get(best.index);
  return last?.sentence === theirs.sentence && last.mention.part === "object" && !last.speaks;
}
