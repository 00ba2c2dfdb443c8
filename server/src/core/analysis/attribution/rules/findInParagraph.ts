import type { ParagraphFacts } from "../../paragraph.ts";
import { type Draft, isProse } from "./draft.ts";
import { draftParagraph } from "./findByRules.ts";
import { giveQuotations } from "./followingQuotes.ts";
import { read } from "./reading.ts";

/** Who takes part in a transcript, only the article knows. */
const NO_NAMES: ReadonlySet<string> = new Set();

/** What plain rules find in one paragraph by itself; `isFirst`: it is the article's first. */
export function findInParagraph(facts: ParagraphFacts, isFirst: boolean): readonly Draft[] {
  const paragraph = { index: 0, start: 0, end: facts.text.length, facts };
  if (!isProse(paragraph) && facts.kind !== "heading") return [];
  const reading = read(paragraph);
  return giveQuotations([reading], [draftParagraph(reading, isFirst, NO_NAMES)]);
}
