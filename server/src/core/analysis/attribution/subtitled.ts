import { EVIDENCE_NOUNS } from "../../lexicon/documentNouns.ts";
import { PERSON_NOUNS } from "../../lexicon/personNouns.ts";
import { shift } from "../../text/span.ts";
import type { Token } from "../../text/token.ts";
import { rangeWithin } from "../../text/tokenRange.ts";
import { type Paragraph, textOf } from "../paragraph.ts";
import type { Attribution } from "./attribution.ts";
import { isBody } from "./rules/headlineCredit.ts";

/** What a subtitle begins with and words in somebody's mouth hardly do; behind a name, only the first three. */
const SUBTITLES =
  /^(?:inside|behind|meet|how|why|what|where|when|who|life|lessons|scenes|notes|the (?:story|inside|making))\b/i;
const SUBTITLES_OF_NAMES = /^(?:inside|behind|meet)\b/i;

/**
 * "**A Town Without Nurses: Inside** the Staffing Crisis", "Vale and Hill: **A Long Quarrel**": a title and what it is about, in an
 * article's first line or in a heading. Nobody says it.
 */
export function isSubtitled(
  paragraph: Paragraph,
  { source, cue, content }: Pick<Attribution, "source" | "cue" | "content">,
): boolean {
  const { index, start, facts } = paragraph;
  const [label, colon, said] = [source[0], cue[0], content[0]];
  if (index !== 0 && facts.kind !== "heading") return false;
  if (!label || !colon || !said || said.end > paragraph.end || textOf(paragraph, colon) !== ":") return false;
  const { first, end } = rangeWithin(facts.tokens, shift(label, -start));
  const named = facts.tokens.slice(first, end);
  const words = textOf(paragraph, said);
  if (!named.every(({ pos }) => pos === "PROPN") && (SUBTITLES.test(words) || isThing(named))) return true;
  if (SUBTITLES_OF_NAMES.test(words)) return true;
  // "**Mayor** Hale: A disaster for the town", "**Police**: A man shot": who speaks, by what he is.
  const office = PERSON_NOUNS.has(named[0]!.lower) || (named.length < 3 && isVoice(named.at(-1)!.lower));
  if (office && /\s\p{Ll}{4,}/u.test(words)) return false;
  const told = rangeWithin(facts.tokens, shift(said, -start));
  const verb = facts.tokens.slice(told.first, told.end).some(({ pos }) => pos === "VERB" || pos === "AUX");
  return !verb && /^(?:an?|the) [^"“”‘’']+$/i.test(words);
}

/** "A **Town** Without Nurses", "The Ninth **Circle**": with an article, and no word for somebody who could say it. */
function isThing(named: readonly Token[]): boolean {
  if (!/^(?:an?|the|two|three|four|five|my|our|your|one)$/.test(named[0]?.lower ?? "")) return false;
  const behind = named.findIndex(({ pos }, i) => i > 0 && pos === "ADP");
  const head = named[behind > 0 ? behind - 1 : named.length - 1]!.lower;
  return !isVoice(head);
}

const isVoice = (head: string): boolean =>
  [head, head.replace(/s$/, "")].some(
    (noun) => PERSON_NOUNS.has(noun) || isBody(noun) || EVIDENCE_NOUNS.has(noun) || /^(?:police|sources?)$/.test(noun),
  );
