import { coverOf } from "../../../text/cover.ts";
import { type Span, shift } from "../../../text/span.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";
import { read, trimmed } from "../rules/reading.ts";

/** Verbs behind what is said, with no "that" of their own. */
const SAYS = /^(?:said|says|announced|reported|confirmed|added)\b/;
const COMMA = /^,\s$/;
/** When it was said, and the comma before what the writer adds. */
const WHEN = /^(?:\s(?:on\s)?(?:early\s|late\s)?\p{Lu}\p{Ll}+day(?:\s(?:morning|afternoon|evening|night))?)?,\s$/u;

/**
 * Gives back what is said before its speaker, where the model takes what the writer adds behind for it: "**A priest has been barred**, the
 * diocese said Friday, deepening a dispute": a participle goes on with the clause before. `all`: the attributions of a paragraph.
 */
export function withFrontedClauses(paragraph: Paragraph, all: readonly Unnumbered[]): readonly Unnumbered[] {
  if (!all.some((one) => isAdded(paragraph, one))) return all;
  const taken = coverOf(all.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]));
  return all.map((one) => {
    const clause = isAdded(paragraph, one) ? clauseBefore(paragraph, one.source[0]!) : undefined;
    if (!clause || taken.touches(clause)) return one;
    return { ...one, type: attributionType([paragraph], [clause]), content: [clause] };
  });
}

/** "…, the diocese said Friday, **deepening a dispute**". */
function isAdded(paragraph: Paragraph, { source, cue, content }: Unnumbered): boolean {
  const [[who, ...others], [verb, ...more], [said, ...pieces]] = [source, cue, content];
  if (!who || !verb || !said || others.length + more.length + pieces.length > 0) return false;
  if (who.end > verb.start || said.start < verb.end || said.end > paragraph.end) return false;
  const says = textOf(paragraph, verb);
  if (!SAYS.test(says) || !/^\p{Ll}+ing\b/u.test(textOf(paragraph, said))) return false;
  const when = textOf(paragraph, { start: verb.end, end: said.start });
  return WHEN.test(when) && COMMA.test(textOf(paragraph, { start: who.start - 2, end: who.start }));
}

/** The clause from the sentence's beginning to the comma before who says it; undefined where it has no verb. */
function clauseBefore(paragraph: Paragraph, source: Span): Span | undefined {
  const reading = read(paragraph);
  const { tokens, sentences, sentenceAt } = reading;
  const to = rangeWithin(tokens, shift(source, -paragraph.start)).first;
  if (to >= tokens.length) return undefined;
  const range = trimmed(reading, { from: sentences[sentenceAt[to]!]!.firstToken, to });
  let verb = false;
  for (let i = range.from; i < range.to; i++) {
    if (reading.quoteAt[i] !== -1) return undefined;
    verb ||= tokens[i]!.pos === "AUX" || (tokens[i]!.pos === "VERB" && !/ing$/.test(tokens[i]!.lower));
  }
  if (!verb) return undefined;
  return { start: paragraph.start + tokens[range.from]!.start, end: paragraph.start + tokens[range.to - 1]!.end };
}
