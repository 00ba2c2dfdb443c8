import type { BlockKind } from "../document/document.ts";
import type { Quotation } from "../text/quotation.ts";
import type { Span } from "../text/span.ts";
import type { Sentence, Token } from "../text/token.ts";
import type { QuantityFact } from "./quantity/quantity.ts";

/**
 * What can be said of a paragraph from its own text and the state it begins in. Offsets are relative to the paragraph, so that
 * the facts are shared between editions of an article, wherever the paragraph has moved to. Never changed once made.
 */
export interface ParagraphFacts {
  readonly kind: BlockKind;
  /** The block's prose, fillers included. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly quantities: readonly QuantityFact[];
  /** The quotation that is still open at the end and may run on into the next paragraph, by its opening mark; else "". */
  readonly open: string;
}

/** A paragraph where it stands in the article: absolute offsets, with its facts. */
export interface Paragraph extends Span {
  readonly index: number;
  readonly facts: ParagraphFacts;
}

/** What stands in a paragraph's prose at a span of the article. */
export const textOf = ({ start, facts }: Paragraph, span: Span): string =>
  facts.text.slice(span.start - start, span.end - start);
