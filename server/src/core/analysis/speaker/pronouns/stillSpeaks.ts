import type { Memory, Record } from "../cast/record.ts";
import { leaningOf } from "../entity.ts";
import type { Mention } from "../mention.ts";
import type { PronounContext } from "./resolvePronoun.ts";

/** How much whoever has spoken of a man gains where "he" speaks of one again. */
export const STILL_SPEAKS = 3;

/** Mentions of two paragraphs at most. */
const REACH = 60;

/**
 * "Ruiz would have to change, **Bell** said. ¶ “It is doubtful whether **he** can,” **he** said": who spoke last goes on about the man of
 * whom he told, where that one says nothing himself thereabouts.
 */
export function stillSpeaks(
  { form, gender, quotation, part }: Mention,
  { paragraph, sentence, speaks, tellsOf }: PronounContext,
  { records, spoke }: Memory,
  fits: (entity: Record["entity"]) => boolean,
): Record | undefined {
  if (form !== "pronoun" || gender === null || !speaks || quotation >= 0 || part !== "subject") return undefined;
  if (!tellsOf.includes(gender)) return undefined;
  let at = records.length - 1;
  while (at >= 0 && records.length - at < REACH && !records[at]!.speaks) at--;
  const last = records[at];
  if (!last?.speaks || last.paragraph < paragraph - 1 || last.sentence === sentence) return undefined;
  const { entity, mention } = last;
  if (mention.form === "pronoun" || !entity.named || entity.sort !== "person" || !fits(entity)) return undefined;
  const isTold = ({ entity: one, start }: Record): boolean =>
    one !== entity &&
    one.named &&
    leaningOf(one) === gender &&
    last.says.some((span) => span.start <= start && start < span.end) &&
    paragraph - (spoke.get(one.index)?.paragraph ?? -LATELY) >= LATELY;
  for (let i = records.length - 1; i >= 0 && records.length - i < REACH; i--) {
    if (records[i]!.sentence < last.sentence - 1) return undefined;
    if (isTold(records[i]!)) return last;
  }
  return undefined;
}

/** Whoever has not spoken for so many paragraphs is spoken of. */
const LATELY = 3;
