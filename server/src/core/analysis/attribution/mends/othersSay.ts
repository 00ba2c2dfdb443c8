import { type Span, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";

const SAY = /^(?:say|says|said|allege|alleges|alleged|believe|believes|believed)$/;
const NAMING = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/;
/** Words of whoever says it. */
const LONGEST = 8;

/**
 * Gives what is said of whom a clause is about to those who say it, and not to him: in "The driver, **who witnesses say was drunk**, fled" and "A man
 * **who police say stole it** is held", whose clause has a verb of its own right behind.
 */
export function withOthers(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const { start, facts } = paragraph;
  const { tokens } = facts;
  const [[source, ...others], [cue, ...more], said] = [one.source, one.cue, one.content.at(-1)];
  if (!source || !cue || !said || others.length + more.length > 0) return one;
  if (source.start < start || said.end > paragraph.end || source.end > cue.start) return one;
  if (said.start !== cue.end + 1) return one;
  const verb = rangeWithin(tokens, shift(cue, -start)).end - 1;
  if (!SAY.test(tokens[verb]?.lower ?? "") || !tellsOfIt(tokens[verb + 1])) return one;
  const from = rangeWithin(tokens, shift(source, -start)).first;
  const who = openerBefore(tokens, verb, from);
  if (who < 0) return one;
  const spanOf = (first: number, last: number): Span => ({
    start: start + tokens[first]!.start,
    end: start + tokens[last]!.end,
  });
  const content = one.content.length > 1 ? one.content : [spanOf(who, who), said];
  const cues = [spanOf(verb, verb)];
  return {
    ...one,
    type: attributionType([paragraph], content),
    source: [spanOf(who + 1, verb - 1)],
    cue: cues,
    content,
  };
}

/** The "who" that nothing but somebody's name stands behind before the verb; -1 where none does. */
function openerBefore(tokens: readonly Token[], verb: number, from: number): number {
  for (let at = verb - 1; at >= from && verb - at <= LONGEST; at--) {
    if (/^(?:who|which)$/.test(tokens[at]!.lower)) return at < verb - 1 ? at : -1;
    // "Who **witnesses** say", taken for what he does: "who witnesses" would go on with "says".
    const many =
      tokens[at]!.pos === "VERB" &&
      at === verb - 1 &&
      /\p{Ll}s$/u.test(tokens[at]!.lower) &&
      !tokens[verb]!.lower.endsWith("s");
    if (!NAMING.test(tokens[at]!.pos) && !many) return -1;
  }
  return -1;
}

const tellsOfIt = (token: Token | undefined): boolean =>
  token?.pos === "AUX" || (token?.pos === "VERB" && !token.lower.endsWith("ing"));
