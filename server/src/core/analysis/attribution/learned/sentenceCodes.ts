import type { ParagraphFacts } from "../../paragraph.ts";
import type { QuoteStates } from "./quoteStates.ts";
import { CANDIDATE, PAD, STRONG, TAG, type Words } from "./words.ts";

/** How a sentence looks from its neighbours, as bits. */
const LOOK = {
  opensQuote: 1,
  closesQuote: 2,
  strong: 4,
  candidate: 8,
  quotes: 16,
  unquoted: 32,
  pronoun: 64,
  inQuote: 128,
} as const;

/** The look of every sentence of a paragraph; one empty sentence is added at the end for what lies beyond. */
export function sentenceCodes({ sentences }: ParagraphFacts, words: Words, quote: QuoteStates): Uint16Array {
  const codes = new Uint16Array(sentences.length + 1);
  sentences.forEach(({ firstToken, endToken }, s) => {
    codes[s] = lookOf(firstToken + PAD, endToken + PAD, words, quote);
  });
  return codes;
}

function lookOf(first: number, end: number, { bucket, tag, shape }: Words, { state }: QuoteStates): number {
  let code = 0;
  if (state[first] === 1) code |= LOOK.opensQuote;
  if (state[first] === 2 || state[first] === 3) code |= LOOK.inQuote;
  if (state[end - 1] === 3 || (end - 2 >= first && state[end - 2] === 3)) code |= LOOK.closesQuote;
  if (tag[first] === TAG.PRON) code |= LOOK.pronoun;
  for (let i = first; i < end; i++) {
    const outside = state[i] === 0 || state[i] === 4;
    if (!outside) code |= LOOK.quotes;
    else if (shape[i] !== 6) {
      code |= LOOK.unquoted;
      if (bucket[i]! >= STRONG) code |= LOOK.strong;
      if (bucket[i]! >= CANDIDATE) code |= LOOK.candidate;
    }
  }
  return code;
}
