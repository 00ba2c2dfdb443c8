import { shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";

/** Words of an aside that such a clause ends. */
const LONGEST = 14;

/**
 * Begins what is said behind an aside with its own "that", where the one within the aside was taken for it: "told the board, in a speech
 * that lasted an hour, **that taxes would fall**"; or where it stands in: "wrote in an email dated May 3, 2020, **that taxes would fall**".
 */
export function atComplementizer({ start, end, facts: { tokens } }: Paragraph, one: Unnumbered): Unnumbered {
  const [content, ...more] = one.content;
  const cue = one.cue.at(-1);
  if (!content || !cue || content.start < cue.end || content.end > end) return one;
  const range = rangeWithin(tokens, shift(content, -start));
  const opener = range.first;
  const verb = rangeWithin(tokens, shift(cue, -start)).end;
  if (!isAside(tokens, verb, opener) && !isWhere(tokens, verb, opener)) return one;
  for (let at = opener + 2; at < range.end && at - opener <= LONGEST; at++) {
    if (tokens[at]!.lower !== "that" || tokens[at - 1]!.text !== ",") continue;
    return { ...one, content: [{ start: start + tokens[at]!.start, end: content.end }, ...more] };
  }
  return one;
}

/** "Told the board, in a speech **that** lasted an hour, that". */
const isAside = (tokens: readonly Token[], verb: number, opener: number): boolean =>
  tokens[opener]?.lower === "that" &&
  isNoun(tokens[opener - 1]) &&
  tokens.slice(verb, opener).some(({ text }) => text === ",");

/** "Wrote in **an email** dated May 3, 2020, that". */
const isWhere = (tokens: readonly Token[], verb: number, opener: number): boolean =>
  tokens[opener - 1]?.lower === "in" && opener - 1 === verb && tokens[opener]?.pos === "DET";

const isNoun = (token: Token | undefined): boolean => /^(?:NOUN|PROPN)$/.test(token?.pos ?? "");
