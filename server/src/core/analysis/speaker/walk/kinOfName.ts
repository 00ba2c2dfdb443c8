import type { Paragraph } from "../../paragraph.ts";
import type { Memory } from "../cast/record.ts";
import { type Entity, leaningOf, opposes } from "../entity.ts";
import type { Gender, Mention } from "../mention.ts";
import type { PlacedSource } from "../sources/sourceForm.ts";

/**
 * "Her husband, Tom, is a nurse. “I am not,” he said. **Ruiz said he** was glad": whoever spoke last, has no surname but hers and is
 * “he”, while she is the only one who is known to have it. Either may be meant.
 */
export function kinOfName(
  { start, facts: { text } }: Paragraph,
  { keys, gender }: Mention,
  { attribution: { content, cue } }: PlacedSource,
  entity: Entity,
  { records }: Memory,
): Entity | undefined {
  if (keys.length > 1 || gender !== null || entity.keys.length < 2) return undefined;
  const [said] = content;
  if (!said || !cue[0] || said.start < cue[0].end) return undefined;
  const opener = /^(?:that )?(he|she)\b/.exec(text.slice(said.start - start, said.start - start + LONGEST))?.[1];
  const told: Gender = opener === undefined ? null : opener === "he" ? "m" : "f";
  if (told === null || !opposes(leaningOf(entity), told)) return undefined;
  for (let i = records.length - 1; i >= 0 && records.length - i <= REACH; i--) {
    const { speaks, entity: last } = records[i]!;
    if (!speaks) continue;
    return last.of === entity && last.named && last.keys.length === 1 && leaningOf(last) === told ? last : undefined;
  }
  return undefined;
}

/** Code units of "that she " at most. */
const LONGEST = 10;
const REACH = 24;
