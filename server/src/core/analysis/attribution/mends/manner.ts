import { GIVEN_NAMES } from "../../../lexicon/givenNames.ts";
import { SHORT_TITLES } from "../../../lexicon/personTitles.ts";
import { lexeme } from "../../../text/lexemes.ts";
import { shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";

const HEARERS = /^(?:applause|laughter|cheers|cheering|boos|jeers|reporters|journalists|me|us)$/;
const SETTING = /^(?:in|on|during|after|before|outside|inside|via)$/;

/**
 * Ends a source behind its verb before how, when and where it said so: "said **Ana Hill** quietly", "said **Ana Hill** at the weekend",
 * "writes **Ana Hill** in the Herald".
 */
export function withoutManner({ start, facts: { tokens } }: Paragraph, one: Unnumbered): Unnumbered {
  const [source, ...others] = one.source;
  const cue = one.cue.at(-1);
  if (!source || !cue || others.length > 0 || source.start < cue.end) return one;
  const { first, end } = rangeWithin(tokens, shift(source, -start));
  // "Democrats in Congress", "a report on coal": what tells of many, or of a thing, stays.
  const { lower: opener, pos } = tokens[first]!;
  const named =
    pos === "PROPN" && (GIVEN_NAMES.has(opener) || SHORT_TITLES.has(opener) || lexeme(opener) === undefined);
  for (let at = first + 1; at < end; at++) {
    // What is told of it between commas goes on with it.
    if (tokens[at]!.text === ",") return one;
    if (opensManner(tokens, at, end, named))
      return { ...one, source: [{ start: source.start, end: start + tokens[at - 1]!.end }] };
  }
  return one;
}

function opensManner(tokens: readonly Token[], at: number, end: number, named: boolean): boolean {
  const [before, { lower, pos }, next] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]];
  if (pos === "ADV" && lower.endsWith("ly")) return at === end - 1 && /^(?:NOUN|PROPN)$/.test(before.pos);
  if (!named || before.pos !== "PROPN" || !next || at + 1 >= end) return false;
  if (lower === "to") return HEARERS.test(next.lower);
  // "Ana Hill at Harbour Securities" works there.
  if (lower === "at") return !/^\p{Lu}/u.test(next.text) && !/^\p{Lu}/u.test(tokens[at + 2]?.text ?? "");
  // "Ana Hill in Norwell" is where she is, "in the Herald" and "in a letter" where she says so.
  return SETTING.test(lower) && /^(?:the|an?|his|her|their)$/.test(next.lower);
}
