import { type Span, shift } from "../../../text/span.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";
import { contentFrom } from "../rules/content.ts";
import { type Reading, read, sentenceEnd } from "../rules/reading.ts";

/** What "according to" may interrupt behind a noun: "where, according to his sister, he read". */
const RELATIVE = /^(?:where|when|that|which|who)$/;
/** Words of a source that is looked through for its comma. */
const LONGEST = 20;

/**
 * What is said where "according to" stands within a clause that a noun opens: "He grew up in Kolm, where, according to his sister, **he never
 * read**", "a dam that, according to engineers, **leaks**"; what stands before that is the writer's.
 */
export function withinRelative(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const { start, facts } = paragraph;
  const { tokens } = facts;
  const [[source, ...others], [cue], [said, ...pieces]] = [one.source, one.cue, one.content];
  if (!source || !cue || !said || others.length + pieces.length > 0 || source.start < cue.end) return one;
  if (said.start < start || said.end > cue.start) return one;
  const according = rangeWithin(tokens, shift(cue, -start)).first;
  const opener = according - 2;
  if (tokens[according]?.lower !== "according" || tokens[according - 1]?.text !== "," || opener < 1) return one;
  if (!RELATIVE.test(tokens[opener]!.lower) || said.end !== start + tokens[opener]!.end) return one;
  const reading = read(paragraph);
  const who = rangeWithin(tokens, shift(source, -start)).first;
  const hi = sentenceEnd(reading, according);
  const comma = firstComma(reading, who + 1, Math.min(hi, who + LONGEST));
  if (comma < 0 || comma + 1 >= hi) return one;
  const rest = contentFrom(reading, comma + 1, hi);
  if (rest.from >= rest.to) return one;
  const spanOf = (from: number, to: number): Span => ({
    start: start + tokens[from]!.start,
    end: start + tokens[to - 1]!.end,
  });
  // Its subject is the noun before "that"; "where" and "when" open a clause that has its own.
  const opens = /^(?:where|when)$/.test(tokens[opener]!.lower) ? [] : [spanOf(opener, opener + 1)];
  const content = [...opens, spanOf(rest.from, rest.to)];
  return { ...one, type: attributionType([paragraph], content), source: [spanOf(who, comma)], content };
}

function firstComma({ tokens, quoteAt }: Reading, from: number, hi: number): number {
  for (let i = from; i < hi; i++) if (tokens[i]!.text === "," && quoteAt[i] === -1) return i;
  return -1;
}
