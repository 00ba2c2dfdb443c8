import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";

/** "On **CNN**:", "to **the BBC**:". */
const WHERE = /(?:^|[\s,])(?:on|to|in|at|with|during)\s$/i;

/**
 * Takes the name before a colon from what follows where it only tells where that was said: "Then, a month later on **Channel 9**: “I never
 * said so.”"
 */
export function withoutPlace(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const [[source, ...others], [cue]] = [one.source, one.cue];
  if (!source || !cue || others.length > 0 || source.start < paragraph.start || cue.start < source.end) return one;
  if (textOf(paragraph, cue) !== ":" || source.end !== cue.start) return one;
  const before = textOf(paragraph, { start: Math.max(paragraph.start, source.start - BEFORE), end: source.start });
  return WHERE.test(before) ? { ...one, source: [] } : one;
}
/** Code units that hold such a word. */
const BEFORE = 9;
