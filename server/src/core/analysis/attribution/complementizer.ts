import { shift } from "../../text/span.ts";
import type { Token } from "../../text/token.ts";
import { rangeWithin } from "../../text/tokenRange.ts";
import type { Paragraph } from "../paragraph.ts";
import type { Attribution } from "./attribution.ts";

type Unnumbered = Omit<Attribution, "id">;

/** Words of an aside that such a clause ends. */
const LONGEST = 14;

/**
 * Begins what is said behind an aside with its own "that", where the one within the aside was taken for it: "told the board, in a speech
 * that lasted an hour, **that taxes would fall**".
 */
export function atComplementizer({ start, end, facts: { tokens } }: Paragraph, one: Unnumbered): Unnumbered {
  const [content, ...more] = one.content;
  const cue = one.cue.at(-1);
  if (!content || !cue || content.start < cue.end || content.end > end) return one;
  const range = rangeWithin(tokens, shift(content, -start));
  const opener = range.first;
  if (tokens[opener]?.lower !== "that" || !isNoun(tokens[opener - 1])) return one;
  const verb = rangeWithin(tokens, shift(cue, -start)).end;
  if (!tokens.slice(verb, opener).some(({ text }) => text === ",")) return one;
  for (let at = opener + 2; at < range.end && at - opener <= LONGEST; at++) {
    if (tokens[at]!.lower !== "that" || tokens[at - 1]!.text !== ",") continue;
    return { ...one, content: [{ start: start + tokens[at]!.start, end: content.end }, ...more] };
  }
  return one;
}

const isNoun = (token: Token | undefined): boolean => /^(?:NOUN|PROPN)$/.test(token?.pos ?? "");
