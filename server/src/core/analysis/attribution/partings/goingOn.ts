import { IRREGULAR_VERBS } from "../../../lexicon/irregularVerbs.ts";
import { coverOf } from "../../../text/cover.ts";
import { type Span, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { read, sentenceEnd } from "../rules/reading.ts";
import { REPORTING_VERBS } from "../rules/verbs.ts";

/**
 * Gives what goes on behind the speaker to the speaker as well: "The thief fled on foot, police said, **but was caught an hour later**".
 * Its subject stands in what is said before. `all`: the attributions of a paragraph.
 */
export function withRest(paragraph: Paragraph, all: readonly Unnumbered[]): readonly Unnumbered[] {
  const cues = coverOf(all.flatMap(({ cue, content }) => [...cue, ...content]));
  return all.map((one) => goingOn(paragraph, one, cues.touches));
}

function goingOn(paragraph: Paragraph, one: Unnumbered, taken: (span: Span) => boolean): Unnumbered {
  const {
    start,
    facts: { tokens },
  } = paragraph;
  const [source, ...others] = one.source;
  const [cue, ...more] = one.cue;
  if (one.type !== "indirect" || !source || !cue || others.length + more.length > 0) return one;
  const last = one.content.at(-1)!;
  const [opens, closes] = [Math.min(source.start, cue.start), Math.max(source.end, cue.end)];
  if (last.end > opens || opens - last.end > 3) return one;
  const at = rangeWithin(tokens, shift({ start: opens, end: closes }, -start)).end;
  if (tokens[at]?.text === "," && PLAINLY.test(textOf(paragraph, cue)) && isWanting(tokens, shift(last, -start)))
    return withEnd(paragraph, one, at + 1, taken);
  if (tokens[at]?.text !== "," || !/^(?:and|but|or)$/.test(tokens[at + 1]?.lower ?? "")) return one;
  let verb = at + 2;
  while (/^(?:ADV|PART)$/.test(tokens[verb]?.pos ?? "")) verb++;
  const next = tokens[verb];
  if (!next || !/^(?:VERB|AUX)$/.test(next.pos) || next.lower.endsWith("ing")) return one;
  if (next.pos === "VERB" && REPORTING_VERBS.has(next.lower)) return one;
  // "Prices rose, Hill said, and left the room": what the speaker did.
  if (tokens[at + 1]!.lower === "and" && next.pos === "VERB" && isPast(next)) return one;
  const end = sentenceEnd(read(paragraph), at);
  if (end <= verb) return one;
  const rest = { start: start + tokens[at + 1]!.start, end: start + tokens[end - 1]!.end };
  return taken(rest) ? one : { ...one, content: [...one.content, rest] };
}

/** "Everyone was there, **including**, she said, the mayor": something must come. */
function isWanting(tokens: readonly Token[], said: Span): boolean {
  const { first, end } = rangeWithin(tokens, said);
  return end - first > 1 && WANTING.test(tokens[end - 1]!.lower);
}
const PLAINLY = /^(?:said|says|say|added|adds|explained|recalled)$/;
const WANTING = /^(?:including|by|of|from|to|than|between|the|an?|that|because|about|into|as|despite)$/;

/** What is said to the sentence's end as well. */
function withEnd(paragraph: Paragraph, one: Unnumbered, from: number, taken: (span: Span) => boolean): Unnumbered {
  const { tokens } = paragraph.facts;
  if (from >= tokens.length) return one;
  const end = sentenceEnd(read(paragraph), from - 1);
  if (end <= from) return one;
  const rest = { start: paragraph.start + tokens[from]!.start, end: paragraph.start + tokens[end - 1]!.end };
  return taken(rest) ? one : { ...one, content: [...one.content, rest] };
}

/** A past form, as what somebody did is told in: "left", "walked". */
const isPast = ({ lower }: Token): boolean => lower.endsWith("ed") || PAST.has(lower);
const PAST: ReadonlySet<string> = new Set(
  [...IRREGULAR_VERBS.matchAll(/(\S+) (\S+)/g)].filter(([, form, base]) => form !== base).map(([, form]) => form!),
);
