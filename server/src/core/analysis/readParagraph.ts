import type { Block } from "../document/document.ts";
import { findQuotations } from "../text/quotations.ts";
import { tokenize } from "../text/tokens.ts";
import type { ParagraphFacts } from "./paragraph.ts";
import { findQuantities } from "./quantity/findQuantities.ts";

/** All that a paragraph says by itself. `open`: the mark of a quotation that the paragraph before left open, or "". */
export function readParagraph(block: Block, open: string): ParagraphFacts {
  const { tokens, sentences } = tokenize(block.prose);
  const found = findQuotations(block.prose, tokens, open);
  const quantities = findQuantities(block.prose, tokens, sentences);
  return { kind: block.kind, text: block.prose, tokens, sentences, quantities, ...found };
}
