import { once } from "../once.ts";
import type { Span } from "./span.ts";

/** A set of spans that can be asked, in logarithmic time, whether it touches or holds another. */
export interface Cover {
  /** True when any of the spans shares a code unit with `span`. */
  touches(span: Span): boolean;
  /** True when `span` lies wholly within one stretch of the spans, overlapping and adjoining ones taken together. */
  holds(span: Span): boolean;
}

/** Indexes spans in any order, overlapping or not, when it is first asked: often nobody does. */
export function coverOf(spans: readonly Span[]): Cover {
  const stretches = once(() => inStretches(spans));
  /** The first stretch that ends after `offset`. */
  const after = (offset: number) => {
    const merged = stretches();
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (merged[middle]!.end > offset) high = middle;
      else low = middle + 1;
    }
    return merged[low];
  };
  return {
    touches: ({ start, end }) => (after(start)?.start ?? Number.POSITIVE_INFINITY) < end,
    holds: ({ start, end }) => {
      const stretch = after(start);
      return stretch !== undefined && stretch.start <= start && end <= stretch.end;
    },
  };
}

function inStretches(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
