import { keptWith } from "../../../text/keptWith.ts";
import type { Quotation } from "../../../text/quotation.ts";
import type { Sentence, Token } from "../../../text/token.ts";
import type { Paragraph, ParagraphFacts } from "../../paragraph.ts";
import { signalsOf } from "./signals.ts";

/** A range of tokens, half open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A quotation in tokens: from its opening mark to behind its closing one. */
export interface QuotedRange extends Range {
  readonly quotation: Quotation;
}

/** A paragraph as the rules read it. */
export interface Reading {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly QuotedRange[];
  /** The quotation that each token is in (marks included), or -1. Titles and scare quotes do not count. */
  readonly quoteAt: Int32Array;
  /** 1 for tokens between quotation marks of any use, marks included. */
  readonly marked: Uint8Array;
  /** The sentence that each token is in. */
  readonly sentenceAt: Int32Array;
  /** What rules may begin at each token, as bits of SIGNAL. */
  readonly signals: Uint8Array;
}

const linedUp = keptWith(lineUp);

/** Lines a paragraph's facts up by token, once for as long as they live. */
export const read = (paragraph: Paragraph): Reading => ({ paragraph, ...linedUp(paragraph.facts) });

function lineUp({ tokens, sentences, quotations }: ParagraphFacts): Omit<Reading, "paragraph"> {
  const quoteAt = new Int32Array(tokens.length).fill(-1);
  const marked = new Uint8Array(tokens.length);
  const sentenceAt = new Int32Array(tokens.length);
  sentences.forEach((sentence, index) => {
    sentenceAt.fill(index, sentence.firstToken, sentence.endToken);
  });
  const quotes: QuotedRange[] = [];
  let at = 0;
  for (const quotation of quotations) {
    while (at < tokens.length && tokens[at]!.start < quotation.start) at++;
    const from = at;
    while (at < tokens.length && tokens[at]!.start < quotation.end) at++;
    if (at === from) continue;
    marked.fill(1, from, at);
    if (quotation.use !== "title") quoteAt.fill(quotes.length, from, at);
    quotes.push({ quotation, from, to: at });
  }
  const signals = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) signals[i] = signalsOf(tokens[i]!.form);
  return { tokens, sentences, quotes, quoteAt, marked, sentenceAt, signals };
}

const END = /^[.?!…]+$/;
const CLOSING = /^(?:[”’"»)]|'')$/;

/** The range without white marks at its end: a full stop, or a comma, colon or dash. Marks inside quotations stay. */
export function trimmed({ tokens, marked }: Reading, { from, to }: Range): Range {
  let end = to;
  let start = from;
  while (end > start && !marked[end - 1] && /^(?:[.,;:!…]+|[—–-]+)$/.test(tokens[end - 1]!.text)) end--;
  while (start < end && !marked[start] && /^(?:[.,;:]|[—–-]+)$/.test(tokens[start]!.text)) start++;
  return { from: start, to: end };
}

/** What is further apart than this in a sentence is not looked at together: keeps text without full stops linear. */
export const LONGEST_SENTENCE = 300;

/** The end of the sentence that the token is in, without its full stop and closing marks outside quotations. */
export function sentenceEnd({ tokens, sentences, sentenceAt, marked }: Reading, at: number): number {
  let end = Math.min(sentences[sentenceAt[at]!]!.endToken, at + LONGEST_SENTENCE);
  while (end > at + 1 && !marked[end - 1] && (END.test(tokens[end - 1]!.text) || CLOSING.test(tokens[end - 1]!.text))) {
    end--;
  }
  return end;
}
