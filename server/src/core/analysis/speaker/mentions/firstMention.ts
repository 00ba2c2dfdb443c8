import type { Mention } from "../mention.ts";

/** The first mention that begins at or after a word. */
export function firstFrom(mentions: readonly Mention[], word: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
