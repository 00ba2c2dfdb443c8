import type { ParagraphFacts } from "../../paragraph.ts";
import { findInParagraph } from "../rules/findInParagraph.ts";
import { type Ahead, lookAhead } from "./ahead.ts";
import { type Arrays, FRESH } from "./arrays.ts";
import type { FormReader } from "./forms.ts";
import { type QuoteStates, quoteStates } from "./quoteStates.ts";
import { type RuleStates, ruleStates } from "./ruleStates.ts";
import { sentenceCodes } from "./sentenceCodes.ts";
import { readWords, type Words } from "./words.ts";

/** A paragraph as the tagger sees it. */
export interface ParagraphContext extends Words {
  readonly quote: QuoteStates;
  readonly ahead: Ahead;
  readonly rules: RuleStates;
  /** How each sentence looks. */
  readonly looks: Uint16Array;
  /** How the neighbouring paragraphs look; 0 where there is none. */
  readonly previous: number;
  readonly next: number;
}

/** Reads a paragraph for the tagger; `previous` and `next` are its neighbours' looks. Lives as long as its arrays do. */
export function readContext(
  facts: ParagraphFacts,
  readForm: FormReader,
  previous: number,
  next: number,
  arrays: Arrays = FRESH,
): ParagraphContext {
  const words = readWords(facts, readForm, arrays);
  const quote = quoteStates(facts, arrays);
  return {
    ...words,
    quote,
    ahead: lookAhead(words, quote, arrays),
    rules: ruleStates(words, findInParagraph(facts, previous === 0), arrays),
    looks: sentenceCodes(facts, words, quote),
    previous,
    next,
  };
}

/** How a paragraph looks from its neighbours, as bits; never 0. */
export function paragraphLook({ tokens, quotations, open }: ParagraphFacts): number {
  const last = tokens.at(-1);
  const first = quotations[0];
  const opens = first !== undefined && tokens[0] !== undefined && first.start <= tokens[0].start;
  return (
    1 |
    (opens ? 2 : 0) |
    (open !== "" ? 4 : 0) |
    (last?.text === ":" ? 8 : 0) |
    (last !== undefined && /[\p{L}\p{N}]$/u.test(last.text) ? 16 : 0) |
    (opens && last !== undefined && first.end >= last.end ? 32 : 0)
  );
}
