import { isWordlike } from "../../text/characters.ts";
import { type Span, shift } from "../../text/span.ts";
import { rangeWithin } from "../../text/tokenRange.ts";
import type { Paragraph } from "../paragraph.ts";
import type { AttributionType } from "./attribution.ts";

/** Direct where every word of the content is somebody's own, between quotation marks; indirect where none is; else mixed. */
export function attributionType(paragraphs: readonly Paragraph[], content: readonly Span[]): AttributionType {
  let quoted = 0;
  let words = 0;
  for (const { start, facts } of paragraphs) {
    for (const span of content) {
      const { first, end } = rangeWithin(facts.tokens, shift(span, -start));
      let next = 0;
      for (let i = first; i < end; i++) {
        const token = facts.tokens[i]!;
        if (!isWordlike(token.text)) continue;
        words++;
        while (next < facts.quotations.length && facts.quotations[next]!.end < token.end) next++;
        const quotation = facts.quotations[next];
        if (quotation && quotation.use !== "title" && token.start >= quotation.start) quoted++;
      }
    }
  }
  return quoted === 0 ? "indirect" : quoted === words ? "direct" : "mixed";
}
