import { type Span, shift } from "../../text/span.ts";
import { rangeWithin } from "../../text/tokenRange.ts";
import type { Attribution } from "../attribution/attribution.ts";
import type { Paragraph } from "../paragraph.ts";

/** A tag right behind it breaks into a clause that the writer has begun, and that needs no more than a noun: "until, she said, “I pay her”" is hers. */
const BROKEN_OFF = /\s(?:after|in|for|with|from|by|following|during)$/u;

/**
 * What somebody says, without what the writer tells before the tag breaks in: "**Brae came here after**, she says, “a bad year”" tells of
 * Brae, who is as likely she.
 */
export function saidBy(
  { start, facts: { text, tokens } }: Paragraph,
  { content, cue: [cue] }: Attribution,
): readonly Span[] {
  const [told, next] = content;
  if (!cue || !told || !next || told.end > cue.start || next.start < cue.end) return content;
  const quoted = /^["“‘']/u.test(text.slice(next.start - start));
  if (!quoted || !BROKEN_OFF.test(text.slice(told.start - start, told.end - start))) return content;
  const { first, end } = rangeWithin(tokens, shift(next, -start));
  const clause = tokens.slice(first, end).some(({ pos }) => pos === "VERB" || pos === "AUX");
  return clause ? content : content.slice(1);
}
