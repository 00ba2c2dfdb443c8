import type { Quantity } from "../analysis/claim/claim.ts";
import type { ResolvedAttribution } from "../analysis/speaker/speaker.ts";
import { wholeSpan } from "../document/references.ts";
import { unsourcedFigures } from "../rules/claims/unsourcedNumber.ts";
import { readVoice } from "../rules/voice.ts";
import { overlaps, type Span, shift } from "../text/span.ts";
import type { Reading } from "./reading.ts";

/** What has no source, or no single one, in this passage. */
export interface Unsourced {
  /** Quotations of somebody's words that nobody in the text says. */
  readonly quotations: readonly Span[];
  /** Figures that `unsourced-number` finds in a house without settings of its own: those that a reader would ask a source for. */
  readonly claims: readonly Quantity[];
  /** Statements with several speakers about as good. */
  readonly unresolved: readonly ResolvedAttribution[];
}

const found = new WeakMap<Reading, Unsourced>();

/** What the reader is not told the source of. */
export function findUnsourced(reading: Reading): Unsourced {
  const known = found.get(reading) ?? gather(reading);
  found.set(reading, known);
  return known;
}

function gather({ article }: Reading): Unsourced {
  const spoken = speechQuotations(article.paragraphs).map((span) => wholeSpan(article.document, span));
  const contents = union(article.attributions.filter(tellsWho).flatMap((a) => a.content));
  return {
    quotations: untouched(spoken, contents),
    claims: [...unsourcedFigures(article, readVoice(article))].flat(),
    unresolved: article.attributions.filter((a) => a.speaker === null && a.candidates.length > 0),
  };
}

/** False of words that were only told to be somebody's: no source, no cue, and nobody who could be meant. */
export function tellsWho({ source, cue, speaker, candidates }: ResolvedAttribution): boolean {
  return speaker !== null || candidates.length > 0 || source.length > 0 || cue.length > 0;
}

function speechQuotations(paragraphs: Reading["article"]["paragraphs"]): Span[] {
  return paragraphs.flatMap(({ start, facts }) =>
    facts.quotations.filter((q) => q.use === "speech" && !q.continues).map((q) => shift(q, start)),
  );
}

/** The same text covered by disjoint spans in order. */
export function union(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Those of `spans` that share nothing with `taken`, which is disjoint; both in text order. */
export function untouched(spans: readonly Span[], taken: readonly Span[]): Span[] {
  let next = 0;
  return spans.filter((span) => {
    while (next < taken.length && taken[next]!.end <= span.start) next++;
    const other = taken[next];
    return other === undefined || !overlaps(span, other);
  });
}
