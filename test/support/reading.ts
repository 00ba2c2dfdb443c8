import {
  createAnalyzer,
  type Quantity,
  type Reading,
  type ResolvedAttribution,
  readArticle,
  type Span,
  type Speaker,
} from "../../server/src/core/index.ts";

/** The nth occurrence of some words. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” does not stand in the text ${nth + 1} times.`);
  return { start, end: start + words.length };
}

/** Every occurrence of each of the words, in text order. */
export function spansOf(text: string, ...words: readonly string[]): Span[] {
  const spans = words.flatMap((word) =>
    [...text.matchAll(new RegExp(word, "g"))].map((m) => ({ start: m.index, end: m.index + word.length })),
  );
  return spans.sort((a, b) => a.start - b.start);
}

export function speaker(id: string, name: string, mentions: readonly Span[], rest: Partial<Speaker> = {}): Speaker {
  return { id, name, kind: "person", role: null, introduced: false, aliases: [], statements: [], ...rest, mentions };
}

export function attribution(
  id: string,
  speakerId: string | null,
  rest: Partial<ResolvedAttribution>,
): ResolvedAttribution {
  const nothing = { source: [], cue: [], content: [], candidates: [] };
  return { id, type: "direct", stance: "statement", confidence: 1, ...nothing, ...rest, speaker: speakerId };
}

export function quantity(span: Span, text: string, rest: Partial<Quantity> = {}): Quantity {
  const fact = {
    ...span,
    text: text.slice(span.start, span.end),
    value: 1,
    unit: "",
    unitSpan: null,
    normalizedUnit: "",
    modifier: "=",
    kind: "count",
  } as const;
  return { ...fact, id: "q1", claim: "yes", sourcing: "none", attribution: null, speaker: null, ...rest };
}

/** A reading whose speakers, attributions and quantities are made by hand; paragraphs are read from the text. */
export function makeReading(
  text: string,
  facts: Partial<Pick<Reading["article"], "speakers" | "attributions" | "quantities">>,
): Reading {
  const { document, desk, paragraphs } = createAnalyzer(null)(text, "plaintext");
  return readArticle({
    document,
    desk,
    paragraphs,
    speakers: [],
    attributions: [],
    quantities: [],
    notes: [],
    ...facts,
  });
}
