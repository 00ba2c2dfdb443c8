import { type Span, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";

/** Verbs of papers that are nouns as well: "the Post claims". */
const REPORTS = /^(?:claims?|reports?|understands|says|writes|states)$/;

/**
 * Parts a paper from whoever it reports on: "**The Post reports Brill, 29, has rejected** an offer" has one statement, the Post's, whatever
 * Brill has rejected. `found`: the attributions of a paragraph.
 */
export function withReports(
  { start, facts: { tokens } }: Paragraph,
  found: readonly Unnumbered[],
): readonly Unnumbered[] {
  let changed = false;
  const kept = new Map<number, Unnumbered>();
  const others: Unnumbered[] = [];
  for (const one of found) {
    const [source, ...more] = one.source;
    const range = source && more.length === 0 && one.cue[0] ? rangeWithin(tokens, shift(source, -start)) : undefined;
    const verb = range ? reportAt(tokens, range.first, range.end) : -1;
    if (!range || verb < 0 || one.cue[0]!.start < source!.end) {
      const at = one.cue[0] ? rangeWithin(tokens, shift(one.cue[0], -start)).first : -1;
      if (at >= 0 && !kept.has(at)) kept.set(at, one);
      else others.push(one);
      continue;
    }
    changed = true;
    const span = (from: number, to: number): Span => ({
      start: start + tokens[from]!.start,
      end: start + tokens[to - 1]!.end,
    });
    const end = Math.max(one.cue.at(-1)!.end, ...one.content.map((piece) => piece.end));
    const own: Unnumbered = {
      ...one,
      type: "indirect",
      stance: "statement",
      source: [span(range.first, verb)],
      cue: [span(verb, verb + 1)],
      content: [{ start: start + tokens[verb + 1]!.start, end }],
    };
    kept.set(verb, own);
  }
  return changed ? [...kept.values(), ...others] : found;
}

/** The verb behind a paper's name and before the name of whom it reports on; -1 where the source runs over none. */
function reportAt(tokens: readonly Token[], first: number, end: number): number {
  if (tokens[first]!.lower !== "the") return -1;
  let at = first + 1;
  while (at < end && /^\p{Lu}/u.test(tokens[at]!.text)) at++;
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (at === first + 1 || at + 1 >= end || !verb || !REPORTS.test(verb.text)) return -1;
  return next!.pos === "PROPN" && /^\p{Lu}/u.test(next!.text) ? at : -1;
}
