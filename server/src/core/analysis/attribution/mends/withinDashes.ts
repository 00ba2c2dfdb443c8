import { shift } from "../../../text/span.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";
import { read } from "../rules/reading.ts";

const DASH = /^(?:[—–]|--?)$/;
/** Words of a clause. */
const SHORTEST = 3;

/**
 * Begins what is said behind the first of two dashes that it stands between with its speaker: "The bridge — **it was safe**, Hale said — will
 * open": what stands outside of them is the writer's.
 */
export function withinDashes(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const { start, facts } = paragraph;
  const { tokens } = facts;
  const [[source, ...others], [cue, ...more], [said, ...pieces]] = [one.source, one.cue, one.content];
  if (!source || !cue || !said || others.length + more.length + pieces.length > 0) return one;
  if (said.start < start || said.end > Math.min(source.start, cue.start)) return one;
  if (/^(?:he|she)$/i.test(textOf(paragraph, source))) return one;
  const tagEnd = Math.max(source.end, cue.end);
  const closer = rangeWithin(tokens, shift({ start: tagEnd - 1, end: tagEnd }, -start)).end;
  if (!isDash(tokens, closer)) return one;
  const { quoteAt, sentenceAt } = read(paragraph);
  const { first, end } = rangeWithin(tokens, shift(said, -start));
  let opener = -1;
  for (let at = end - 1; at > first && sentenceAt[at] === sentenceAt[closer]; at--) {
    if (!isDash(tokens, at) || quoteAt[at] !== -1) continue;
    if (opener >= 0) return one;
    opener = at;
  }
  const clause = tokens.slice(opener + 1, end);
  const finite = clause.some(({ pos, lower }) => pos === "AUX" || (pos === "VERB" && !lower.endsWith("ing")));
  if (opener < 0 || clause.length < SHORTEST || !finite) return one;
  const content = [{ start: start + tokens[opener + 1]!.start, end: said.end }];
  return { ...one, type: attributionType([paragraph], content), content };
}

/** A dash between spaces, or a long one. */
const isDash = (tokens: Paragraph["facts"]["tokens"], at: number): boolean => {
  const [before, dash, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !dash || !next || !DASH.test(dash.text)) return false;
  return /^[—–]|--/.test(dash.text) || (dash.start > before.end && next.start > dash.end);
};
