import type { Paragraph } from "../../paragraph.ts";

/** The last paragraph that begins at or before an offset; -1 before the first. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
