import { firstFrom } from "../../text/tokenRange.ts";
import type { Paragraph } from "../paragraph.ts";
import type { Attribution } from "./attribution.ts";

type Unnumbered = Omit<Attribution, "id">;

/**
 * Lets content go on across the point of a sum. In "a house for R6.2 million in cash" the currency's letter joined to its figure
 * makes the point look like a sentence's end.
 */
export function acrossPoint({ start, facts: { text, sentences } }: Paragraph, attribution: Unnumbered): Unnumbered {
  const last = attribution.content.at(-1);
  const end = (last?.end ?? start) - start;
  if (!last || !/^\.\d/.test(text.slice(end, end + 2)) || !/\p{Lu}\d+$/u.test(text.slice(Math.max(0, end - 8), end)))
    return attribution;
  const next = sentences[firstFrom(sentences, (sentence) => sentence.end > end + 1)];
  if (!next || next.start > end + 1) return attribution;
  let behind = next.end;
  while (behind > next.start && /[\s.!?]/u.test(text[behind - 1]!)) behind--;
  const grown = { ...last, end: start + behind };
  return { ...attribution, content: [...attribution.content.slice(0, -1), grown] };
}
