import { overlaps, shift } from "../../../text/span.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";

/** Words behind the comma at most. */
const LONGEST = 12;

/**
 * Goes on with what somebody will not do to its end, behind a name between commas: "declined to make its head, Warren Tate, **available for
 * an interview**".
 */
export function withOutcome(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const [[said, ...more], cue] = [one.content, one.cue.at(-1)];
  if (one.type !== "indirect" || !said || more.length > 0 || !cue || said.start < cue.end || said.end > paragraph.end)
    return one;
  if (!/^(?:not )?to (?:make|keep|leave|declare|render)\s[^,]+(?:, \p{Lu}[^,]*)?$/u.test(textOf(paragraph, said)))
    return one;
  const { start, facts } = paragraph;
  const { tokens, sentences } = facts;
  let comma = rangeWithin(tokens, shift(said, -start)).end;
  // "Its head**, Warren Tate**, available": the name may be left out of what is said so far.
  if (tokens[comma]?.text === "," && tokens[comma + 1]?.pos === "PROPN") {
    comma++;
    while (tokens[comma]?.pos === "PROPN") comma++;
  }
  if (tokens[comma]?.text !== "," || tokens[comma + 1]?.pos !== "ADJ") return one;
  const end = sentences.find(({ endToken }) => endToken > comma)?.endToken ?? tokens.length;
  let to = comma + 1;
  while (to < end && to - comma <= LONGEST && !/^[.,;:?!"“”]$/.test(tokens[to]!.text)) to++;
  const whole = { start: said.start, end: start + tokens[to - 1]!.end };
  return one.source.some((span) => overlaps(span, whole)) ? one : { ...one, content: [whole] };
}
