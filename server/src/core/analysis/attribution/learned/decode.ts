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
  const drafts = complete(select(assembleAll(e, models), threshold), linked.drafts);
  const last = linked.drafts.at(-1);
  const after = drafts.at(-1)?.cue.end ?? 0;
  if (last?.content.length === 0 && last.cue.start >= after) drafts.push({ ...last, confidence: threshold });
  return { drafts, continued: linked.continued };
}

/**
 * Adds the further pieces of content that the tagger hangs on a cue, behind what was chosen for it. Where another cue stands
 * between, the piece is that one's: “A,” she said, adding that B. “C.”
 */
function complete(chosen: readonly Judged[], tagged: readonly Draft[]): RatedDraft[] {
  const drafts = chosen.map((one) => ({
    source: one.source.span,
    cue: one.cue,
    content: contentOf(one),
    confidence: one.probability,
  }));
  for (const { cue, content } of tagged) {
    for (const piece of content) {
      const nearest = drafts.findLast((d) => endOf(d) <= piece.start);
      if (!nearest || nearest.cue.end <= cue.start) continue;
      if (drafts.some((d) => d.content.some((span) => span.start < piece.end && piece.start < span.end))) continue;
      if (drafts.some((d) => d.cue.start >= piece.start && d.cue.start < piece.end)) continue;
      if (drafts.some((d) => d.cue.start < piece.start && d !== nearest && d.cue.start > nearest.cue.start)) continue;
      nearest.content.push(piece);
    }
  }
  return drafts;
}

const endOf = ({ source, cue, content }: Draft): number =>
  Math.max(cue.end, source?.end ?? 0, ...content.map((span) => span.end));
