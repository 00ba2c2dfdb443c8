import type { Article } from "../analysis/article.ts";
import type { Paragraph } from "../analysis/paragraph.ts";
import type { Quotation } from "../text/quotation.ts";
import { type Span, shift } from "../text/span.ts";
import { HUSH, type Voice } from "./voice.ts";

/** A quotation in running prose where it stands in the article: absolute offsets. */
export interface Quoted extends Span {
  readonly paragraph: Paragraph;
  readonly quotation: Quotation;
  readonly inner: Span;
  /** What is quoted, without the marks. */
  readonly words: string;
  /** The paragraph's prose before and after, other quotations included; no more than NEAR code units of it. */
  readonly before: string;
  readonly after: string;
}

/** How far a rule looks round a place, so that a paragraph of a megabyte takes no more than its share of time. */
export const NEAR = 500;

/** The quotations of running prose, in text order; block quotes and quotations in headings are no business of the rules. */
export function* quotedIn({ paragraphs }: Article): Iterable<Quoted> {
  for (const paragraph of paragraphs) {
    const { facts } = paragraph;
    if (facts.kind !== "paragraph" && facts.kind !== "item") continue;
    for (const quotation of facts.quotations) {
      yield {
        ...shift(quotation, paragraph.start),
        paragraph,
        quotation,
        inner: shift(quotation.inner, paragraph.start),
        words: facts.text.slice(quotation.inner.start, quotation.inner.end),
        before: facts.text.slice(Math.max(0, quotation.start - NEAR), quotation.start),
        after: facts.text.slice(quotation.end, quotation.end + NEAR),
      };
    }
  }
}

/** The words of a paragraph in the writer's own voice; quotations left out. */
export function ownWords({ byParagraph }: Voice, index: number): string {
  return (byParagraph[index] ?? []).map(({ text }) => text.replaceAll(HUSH, "")).join(" ");
}

/** The nearest paragraph of running prose in a direction (-1 or 1), at most three blocks away. */
export function neighbour({ paragraphs }: Article, { index }: Paragraph, direction: -1 | 1): Paragraph | undefined {
  for (let i = 1; i <= 3; i++) {
    const paragraph = paragraphs[index + i * direction];
    if (paragraph?.facts.kind === "paragraph" || paragraph?.facts.kind === "item") return paragraph;
  }
  return undefined;
}

/** "3.40pm", at the head of an entry in a live blog. */
export const isStamp = (before: string): boolean => STAMP.test(before);
const STAMP = /^[^\p{L}\p{N}]*(?:[01]?\d|2[0-3])[.:]?[0-5]\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?[\s\uFEFF:–—-]*$/u;
