import type { Span } from "./span.ts";

/** The half-open range of those of `items`, which stand in text order without overlap, that lie wholly within the span. */
export function rangeWithin(items: readonly Span[], { start, end }: Span): { first: number; end: number } {
  const first = firstFrom(items, (item) => item.start >= start);
  return {
    first,
    end: Math.max(
      first,
      firstFrom(items, (item) => item.end > end),
    ),
  };
}

/** The index of the first item for which `reached` holds, which must hold for all that follow it. */
export function firstFrom<T>(items: readonly T[], reached: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
