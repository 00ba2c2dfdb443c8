import type { Memory, Record } from "../cast/record.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import type { PronounContext } from "./resolvePronoun.ts";

/**
 * "Her mother, Ada, taught **her** to read. “I was slow,” **she** said", "“It rained,” said her friend Ada Bell. ¶ In 1961 **she**
 * married": somebody who is there as another's mother or friend does something to that other, or has spoken of him, who the text is about.
 */
export function isToldOf(
  one: Entity,
  of: Entity,
  { part }: Mention,
  { paragraph, sentence, speaks }: PronounContext,
  { records, latest }: Memory,
): boolean {
  const last = latest.get(one.index);
  if (!last) return false;
  if (!speaks && part === "subject" && last.paragraph < paragraph && last.speaks) return true;
  if (last.speaks || last.sentence !== sentence - 1) return false;
  for (let i = records.length - 1; i >= 0 && records[i]!.sentence >= last.sentence; i--) {
    const { entity, mention, start } = records[i]!;
    if (entity === of && start > last.start && mention.form === "pronoun" && mention.other >= 0) return true;
  }
  return false;
}

/** "Another of **her** clients": whose client somebody is, he is not. */
export const isPartOf = (pronoun: Mention, { mention, paragraph }: Record, context: PronounContext): boolean =>
  mention.form === "nominal" &&
  paragraph === context.paragraph &&
  mention.first <= pronoun.first &&
  pronoun.last <= mention.reach;

/** "One of **his** aides said so": it is about the aide now. */
export const isWhose = ({ mention: { part, last } }: Record, whole: Record | undefined): boolean =>
  part === "owner" &&
  whole?.speaks === true &&
  /^(?:one|another) of /iu.test(whole.mention.text) &&
  last <= whole.mention.reach;

/** "¶ **The woman's** love of Ruiz is told at length: “…,” **she** said": whose it is, is whom it is about, where nobody is the subject. */
export function opensWith(records: readonly Record[], at: number): boolean {
  const { mention, sentence } = records[at]!;
  if (mention.part !== "owner" || mention.first > 0 || mention.form === "pronoun" || mention.quotation >= 0)
    return false;
  for (let i = at - 1; i >= 0 && records[i]!.sentence === sentence; i--)
    if (records[i]!.mention.first === 0) return false;
  for (let i = at + 1; i < records.length && records[i]!.sentence === sentence; i++)
    if (records[i]!.mention.part === "subject") return false;
  return true;
}
