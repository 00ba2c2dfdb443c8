import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";

/** "14:31 ", "2.15pm: ", "9.40 am – ". */
const STAMP = /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]\.?m\.?)?(?:\s?[:|–—-])?\s+(?=[\p{Lu}“"‘])/u;
/** Code units of such a mark. */
const LONGEST = 14;

/** Begins what is said behind the time that an entry of a live page opens with: "14:31 **The bridge is shut**, police say". */
export function withoutStamp(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const [said, ...pieces] = one.content;
  if (!said || said.start !== paragraph.start + paragraph.facts.text.search(/\S/) || said.end > paragraph.end)
    return one;
  const stamp = STAMP.exec(textOf(paragraph, { start: said.start, end: Math.min(said.end, said.start + LONGEST) }));
  return stamp ? { ...one, content: [{ start: said.start + stamp[0].length, end: said.end }, ...pieces] } : one;
}
