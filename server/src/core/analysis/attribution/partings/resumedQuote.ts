import { overlaps, type Span } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";
import { type QuotedRange, type Reading, read } from "../rules/reading.ts";
import { REPORTING_VERBS } from "../rules/verbs.ts";

/**
 * Gives a quotation that a tag only interrupts to one speaker, however long the tag is: "“We are sorry,” Vale wrote in a letter that
 * explains why the mill closed, **“but we had no choice.”**" No part of it is what the letter explains. `all`: the attributions of a
 * paragraph.
 */
export function withResumed(paragraph: Paragraph, all: readonly Unnumbered[]): readonly Unnumbered[] {
  if (paragraph.facts.quotations.length < 2) return all;
  const reading = read(paragraph);
  let found = all;
  reading.quotes.forEach((quote, i) => {
    const opening = reading.quotes[i - 1];
    if (opening && isResumed(reading, opening, quote))
      found = given(paragraph, found, spanOf(paragraph, opening), spanOf(paragraph, quote));
  });
  return found;
}

/** What opens a clause that another goes on with; "that he, “have met him”" is one clause. */
const GOES_ON = /^(?:and|but|or|so|yet|nor|because|though|although)$/;
/** Plain verbs of saying: whoever else has one inside the tag may be quoted behind it. */
const SAYS =
  /^(?:said|says?|wrote|writes?|told|tells?|answer(?:ed|s)|repl(?:ied|ies)|add(?:ed|s)|respond(?:ed|s)|call(?:ed|s)|term(?:ed|s)|thought|thinks?|insist(?:ed|s)|argue[ds]|claim(?:ed|s))$/;

/** In one sentence, "“A,” … , “b”": a sentence that begins with a quotation that a comma ends, and goes on behind a comma with a clause of its own. */
function isResumed(
  { paragraph, tokens, sentences, sentenceAt }: Reading,
  opening: QuotedRange,
  quote: QuotedRange,
): boolean {
  const { text } = paragraph.facts;
  if (opening.quotation.use !== "speech" || quote.quotation.use === "title" || quote.quotation.mark === "block")
    return false;
  if (sentenceAt[opening.from] !== sentenceAt[quote.from]) return false;
  if (sentences[sentenceAt[opening.from]!]!.firstToken !== opening.from) return false;
  const { inner } = opening.quotation;
  if (!text.slice(inner.start, inner.end).trimEnd().endsWith(",")) return false;
  if (!isClause(tokens.slice(quote.from + 1, quote.to))) return false;
  // "He said, “and”": a tag of its own.
  return tokens[quote.from - 1]?.text === "," && !REPORTING_VERBS.has(tokens[quote.from - 2]?.lower ?? "");
}

/** "And it will stay open", not "and lost badly", "because of its cost". */
function isClause([opener, subject, ...others]: readonly Token[]): boolean {
  return (
    opener !== undefined &&
    GOES_ON.test(opener.lower) &&
    /^(?:PRON|DET|NOUN|PROPN|ADJ|NUM)$/.test(subject?.pos ?? "") &&
    others.some(({ pos }) => pos === "VERB" || pos === "AUX")
  );
}

/** The attributions, with the quotation that goes on where the one that it goes on with is, and nowhere else. */
function given(paragraph: Paragraph, all: readonly Unnumbered[], opening: Span, quote: Span): readonly Unnumbered[] {
  const owner = all.find(
    ({ cue, content: [first] }) =>
      first !== undefined &&
      first.start === opening.start &&
      cue[0] !== undefined &&
      cue[0].start >= opening.end &&
      cue[0].end <= quote.start,
  );
  // Where he has said something in between, the quotation may go on with that.
  if (!owner || owner.content.some(({ start, end }) => end > opening.end && start < quote.end)) return all;
  const saysToo = all.some(
    (one) =>
      one !== owner &&
      one.cue.some(
        (cue) =>
          cue.start >= opening.end && cue.end <= quote.start && wordsOf(paragraph, cue).some((word) => SAYS.test(word)),
      ),
  );
  if (saysToo) return all;
  return all.flatMap((one) => {
    const kept = one === owner ? one.content : rest(paragraph, one, quote);
    const content = one === owner ? [...kept, quote].sort((a, b) => a.start - b.start) : kept;
    if (content === one.content) return one;
    return content.length === 0 ? [] : { ...one, type: attributionType([paragraph], content), content };
  });
}

/** What another has but for the quotation, without the comma before it. */
function rest(paragraph: Paragraph, { content }: Unnumbered, quote: Span): readonly Span[] {
  if (!content.some((span) => overlaps(span, quote))) return content;
  return content.flatMap((span) => {
    if (!overlaps(span, quote)) return span;
    const before = textOf(paragraph, { start: Math.min(span.start, quote.start), end: quote.start }).replace(
      /,\s*$/,
      "",
    );
    return span.start < quote.start && before !== "" ? { start: span.start, end: span.start + before.length } : [];
  });
}

const wordsOf = (paragraph: Paragraph, span: Span): readonly string[] =>
  textOf(paragraph, span).toLowerCase().split(/\s+/);

const spanOf = ({ start }: Paragraph, { quotation }: QuotedRange): Span => ({
  start: start + quotation.start,
  end: start + quotation.end,
});
