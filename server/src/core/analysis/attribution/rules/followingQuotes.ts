import { type Draft, endIn, rangesOf } from "./draft.ts";
import type { QuotedRange, Reading } from "./reading.ts";

/**
 * Gives quotations that have no cue of their own to the attribution before them: "“…,” said Lee. “…”", and paragraphs that
 * go on with a quotation left open. What is still nobody's becomes an attribution without source and cue. `drafts`: by
 * paragraph, in the order of `readings`. Returns them all.
 */
export function giveQuotations(readings: readonly Reading[], drafts: readonly Draft[][]): Draft[] {
  let previous: Draft | undefined;
  readings.forEach((reading, index) => {
    const here = drafts[index]!;
    const taken = new Uint8Array(reading.tokens.length);
    for (const draft of here) for (const { from, to } of rangesOf(draft, reading)) taken.fill(1, from, to);
    const ended = inOrder(here, reading);
    if (previous?.content.length === 0 && here.length === 0 && isWhole(previous, readings[index - 1], reading)) {
      const piece = { reading, from: 0, to: reading.tokens.length };
      previous.content.push(piece);
      here.push(previous);
    }
    let next = 0;
    let last: Ended | undefined;
    for (const quote of reading.quotes) {
      while (next < ended.length && ended[next]!.end <= quote.from) last = ended[next++];
      if (taken[quote.from] || taken[quote.from + 1] || quote.quotation.use !== "speech") continue;
      const before = speakerBefore(quote, reading, readings[index - 1], last, previous);
      const piece = { reading, from: quote.from, to: quote.to };
      if (before) {
        before.content.push(piece);
        last = { draft: before, end: quote.to };
        if (quote.from === 0) here.unshift(before);
      } else here.push(lone(reading, piece));
      taken.fill(1, quote.from, quote.to);
    }
    previous = here.findLast(({ cue }) => cue !== undefined) ?? (here.length > 0 ? undefined : previous);
  });
  return [...new Set(drafts.flat())].filter(({ content }) => content.length > 0);
}

/**
 * "Hale wrote:" and a paragraph without marks below that speaks of me or to you: it is what he wrote, as a text is set that has lost its
 * indents. Without such a word what he wrote may have been a picture, and the paragraph the writer's.
 */
function isWhole({ reading, cue }: Draft, above: Reading | undefined, { quotes, tokens, paragraph }: Reading): boolean {
  if (above !== reading || !cue || quotes.length > 0 || paragraph.facts.kind !== "paragraph") return false;
  if (reading.tokens[cue.to - 1]?.text !== ":" || cue.to !== reading.tokens.length) return false;
  // "Hale fought back:" tells of him, and names no saying.
  if (cue.to - cue.from < 2) return false;
  const spoken = tokens.some(({ lower }) => SPEAKS.test(lower));
  return spoken && tokens.length >= SHORTEST && tokens.some(({ pos }) => pos === "VERB" || pos === "AUX");
}
const SHORTEST = 6;
const SPEAKS = /^(?:i|we|me|us|my|our|you|your|let)$/;

function lone(reading: Reading, piece: Draft["content"][number]): Draft {
  return { reading, source: [], cue: undefined, content: [piece], stance: "statement", confidence: 0.5 };
}

function speakerBefore(
  quote: QuotedRange,
  reading: Reading,
  above: Reading | undefined,
  last: Ended | undefined,
  previous: Draft | undefined,
): Draft | undefined {
  if (quote.from === 0 && previous?.content.length === 0) return previous;
  if (quote.quotation.mark === "block" || !beginsSentence(reading, quote)) return undefined;
  if (quote.from > 0) {
    const near = last && reading.sentenceAt[last.end - 1]! >= reading.sentenceAt[quote.from]! - 1;
    return near ? last.draft : undefined;
  }
  return previous && above && runsOn(previous, above, quote) ? previous : undefined;
}

function beginsSentence({ sentences, sentenceAt, tokens }: Reading, quote: QuotedRange): boolean {
  if (sentences[sentenceAt[quote.from]!]!.firstToken !== quote.from) return false;
  const last = tokens[quote.to - 2]?.text ?? "";
  return quote.quotation.open || /[.?!…]$/.test(last) || /^[.?!]$/.test(tokens[quote.to]?.text ?? "");
}

/** An attribution with a cue, and where its last token in a paragraph stands. */
interface Ended {
  readonly draft: Draft;
  readonly end: number;
}

/** A paragraph's attributions that have a cue, by where they end. */
function inOrder(drafts: readonly Draft[], reading: Reading): Ended[] {
  return drafts
    .filter(({ cue }) => cue !== undefined)
    .map((draft) => ({ draft, end: endIn(draft, reading) }))
    .sort((a, b) => a.end - b.end);
}

/** The paragraph before left its quotation open, or ends with that attribution's quotation. */
function runsOn(before: Draft, above: Reading, quote: QuotedRange): boolean {
  return endIn(before, above) > 0 && (quote.quotation.continues || endsWith(before, above));
}

/** Nothing but the attribution stands at the paragraph's end. */
function endsWith(draft: Draft, reading: Reading): boolean {
  const end = endIn(draft, reading);
  return reading.sentenceAt[end - 1] === reading.sentences.length - 1;
}
