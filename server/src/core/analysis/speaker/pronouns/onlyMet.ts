import type { Memory } from "../cast/record.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import type { PronounContext } from "./resolvePronoun.ts";

/**
 * "Councillor Ruiz said **he** had been pushed. **Ivo Brand** was arrested. ¶ “It hurt,” **he** said": whoever has only just been met, and has said
 * nothing, is as likely told of as who speaks, where the paragraph before has a speaker that fits. Gives both; undefined elsewhere, and where
 * he has been introduced as those are who are to speak ("**Driver** Ivo Brand was not happy").
 */
export function onlyMet(
  best: Entity,
  ranked: readonly (readonly [Entity, number])[],
  { gender, part, quotation }: Mention,
  { paragraph, speaks, start, content: [said] }: PronounContext,
  { latest, spoke }: Memory,
): readonly Entity[] | undefined {
  if (gender === null || !speaks || part !== "subject" || quotation >= 0 || best.count > 1) return undefined;
  const met = latest.get(best.index);
  if (spoke.has(best.index) || met?.paragraph !== paragraph - 1 || met.mention.form !== "name") return undefined;
  if (!said || said.end > start) return undefined;
  const { role, age, part: its } = met.mention;
  if ((role !== null || age >= 0) && its === "subject") return undefined;
  const other = ranked.find(([one]) => one !== best && spoke.get(one.index)?.paragraph === paragraph - 1)?.[0];
  return other ? [best, other] : undefined;
}
