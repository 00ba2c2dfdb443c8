import type { Span } from "../../text/span.ts";
import type { Attribution } from "../attribution/attribution.ts";
import type { Paragraph } from "../paragraph.ts";

/** A tag right behind it breaks into a clause that the writer has begun. */
const BROKEN_OFF = /\s(?:after|before|because|since|when|while|until|in|for|with|from|by|following|during)$/u;

/**
 * What somebody says, without what the writer tells before the tag breaks in: "**Brae came here after**, she says, “a bad year”" tells of
 * Brae, who is as likely she.
 */
export function saidBy({ start, facts: { text } }: Paragraph, { content, cue: [cue] }: Attribution): readonly Span[] {
  const [told, next] = content;
  if (!cue || !told || !next || told.end > cue.start || next.start < cue.end) return content;
  const quoted = /^["“‘']/u.test(text.slice(next.start - start));
  return quoted && BROKEN_OFF.test(text.slice(told.start - start, told.end - start)) ? content.slice(1) : content;
}
