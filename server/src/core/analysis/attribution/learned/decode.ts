import { type Assembler, assembleAll, contentOf, type Judged } from "./assemble.ts";
import type { ParagraphContext } from "./context.ts";
import type { Evidence } from "./evidence.ts";
import { type Draft, linkLabels, type TokenSpan } from "./link.ts";
import { select } from "./select.ts";
import { PAD, TAG } from "./words.ts";

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
  const drafts = select(assembleAll(e, models), threshold).map((one) => toDraft(e, one));
  complete(drafts, linked.drafts);
  const last = linked.drafts.at(-1);
  const after = drafts.at(-1)?.cue.end ?? 0;
  if (last?.content.length === 0 && last.cue.start >= after) drafts.push({ ...last, confidence: threshold });
  return { drafts, continued: linked.continued };
}

/**
 * Adds the further pieces of content that the tagger hangs on a cue, behind what was chosen for it. Where another cue stands
 * between, the piece is that one's: “A,” she said, adding that B. “C.”
 */
function complete(drafts: readonly RatedDraft[], tagged: readonly Draft[]): void {
  for (const { cue, content } of tagged) {
    for (const piece of content) {
      const nearest = drafts.findLast((d) => d.cue.start < piece.start);
      if (!nearest || nearest.cue.end <= cue.start || endOf(nearest) > piece.start) continue;
      const taken = drafts.some((d) => [d.cue, ...d.content].some((s) => s.start < piece.end && piece.start < s.end));
      if (!taken) nearest.content.push(piece);
    }
  }
}

const endOf = ({ source, cue, content }: Draft): number =>
  Math.max(cue.end, source?.end ?? 0, ...content.map((span) => span.end));

const toDraft = ({ context }: Evidence, one: Judged): RatedDraft => ({
  source: one.source.span && upToCue(context, one.source.span, one.cue),
  cue: one.cue,
  content: contentOf(one),
  confidence: one.probability,
});

/** "**the Danish** military announced": a few nouns between a source and its cue belong to the source. */
function upToCue({ tag }: ParagraphContext, source: TokenSpan, cue: TokenSpan): TokenSpan {
  const gap = cue.start - source.end;
  if (gap < 1 || gap > LONGEST_CUT) return source;
  for (let t = source.end; t < cue.start; t++) if (!NOUNS.has(tag[t + PAD]!)) return source;
  return { start: source.start, end: cue.start };
}
const LONGEST_CUT = 3;
const NOUNS: ReadonlySet<number> = new Set([TAG.NOUN, TAG.PROPN, TAG.ADJ]);
