import { overlaps, type Span, shift } from "../../text/span.ts";
import type { Paragraph } from "../paragraph.ts";
import type { QuantityFact } from "../quantity/quantity.ts";
import type { ResolvedAttribution } from "../speaker/speaker.ts";

/**
 * The attribution that a figure beside it belongs to, though it is no part of what is said: "Prices rose, the lender said, **taking** the
 * average home to £291,450", "Hale, **pointing to** a fall of 40%, said". What somebody does or wears while speaking is none, nor is
 * what is told of a place or a thing that the aside names.
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

/** What comes of what was said: "taking the toll to 40", not "taking **off in** a jet", "raising **a glass**", "a town **in which**". */
const FOLLOWS =
  /^(?: (?:on|in) \p{Lu}\p{L}+| (?:yesterday|today))?, (?:taking|bringing|leaving|pushing|putting|making|raising|lifting|driving|sending|lowering|cutting|reducing|costing|killing|injuring|wounding|displacing|forcing|affecting|damaging|destroying|beating|compared with|up from|down from) (?!(?:off|on|out|past|away|light|his|her|my|an? (?!(?:total|average|extra|estimated|additional|further|third|quarter|half|record|hole|loss|shortfall|deficit|gap|bill|debt)\b))\b)(?![^.;:]*\b(?:but|while|whereas|although|though|who|whom|whose|which|that|where|when|after|since|because)\b)[^.;:!?]*$/u;
/** One thing pointed to, which the next comma closes: "citing a cold, **left the hall, where** 400" is another clause. */
const POINTS =
  /^, (?:pointing to|referring to|alluding to|citing|quoting|stressing|highlighting|invoking) (?:[^.;:!?,]|,(?=\d))*$/;
