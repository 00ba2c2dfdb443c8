import { type Span, shift } from "../../text/span.ts";
import { firstFrom, rangeWithin } from "../../text/tokenRange.ts";
import type { Paragraph } from "../paragraph.ts";
import type { AttributionType } from "./attribution.ts";

/** Direct where every word of the content is somebody's own, between quotation marks; indirect where none is; else mixed. */
export function attributionType(paragraphs: readonly Paragraph[], content: readonly Span[]): AttributionType {
  let quoted = 0;
  let words = 0;
  for (const { start, facts } of paragraphs) {
    for (const span of content) {
      const { first, end } = rangeWithin(facts.tokens, shift(span, -start));
      for (const token of facts.tokens.slice(first, end)) {
        if (!/[\p{L}\p{N}]/u.test(token.text)) continue;
        words++;
        const quotation = facts.quotations[firstFrom(facts.quotations, (q) => q.end >= token.end)];
        if (quotation && quotation.use !== "title" && token.start >= quotation.start) quoted++;
      }
    }
  }
  return quoted === 0 ? "indirect" : quoted === words ? "direct" : "mixed";
}
