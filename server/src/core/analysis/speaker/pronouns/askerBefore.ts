import type { Span } from "../../../text/span.ts";
import type { Question, Record } from "../cast/record.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import type { PronounContext } from "./resolvePronoun.ts";

/** A quotation and who says it may be two sentences. */
const ANSWERS_WITHIN = 2;

/**
 * Who asks does not answer. "Ruiz asked why. ¶ “I cannot say,” she said.": whoever asked at the end of the paragraph before. "Ruiz asked
 * **Hale** why. He would not say.": who asked somebody that the pronoun may mean, right before. "A reporter asked if she would run.
 * “No,” she said.": who was there to ask, or whom “no” answers. "A clerk told **him** to wait. He said he would not.": who told, begged
 * or called somebody.
 */
export function askerBefore(
  pronoun: Mention,
  records: readonly Record[],
  { paragraph, sentence, speaks, answers, content: [said], start }: PronounContext,
  fits: (entity: Entity) => boolean,
): Asker | undefined {
  if (!speaks && (pronoun.gender === null || pronoun.part !== "subject" || pronoun.quotation >= 0)) return undefined;
  for (let i = records.length - 1; i >= 0 && records[i]!.paragraph >= paragraph - 1; i--) {
    const record = records[i]!;
    const { asks, entity } = record;
    if (!record.speaks || !isPerhapsPerson(entity)) continue;
    if (!asks) return undefined;
    const near = sentence - record.sentence;
    const here = record.paragraph === paragraph;
    // "A reporter asked if she would run. She laughed."
    if (!speaks) return asks.byTheWay && near <= 1 && here ? { entity, against: HARDLY } : undefined;
    const asked = asks.form === "question";
    const ends = asked && record.paragraph === paragraph - 1 && said !== undefined && said.start <= start;
    if (ends) return { entity, against: HARDLY };
    if (near > ANSWERS_WITHIN) return undefined;
    if (asked && answers.curtly) return { entity, against: NEVER };
    if (asked && answers.perhaps && asks.byTheWay && here) return { entity, against: HARDLY };
    const hearer = asks.to && askedBy(records, i, asks.to, fits);
    const asker = hearer && againstWhoAsked(asks, answers, record);
    // "An officer told him to stop. He said he saw a blade": either may.
    return asker && { ...asker, hearer: asked || asks.form === "news" ? hearer : undefined };
  }
  return undefined;
}

/** Whoever asked, how much that counts against him, and whom he asked, if he is named there. */
interface Asker {
  readonly entity: Entity;
  readonly against: number;
  readonly hearer?: Entity | undefined;
}
/** Against whoever asked, where nothing but an answer follows. */
export const NEVER = 14;
const HARDLY = 8;
const PERHAPS = 4;

/**
 * What was asked is answered by any word. To what a stranger calls "him", or somebody tells "him" to do, any word may be a reply; to
 * "Ruiz accused Hale" a denial alone is one.
 */
function againstWhoAsked(
  { form, ofPronoun }: Question,
  { perhaps, surely, curtly, shaken }: PronounContext["answers"],
  { entity }: Record,
): Asker | undefined {
  if (surely || curtly || (form === "question" && perhaps)) return { entity, against: HARDLY };
  // "A clerk told her it was gone. “I wept,” she said"; but "“We have looked,” she said" is the clerk's.
  if (form === "news" && !shaken) return undefined;
  const topic = ofPronoun && (form === "order" || !entity.named);
  return topic && perhaps ? { entity, against: PERHAPS } : undefined;
}

const isPerhapsPerson = ({ sort }: Entity): boolean => sort === "person" || sort === "unknown";

/** Somebody else that fits, who is named where who is asked stands. */
function askedBy(
  records: readonly Record[],
  at: number,
  to: Span,
  fits: (entity: Entity) => boolean,
): Entity | undefined {
  for (let i = at + 1; i < records.length && records[i]!.start < to.end; i++) {
    const { entity, start, end, mention } = records[i]!;
    const hears = mention.part !== "owner" || (mention.form === "pronoun" && end === to.end);
    if (entity !== records[at]!.entity && start >= to.start && hears && fits(entity)) return entity;
  }
  return undefined;
}
