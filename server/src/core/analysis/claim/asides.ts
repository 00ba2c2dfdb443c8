import { overlaps, type Span, shift } from "../../text/span.ts";
import type { Paragraph } from "../paragraph.ts";
import type { QuantityFact } from "../quantity/quantity.ts";
import type { ResolvedAttribution } from "../speaker/speaker.ts";

/**
 * The attribution that a figure beside it belongs to, though it is no part of what is said: "Prices rose, the lender said, **taking** the
 * average home to £291,450", "Hale, **pointing to** a fall of 40%, said". What somebody wears while speaking is none.
 */
export function asideOf(
  fact: QuantityFact,
  { start: by, facts }: Paragraph,
  attributions: readonly ResolvedAttribution[],
  sentence: Span,
): ResolvedAttribution | undefined {
  const own = shift(sentence, by);
  return attributions.find(({ source: [source], cue, content: [content], stance }) => {
    const last = cue.at(-1);
    if (!source || !last || !content || stance === "attitude" || !overlaps(last, own)) return false;
    const text = (from: number, to: number): string => facts.text.slice(from - by, to - by);
    const at = fact.start + by;
    const end = Math.max(source.end, last.end);
    if (end <= at) return at - end < REACH && content.start < last.start && FOLLOWS.test(text(end, at));
    return (
      source.end < at &&
      last.start > at &&
      last.start - source.end < REACH &&
      POINTS.test(text(source.end, at)) &&
      !/[.;:!?]/.test(text(fact.end + by, last.start))
    );
  });
}
const REACH = 160;

/** What comes of what was said. */
const FOLLOWS =
  /^(?: (?:on|in) \p{Lu}\p{L}+| (?:yesterday|today))?, (?:taking|bringing|leaving|pushing|putting|making|raising|lifting|driving|sending|lowering|cutting|reducing|costing|killing|injuring|wounding|displacing|forcing|affecting|damaging|destroying|beating|compared with|up from|down from) (?![^.;:]*\b(?:but|while|whereas|although|though)\b)[^.;:!?]*$/u;
const POINTS = /^, (?:pointing to|referring to|alluding to|citing|quoting|stressing|highlighting|invoking) [^.;:!?]*$/;
