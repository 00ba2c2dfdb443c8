import type { Span } from "../../text/span.ts";
import type { Paragraph } from "../paragraph.ts";
import type { AttributionType } from "./attribution.ts";

/** Direct where every word of the content is somebody's own, between quotation marks; indirect where none is; else mixed. */
export function attributionType(paragraphs: readonly Paragraph[], content: readonly Span[]): AttributionType {
  let quoted = 0;
  let words = 0;
  for (const { start, facts } of paragraphs) {
    for (const span of content) {
      for (const token of facts.tokens) {
        if (token.start + start < span.start || token.end + start > span.end || !/[\p{L}\p{N}]/u.test(token.text))
          continue;
        words++;
        if (facts.quotations.some((q) => q.use !== "title" && token.start >= q.start && token.end <= q.end)) quoted++;
      }
    }
  }
  return quoted === 0 ? "indirect" : quoted === words ? "direct" : "mixed";
}
