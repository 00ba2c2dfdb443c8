/** A stretch of text: UTF-16 code unit offsets, half open, so that `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly within one of the spans. */
export function isWithin(inner: Span, spans: readonly Span[]): boolean {
  for (const outer of spans) if (contains(outer, inner)) return true;
  return false;
}

/** True when `inner` lies wholly within `outer`; equal spans count. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same span `by` code units further on. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** The smallest span that covers all of `spans`; undefined when there are none. */
export function hull(spans: readonly Span[]): Span | undefined {
  const first = spans[0];
  if (!first) return undefined;
  let { start, end } = first;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}
