import type { Draft } from "./draft.ts";
import type { QuotedRange, Reading } from "./reading.ts";

/**
 * Gives quotations that have no cue of their own to the attribution before them: "“…,” said Lee. “…”", and paragraphs that
 * go on with a quotation left open. `drafts`: by paragraph, in the order of `readings`. Returns them all.
 */
export function giveQuotations(readings: readonly Reading[], drafts: readonly Draft[][]): Draft[] {
  let previous: Draft | undefined;
  readings.forEach((reading, index) => {
    const own = drafts[index]!;
    const taken = new Uint8Array(reading.tokens.length);
    for (const draft of own)
      for (const { from, to } of [draft.cue, ...draft.source, ...draft.content]) taken.fill(1, from, to);
    for (const quote of reading.quotes) {
      if (taken[quote.from] || !isLoneSpeech(reading, quote)) continue;
      const before = quote.from === 0 ? previous : lastBefore(own, quote.from, reading);
      if (!before || (quote.from === 0 && !runsOn(before, readings[index - 1], quote))) continue;
      before.content.push({ reading, from: quote.from, to: quote.to });
      taken.fill(1, quote.from, quote.to);
      if (quote.from === 0) own.unshift(before);
    }
    previous = own.at(-1);
  });
  return [...new Set(drafts.flat())];
}

/** Begins a sentence and is a statement. */
function isLoneSpeech({ sentences, sentenceAt, tokens }: Reading, quote: QuotedRange): boolean {
  if (quote.quotation.use !== "speech" || quote.quotation.mark === "block") return false;
  if (sentences[sentenceAt[quote.from]!]!.firstToken !== quote.from) return false;
  const last = tokens[quote.to - 2]?.text ?? "";
  return quote.quotation.open || /[.?!…]$/.test(last) || /^[.?!]$/.test(tokens[quote.to]?.text ?? "");
}

/** The attribution that the sentence right before belongs to. */
function lastBefore(drafts: readonly Draft[], at: number, { sentenceAt }: Reading): Draft | undefined {
  const sentence = sentenceAt[at]! - 1;
  let found: Draft | undefined;
  for (const draft of drafts) {
    const end = Math.max(draft.cue.to, ...draft.source.map(({ to }) => to), ...draft.content.map(({ to }) => to));
    if (end <= at && sentenceAt[end - 1]! >= sentence) found = draft;
  }
  return found;
}

/** The paragraph before left its quotation open, or its last words are that attribution's quotation. */
function runsOn(before: Draft, reading: Reading | undefined, quote: QuotedRange): boolean {
  if (!reading) return false;
  const piece = before.content.at(-1)!;
  if (piece.reading !== reading && before.reading !== reading) return false;
  const quoted = before.content.some((p) => p.reading.quoteAt[p.from] !== -1);
  return quoted && (quote.quotation.continues || reading.quotes.length > 0);
}
