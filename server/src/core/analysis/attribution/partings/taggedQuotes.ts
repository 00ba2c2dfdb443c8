import { overlaps, type Span } from "../../../text/span.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";
import { isProse } from "../rules/draft.ts";
import { type QuotedRange, type Range, type Reading, read, sentenceEnd, trimmed } from "../rules/reading.ts";
import { subjectBefore, verbGroupStart } from "../rules/source.ts";
import { nounPhraseAfter } from "../rules/sourceAfter.ts";
import { tagAfter } from "../story/tagAfter.ts";

/** How sure it is that a quotation is of whoever stands behind its comma with a verb. */
const LIKELY = 0.9;
/** Tokens of the longest such tag. */
const FARTHEST = 14;
const PARTICLE = /^(?:back|in|out|up|off|on|away)$/;

/** A quotation, and who says it behind its closing marks. */
interface Tagged {
  readonly quote: QuotedRange;
  readonly source: Range;
  readonly cue: Range;
}

/**
 * Gives a quotation that opens a sentence to whoever its own tag names, whatever the verb: "“I did not,” **Ng snapped**", "“He cheated,”
 * **countered Reed**". What stands before is another's, and what is quoted right behind is the same speaker's. `found`: the
 * attributions of a paragraph.
 */
export function withTags(paragraph: Paragraph, found: readonly Unnumbered[]): readonly Unnumbered[] {
  if (!isProse(paragraph) || paragraph.facts.quotations.length < 2) return found;
  const reading = read(paragraph);
  let all = found;
  for (const tagged of tagsIn(reading)) {
    const cue = spanOf(reading, tagged.cue);
    const quote = spanOf(reading, tagged.quote);
    // Whose cue it is already has found its speaker, or has good reason to have none.
    if (
      all.some((one) => one.cue.some((span) => overlaps(span, cue)) || one.source.some((span) => overlaps(span, cue)))
    )
      continue;
    const holder = all.find((one) => one.content.some((span) => overlaps(span, quote)));
    if (holder && startOf(holder) >= quote.start && holder.cue.length > 0) continue;
    const taken = holder ? holder.content.filter(({ end }) => end > quote.start) : [quote];
    const left = holder?.content.flatMap((span) => cutAt(paragraph, span, quote.start)) ?? [];
    const content = reading.quotes
      .map((one) => spanOf(reading, one))
      .filter((span) => span.start >= quote.start && taken.some((piece) => overlaps(piece, span)));
    const own: Unnumbered = {
      type: "direct",
      stance: "statement",
      confidence: LIKELY,
      source: [spanOf(reading, tagged.source)],
      cue: [cue],
      content,
    };
    const kept =
      holder && left.length > 0 ? [{ ...holder, type: attributionType([paragraph], left), content: left }] : [];
    all = [...all.filter((one) => one !== holder), ...kept, own];
  }
  return all;
}

const startOf = ({ source, cue, content }: Unnumbered): number =>
  Math.min(...[...source, ...cue, ...content].map(({ start }) => start));

/** What of a span stands before an offset, without the white space at its end. */
function cutAt(paragraph: Paragraph, { start, end }: Span, offset: number): Span[] {
  if (start >= offset) return [];
  if (end <= offset) return [{ start, end }];
  const before = textOf(paragraph, { start, end: offset }).trimEnd();
  return before === "" ? [] : [{ start, end: start + before.length }];
}

function spanOf({ paragraph, tokens }: Reading, { from, to }: Range): Span {
  return { start: paragraph.start + tokens[from]!.start, end: paragraph.start + tokens[to - 1]!.end };
}

function tagsIn(reading: Reading): Tagged[] {
  const { quotes, sentences, sentenceAt } = reading;
  return quotes.flatMap((quote, i) => {
    // The first of a paragraph's quotations is nobody else's.
    if (i === 0 || quote.quotation.use !== "speech" || quote.quotation.mark === "block") return [];
    if (sentences[sentenceAt[quote.from]!]!.firstToken !== quote.from) return [];
    const known = tagAfter(reading, quote, quotes[i + 1]);
    if (known?.source) return [{ quote, source: trimmed(reading, known.source), cue: known.cue }];
    return anyTag(reading, quote, quotes[i + 1]) ?? [];
  });
}

/** "“I did not,” **Ng snapped**", "“He cheated,” **countered Reed**": behind a comma there is nothing but who says it, and how. */
function anyTag(reading: Reading, quote: QuotedRange, next: QuotedRange | undefined): Tagged | undefined {
  const { tokens } = reading;
  if (tokens[quote.to - 2]?.text !== "," || quote.to >= tokens.length) return undefined;
  const end = Math.min(next?.from ?? tokens.length, sentenceEnd(reading, quote.to), quote.to + FARTHEST);
  // "“Yesterday,” covered by Hill": a song.
  if (tokens[quote.to + 1]?.lower === "by") return undefined;
  if (isTelling(reading, quote.to)) {
    const source = nounPhraseAfter(reading, quote.to + 1, end);
    return source && { quote, source: trimmed(reading, source), cue: { from: quote.to, to: quote.to + 1 } };
  }
  let verb = quote.to + 1;
  while (verb < end && !isTelling(reading, verb)) verb++;
  if (verb >= end) return undefined;
  const source = subjectBefore(reading, verbGroupStart(reading, verb, quote.to), quote.to);
  const to = PARTICLE.test(tokens[verb + 1]?.lower ?? "") ? verb + 2 : verb + 1;
  const closes = to >= end || /^(?:PUNCT|ADV|ADP|SCONJ)$/.test(tokens[to]!.pos);
  return source && closes ? { quote, source: trimmed(reading, source), cue: { from: verb, to } } : undefined;
}

const isTelling = ({ tokens }: Reading, at: number): boolean => {
  const { pos, lower } = tokens[at] ?? { pos: "PUNCT", lower: "" };
  return pos === "VERB" && !lower.endsWith("ing");
};
