import { type Assembler, assembleAll, contentOf, type Judged } from "./assemble.ts";
import type { Evidence } from "./evidence.ts";
import { type Draft, linkLabels, type TokenSpan } from "./link.ts";
import { select } from "./select.ts";
import { PAD } from "./words.ts";

/** An attribution over a paragraph's tokens, with the probability that it is right. */
export interface RatedDraft extends Draft {
  readonly confidence: number;
}

/** What is found in one paragraph. */
export interface TaggedParagraph {
  /** In text order. The last may have no content: the next paragraph holds it. */
  readonly drafts: readonly RatedDraft[];
  /** Content at the start that goes on from the paragraph before. */
  readonly continued: readonly TokenSpan[];
}

/** The attributions of a paragraph that are at least as probable as the threshold. */
export function decode(e: Evidence, models: Assembler, threshold: number): TaggedParagraph {
  const { sentence } = e.context;
  const linked = linkLabels(e.best, (a, b) => sentence[a + PAD] === sentence[b + PAD]);
  const drafts = select(assembleAll(e, models), threshold).map((one) => complete(one, linked.drafts));
  const last = linked.drafts.at(-1);
  const after = drafts.at(-1)?.cue.end ?? 0;
  if (last?.content.length === 0 && last.cue.start >= after) drafts.push({ ...last, confidence: threshold });
  return { drafts, continued: linked.continued };
}

/** Adds the further pieces of content that the tagger hangs on the same cue, behind what was chosen. */
function complete(one: Judged, tagged: readonly Draft[]): RatedDraft {
  const content = contentOf(one);
  const same = tagged.find(({ cue }) => cue.start < one.cue.end && one.cue.start < cue.end);
  const end = Math.max(one.cue.end, one.source.span?.end ?? 0, ...content.map((span) => span.end));
  const more = same?.content.filter((span) => span.start >= end) ?? [];
  return { source: one.source.span, cue: one.cue, content: [...content, ...more], confidence: one.probability };
}
