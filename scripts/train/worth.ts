import { type Assembled, contentOf } from "../../server/src/core/analysis/attribution/learned/assemble.ts";
import type { Evidence } from "../../server/src/core/analysis/attribution/learned/evidence.ts";
import type { TokenSpan } from "../../server/src/core/analysis/attribution/learned/link.ts";
import { PAD } from "../../server/src/core/analysis/attribution/learned/words.ts";
import type { GoldDraft } from "./align.ts";

/** What the share of an attribution that is right but for its edges counts. */
const INEXACT = 0.7;

/** How right an attribution is, over all annotators: 1 where it is theirs to the token. */
export function worth(evidence: Evidence, one: Assembled, gold: readonly (readonly GoldDraft[])[]): number {
  let sum = 0;
  for (const drafts of gold) {
    const right = drafts.filter((draft) => isRight(evidence, one, draft));
    if (right.length > 0) sum += right.some((draft) => isExact(one, draft)) ? 1 : INEXACT;
  }
  return sum / gold.length;
}

function isExact(one: Assembled, { content }: GoldDraft): boolean {
  const mine = contentOf(one);
  return mine.every((span, i) => content[i]?.start === span.start && content[i]?.end === span.end);
}

/** Right as the scorer has it: contents share half of their words, and the sources a word. */
function isRight({ context }: Evidence, one: Assembled, draft: GoldDraft): boolean {
  const words = (spans: readonly TokenSpan[]): number =>
    spans.reduce(
      (sum, { start, end }) => sum + context.shape.subarray(start + PAD, end + PAD).filter((s) => s !== 6).length,
      0,
    );
  const content = contentOf(one);
  const shared = content.flatMap((a) =>
    draft.content.map((b) => ({
      start: Math.max(a.start, b.start),
      end: Math.max(a.start, b.start, Math.min(a.end, b.end)),
    })),
  );
  const both = words(shared);
  if (both === 0 || both * 2 < words(content) + words(draft.content) - both) return false;
  const source = one.source.span;
  if (!source) return draft.source.length === 0;
  return draft.source.some((s) => s.start < source.end && source.start < s.end);
}
