import { overlaps } from "../../../text/span.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";

/**
 * Leaves out of what is said what names the speaker: "**Ana Ruiz, who has a “hold”** rating on the stock, wrote that it fell", where a
 * quotation within the source is none of her words.
 */
export function apartFromSource(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const [source, ...more] = one.source;
  if (!source || more.length > 0 || one.content.length < 2) return one;
  const content = one.content.filter((span) => !overlaps(span, source));
  if (content.length === 0 || content.length === one.content.length) return one;
  const near = content.every(({ start, end }) => start >= paragraph.start && end <= paragraph.end);
  return { ...one, type: near ? attributionType([paragraph], content) : one.type, content };
}
