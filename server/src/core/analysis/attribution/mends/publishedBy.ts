import { overlaps, type Span, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { isDay, isTime } from "../rules/source.ts";

const ISSUED =
  /^(?:published|posted|released|issued|filed|circulated|compiled|commissioned|prepared|written|drafted|leaked|obtained|sent|submitted|signed)$/;
/** Words of who published it. */
const LONGEST = 14;
const NAMING = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|X)$/;
const LINK = /^(?:of|for|at|in|'s|’s|'|’|and|&|-)$/;

/**
 * Goes on with the paper that "according to" names to who published it, and when: "according to a report published **on Tuesday by a panel
 * of scientists**".
 */
export function withPublisher(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const { start, facts } = paragraph;
  const { tokens } = facts;
  const [[source, ...others], [cue]] = [one.source, one.cue];
  if (!source || others.length > 0 || !cue || source.start < cue.end || source.end > paragraph.end) return one;
  if (!/^according/i.test(textOf(paragraph, cue))) return one;
  const { first, end } = rangeWithin(tokens, shift(source, -start));
  if (end - first < 2 || !ISSUED.test(tokens[end - 1]!.lower)) return one;
  const timed = behindTime(tokens, end);
  const to = tokens[timed]?.lower === "by" ? endOfName(tokens, timed + 1) : timed;
  if (to <= end || !/^[.,;)?!]?$/.test(tokens[to]?.text ?? "")) return one;
  const whole: Span = { start: source.start, end: start + tokens[to - 1]!.end };
  return one.content.some((span) => overlaps(span, whole)) ? one : { ...one, source: [whole] };
}

/** Behind "on Tuesday", "last week", "in May", "this year"; the token itself where none stands there. */
function behindTime(tokens: readonly Token[], from: number): number {
  let at = from;
  if (/^(?:on|in|earlier|late|early)$/.test(tokens[at]?.lower ?? "")) at++;
  if (/^(?:last|this|the)$/.test(tokens[at]?.lower ?? "")) at++;
  if (!isDay(tokens[at]) && !isTime(tokens[at])) return from;
  at++;
  return tokens[at]?.pos === "NUM" ? at + 1 : at;
}

function endOfName(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to - from < LONGEST && to < tokens.length && (NAMING.test(tokens[to]!.pos) || LINK.test(tokens[to]!.lower)))
    to++;
  return to > from && to - from < LONGEST ? to : -1;
}
