import type { Block } from "../document/document.ts";
import { blockQuotation, type FoundQuotations, findQuotations } from "../text/quotations.ts";
import type { Token } from "../text/token.ts";
import { tokenize } from "../text/tokens.ts";
import type { ParagraphFacts } from "./paragraph.ts";
import { findQuantities } from "./quantity/findQuantities.ts";

/** All that a paragraph says by itself. `open`: the mark of a quotation that the paragraph before left open, or "". */
export function readParagraph(block: Block, open: string): ParagraphFacts {
  const { tokens, sentences } = tokenize(block.prose);
  const found = quotationsOf(block, tokens, open);
  const quantities = findQuantities(block.prose, tokens, sentences);
  return { kind: block.kind, text: block.prose, tokens, sentences, quantities, ...found };
}

/** A block quote without speech in quotation marks is a quotation as a whole. */
function quotationsOf(block: Block, tokens: readonly Token[], open: string): FoundQuotations {
  const found = findQuotations(block.prose, tokens, block.kind === "quote" ? "" : open);
  if (block.kind !== "quote" || found.quotations.some(({ use }) => use === "speech")) return found;
  return { quotations: [blockQuotation(block.prose)], open: "" };
}
