import { ORGANISATION_NOUNS } from "../../../lexicon/organisationNouns.ts";
import { PERSON_NOUNS } from "../../../lexicon/personNouns.ts";
import { overlaps, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";

const PLAIN = /^(?:said|says|say|told|tells|added|adds|announced|announces|warned|warns|confirmed|confirms)$/;

/** "and **said**": a plain verb of saying, and no noun that the owner thinks or does. */
function saysPlainly(tokens: readonly Token[], { cue: [cue] }: Unnumbered, start: number): boolean {
  if (!cue) return false;
  const { first, end } = rangeWithin(tokens, shift(cue, -start));
  return tokens.slice(first, end).some(({ lower }) => PLAIN.test(lower));
}

/**
 * Goes on with a source that ends with a possessive to what is possessed: "**Tarsia's** central bank kept its rate and said". Where the
 * noun is the cue itself ("in Ruiz's **view**"), the owner is who thinks so.
 */
export function withPossessed({ start, facts: { tokens } }: Paragraph, one: Unnumbered): Unnumbered {
  const [source, ...others] = one.source;
  if (!source || others.length > 0) return one;
  const { first, end } = rangeWithin(tokens, shift(source, -start));
  if (end - first < 2 || !/^(?:'s|')$/.test(tokens[end - 1]!.lower)) return one;
  let to = end;
  while (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[to]?.pos ?? "")) to++;
  const noun = tokens[to - 1]!.lower;
  if (to === end || !(ORGANISATION_NOUNS.has(noun) || PERSON_NOUNS.has(noun)) || !saysPlainly(tokens, one, start))
    return one;
  const whole = { start: source.start, end: start + tokens[to - 1]!.end };
  const taken = [...one.cue, ...one.content].some((span) => overlaps(span, whole));
  return taken ? one : { ...one, source: [whole] };
}
