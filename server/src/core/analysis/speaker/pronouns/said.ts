import { type Span, shift } from "../../../text/span.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { Attribution } from "../../attribution/attribution.ts";
import type { Paragraph } from "../../paragraph.ts";

/** A tag right behind it breaks into a clause that the writer has begun, and that needs no more than a noun: "until, she said, “I pay her”" is hers. */
const BROKEN_OFF = /\s(?:after|in|for|with|from|by|following|during)$/u;

/** The same where what follows is not quoted: "Ruiz came second because, **she said,** her shoe broke", "with a jump that was, **he said,** his best". */
const OWN_CLAUSE =
  /\s(?:because|since|although|though|when|where|while|(?:that|which) (?:is|was|were|are|had|has))[,—–-]?\s*$/u;
/** What is done to somebody is as likely told by another: "Ruiz was sacked because, he said, she lied". */
const PASSIVE = /\b(?:was|were|is|are|been|being|got)\s(?:\p{Ll}+ly\s)?\p{Ll}+(?:ed|en|t)\b/u;

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
  const begun = text.slice(told.start - start, told.end - start);
  if (!quoted) return OWN_CLAUSE.test(begun) && !PASSIVE.test(begun) ? content.slice(1) : content;
  if (!BROKEN_OFF.test(begun)) return content;
  const { first, end } = rangeWithin(tokens, shift(next, -start));
  const clause = tokens.slice(first, end).some(({ pos }) => pos === "VERB" || pos === "AUX");
  return clause ? content : content.slice(1);
}
