import { shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { isTime } from "../rules/source.ts";

/** What somebody's words are. Own compilation. */
const WORDS =
  /^(?:summary|verdict|assessment|reply|response|answer|reaction|comment|message|conclusion|description|advice|explanation|retort|quip|warning|prediction|rejoinder)$/;
const IS = /^(?:was|is|:|was:|is:)$/;
/** Words between whose they are and what they are. */
const LONGEST = 4;

/**
 * Gives what is quoted to whose words it is, and not to the words: "**Ruiz's** verdict: “Too late.”", "“It is chaos,” was **his** summary",
 * "**the mayor's** only reply was “No comment.”"
 */
export function withOwner(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const { start, facts } = paragraph;
  const [[source, ...others], [cue, ...more], [said]] = [one.source, one.cue, one.content];
  if (!source || !cue || !said || others.length + more.length > 0 || one.type === "indirect") return one;
  if (source.start < paragraph.start || source.end > paragraph.end || cue.end > paragraph.end) return one;
  if (!IS.test(textOf(paragraph, cue))) return one;
  const { first, end } = rangeWithin(facts.tokens, shift(source, -start));
  const owner = WORDS.test(facts.tokens[end - 1]?.lower ?? "") ? ownerBefore(facts.tokens, first, end - 1) : -1;
  if (owner < 0) return one;
  const noun = { start: start + facts.tokens[end - 1]!.start, end: start + facts.tokens[end - 1]!.end };
  return { ...one, source: [{ start: source.start, end: start + facts.tokens[owner]!.end }], cue: [noun] };
}

/** The "’s", or "his", that such a noun stands behind; -1 where neither does. */
function ownerBefore(tokens: readonly Token[], first: number, noun: number): number {
  let at = noun - 1;
  while (at > first && noun - at < LONGEST && /^(?:ADJ|ADV|NUM)$/.test(tokens[at]!.pos)) at--;
  const own = tokens[at]?.lower ?? "";
  // "**Last week's** message" is nobody's.
  if (at < first || isTime(tokens[at - 1]) || /^(?:today|yesterday|tomorrow)$/.test(tokens[at - 1]?.lower ?? ""))
    return -1;
  return (at > first && /^(?:['’]s|['’])$/.test(own)) || (at === first && /^(?:his|her|their|its)$/.test(own))
    ? at
    : -1;
}
