import { coverOf } from "../../../text/cover.ts";
import { type Span, shift } from "../../../text/span.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";
import { contentFrom } from "../rules/content.ts";
import { read, sentenceEnd } from "../rules/reading.ts";

const CONCEDES =
  /^(?:acknowledge[ds]|admit(?:s|ted)|concede[ds]|grant(?:s|ed)|accept(?:s|ed)|agree[ds]|confirm(?:s|ed))(?: that)?$/;
const GOES_ON =
  /^(?:said|says|insist(?:ed|s)|maintain(?:ed|s)|argue[ds]|stress(?:ed|es)|added|adds|noted|notes|warn(?:ed|s)|caution(?:ed|s)|contend(?:ed|s)|denie[ds]|claim(?:ed|s)|emphasi[sz]e[ds]|declined|declines|refused|refuses)$/;
const GRANTED = /\b(?:acknowledge|admit|concede|grant|accept|agree|confirm)/;
const BEHIND = / but \p{Ll}{1,20}(?:ed|es|s|aid)\b/u;

/**
 * Parts what somebody grants from what he says all the same, and gives each its whole clause: "Ruiz **conceded** that the yard was late
 * **but said** it would open". `all`: the attributions of a paragraph.
 */
export function withConcession(paragraph: Paragraph, all: readonly Unnumbered[]): readonly Unnumbered[] {
  const { text } = paragraph.facts;
  if (!BEHIND.test(text) || !GRANTED.test(text)) return all;
  const cues = coverOf(all.flatMap(({ cue }) => cue));
  return all.flatMap((one) => parted(paragraph, one, cues.touches));
}

function parted(paragraph: Paragraph, one: Unnumbered, known: (span: Span) => boolean): Unnumbered[] {
  const [[source, ...others], [cue, ...more], [said, ...pieces]] = [one.source, one.cue, one.content];
  if (!source || !cue || !said || others.length + more.length + pieces.length > 0) return [one];
  if (source.end > cue.start || said.start < cue.end || said.end > paragraph.end) return [one];
  if (!CONCEDES.test(textOf(paragraph, cue).replace(/^(?:also|later|has|have|had) /, ""))) return [one];
  const reading = read(paragraph);
  const { tokens, quoteAt } = reading;
  const { first } = rangeWithin(tokens, shift(said, -paragraph.start));
  const stop = sentenceEnd(reading, first);
  const spanOf = (from: number, to: number): Span => ({
    start: paragraph.start + tokens[from]!.start,
    end: paragraph.start + tokens[to - 1]!.end,
  });
  for (let at = first + 1; at + 2 < stop; at++) {
    // Who says it within what is granted may be the one who goes on.
    if (known(spanOf(at, at + 1))) return [one];
    if (tokens[at]!.lower !== "but" || quoteAt[at] !== -1 || !GOES_ON.test(tokens[at + 1]!.lower)) continue;
    const verb = spanOf(at + 1, at + 2);
    const content = [spanOf(first, tokens[at - 1]!.text === "," ? at - 1 : at)];
    const granted = { ...one, type: attributionType([paragraph], content), content };
    const rest = contentFrom(reading, at + 2, stop);
    if (known(verb) || rest.from >= rest.to) return [granted];
    const behind = [spanOf(rest.from, rest.to)];
    return [granted, { ...one, type: attributionType([paragraph], behind), cue: [verb], content: behind }];
  }
  return [one];
}
