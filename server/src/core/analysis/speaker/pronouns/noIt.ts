import { isWhoseOnly } from "../cast/bodyMeant.ts";
import type { Memory, Record } from "../cast/record.ts";
import type { PronounContext } from "./resolvePronoun.ts";

/**
 * Whether "it" is hardly the body of a record: one that only tells who somebody is ("a book by Ann Ruiz **of Alder Bank** is out. It says")
 * and has not spoken by her just now, or one that asked what is answered: "**The Post** asked why. A spokeswoman laughed. It said".
 */
export function isNoIt({ records, spoke }: Memory, i: number, { sentence, paragraph }: PronounContext): boolean {
  const { entity, sentence: at } = records[i]!;
  const said = spoke.get(entity.index);
  if (said?.asks?.form === "question" && said.paragraph === paragraph) return true;
  if (isInWork(records, i) || (entity.sort === "document" && TOLD.test(entity.name))) return true;
  return isWhoseOnly(records, i) && !(records[i - 1]!.speaks && sentence - at <= 1);
}

/** What is told and tells nothing: "it did not hold that information. It said". */
const TOLD = /^(?:information|advice|feedback)$/u;

/** "A book by Ann Ruiz of **Alder Bank**": within what tells of the book, and behind whoever wrote it. */
function isInWork(records: readonly Record[], i: number): boolean {
  const { entity, mention, sentence } = records[i]!;
  const [work, author] = [records[i - 2], records[i - 1]];
  if (entity.sort !== "organisation" || work?.sentence !== sentence || author?.entity.sort !== "person") return false;
  return work.entity.sort === "document" && work.mention.form === "nominal" && mention.last <= work.mention.reach;
}
