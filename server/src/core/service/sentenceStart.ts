import type { Span } from "../text/span.ts";
import { paragraphAt, type Reading } from "./reading.ts";

/** How many marks may stand before a sentence's first word. */
const MOST_MARKS = 200;

/** True where nothing but marks stands between an offset and the start of its sentence or of the quotation that opens there. */
export function opensSentence(reading: Reading, offset: number): boolean {
  const paragraph = paragraphAt(reading, offset);
  if (!paragraph) return true;
  const { facts, start } = paragraph;
  const at = offset - start;
  let from = at;
  while (from > 0 && at - from < MOST_MARKS && !/[\p{L}\p{N}]/u.test(facts.text[from - 1]!)) from--;
  if (lastStart(facts.sentences, at) >= from) return true;
  if (!/["“”„«»‘’']/.test(facts.text.slice(from, at))) return false;
  return facts.quotations.some(({ inner, use }) => use !== "title" && from <= inner.start && inner.start <= at);
}

/** Where the last of the sentences begins that begin at an offset or before it; -1. */
function lastStart(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? sentences[low - 1]!.start : -1;
}
