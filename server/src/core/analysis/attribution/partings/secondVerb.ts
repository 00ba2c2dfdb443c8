import { coverOf } from "../../../text/cover.ts";
import { type Span, shift } from "../../../text/span.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";
import { contentFrom } from "../rules/content.ts";
import { read, sentenceEnd } from "../rules/reading.ts";

/** What whoever has said something goes on to do with words. */
const SECOND = /^(?:denied|denies|insisted|insists|declined|declines|refused|refuses|urged|urges)$/;

/**
 * Ends what is said where its speaker goes on with a verb of saying behind a comma: "The spokesman said he had the ‘full confidence’ of
 * the board**, and denied** reports that they had argued". `all`: the attributions of a paragraph.
 */
export function withSecondVerb(paragraph: Paragraph, all: readonly Unnumbered[]): readonly Unnumbered[] {
  if (paragraph.facts.quotations.length === 0 || !SECOND_IN.test(paragraph.facts.text)) return all;
  const cues = coverOf(all.flatMap(({ cue }) => cue));
  return all.flatMap((one) => parted(paragraph, one, cues.touches));
}
const SECOND_IN = /, (?:and|but) (?:denie[ds]|insist(?:ed|s)|decline[ds]|refuse[ds]|urge[ds])\b/;

function parted(paragraph: Paragraph, one: Unnumbered, known: (span: Span) => boolean): Unnumbered[] {
  const [[source, ...others], [cue, ...more], [said, ...pieces]] = [one.source, one.cue, one.content];
  if (!source || !cue || !said || others.length + more.length + pieces.length > 0) return [one];
  if (source.end > cue.start || said.start < cue.end || said.end > paragraph.end) return [one];
  // "… that Hale lied, and denied it": without marks nobody can tell who did.
  if (!/^(?:said|says)$/.test(textOf(paragraph, cue)) || !/["“‘]/.test(textOf(paragraph, said))) return [one];
  const reading = read(paragraph);
  const { tokens, quoteAt, marked } = reading;
  const { first, end } = rangeWithin(tokens, shift(said, -paragraph.start));
  let seen = false;
  for (let at = first + 1; at + 3 < end; at++) {
    seen ||= marked[at] === 1;
    if (!seen || tokens[at]!.text !== "," || quoteAt[at] !== -1) continue;
    if (!/^(?:and|but)$/.test(tokens[at + 1]!.lower) || !SECOND.test(tokens[at + 2]!.lower)) continue;
    const spanOf = (from: number, to: number): Span => ({
      start: paragraph.start + tokens[from]!.start,
      end: paragraph.start + tokens[to - 1]!.end,
    });
    const verb = spanOf(at + 2, at + 3);
    const rest = contentFrom(reading, at + 3, sentenceEnd(reading, at));
    if (known(verb) || rest.from >= rest.to) return [one];
    const [content, behind] = [[spanOf(first, at)], [spanOf(rest.from, rest.to)]];
    return [
      { ...one, type: attributionType([paragraph], content), content },
      { ...one, type: attributionType([paragraph], behind), cue: [verb], content: behind },
    ];
  }
  return [one];
}
