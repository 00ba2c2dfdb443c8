import { type Span, shift } from "../../../text/span.ts";
import { firstFrom, rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import { read } from "../rules/reading.ts";
import { isTagNoun, tagVerbAt } from "./tagWords.ts";

/**
 * The word of a cue that says that something is said: "said" of "smilingly said", "answer" of "could just answer". Undefined where
 * none does, as in "looked all alarm on" or "was afraid".
 */
export function cueHead(paragraphs: readonly Paragraph[], cue: Span): Span | undefined {
  const paragraph = paragraphs[firstFrom(paragraphs, ({ end }) => end > cue.start)];
  if (!paragraph) return undefined;
  const reading = read(paragraph);
  const { first, end } = rangeWithin(reading.tokens, shift(cue, -paragraph.start));
  for (let at = end - 1; at >= first; at--) {
    const verb = tagVerbAt(reading, at);
    const to = verb?.sort === "saying" ? verb.to : isTagNoun(reading, at) ? at + 1 : undefined;
    if (to) return shift({ start: reading.tokens[at]!.start, end: reading.tokens[to - 1]!.end }, paragraph.start);
  }
  return undefined;
}
