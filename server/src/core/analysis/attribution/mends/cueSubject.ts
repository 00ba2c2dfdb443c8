import { shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { LearnedAttribution } from "../learned/createLearnedFinder.ts";

/** One of several who have no names: "a **second**", "**another**". */
const ONE_OF =
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another|one|some|others|both|he|she|they|we|i)$/;
const BE = /^(?:is|are|was|were|be|been|being|am|'s|'re)$/;

/** Gives an attribution without a source the subject that its cue begins with: "**A second** said she had quit". */
export function withCueSubject(one: LearnedAttribution): LearnedAttribution {
  const { paragraph, source, cue } = one;
  const { start, facts } = paragraph;
  const [span, ...more] = cue;
  if (!span || more.length > 0 || source.length > 0) return one;
  const { first, end } = rangeWithin(facts.tokens, shift(span, -start));
  const words = facts.tokens.slice(first, end);
  const subject = /^an?$/i.test(words[0]?.text ?? "") ? 2 : 1;
  if (!ONE_OF.test(words[subject - 1]?.lower ?? "") || !isActive(words.slice(subject))) return one;
  const [last, verb] = [words[subject - 1]!, words[subject]!];
  return {
    ...one,
    source: [{ start: span.start, end: start + last.end }],
    cue: [{ start: start + verb.start, end: span.end }],
  };
}

/** "Said", "has said", and not "was told". */
const isActive = (words: readonly Token[]): boolean =>
  words.some(({ pos }) => pos === "VERB") &&
  /^(?:VERB|AUX|ADV)$/.test(words[0]!.pos) &&
  !words.some(({ lower }) => BE.test(lower));
