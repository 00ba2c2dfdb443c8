import { shift } from "../../text/span.ts";
import { rangeWithin } from "../../text/tokenRange.ts";
import type { LearnedAttribution } from "./learned/createLearnedFinder.ts";

/** From here on the model is sure enough that somebody speaks: "The Harbour Board Warns: …". */
const SURE = 0.7;

/** "The Gap Goes On: …": a heading in capitals that runs into its paragraph says nothing, whatever the model half believes. */
export function isRunIn({
  confidence,
  paragraph: { start, index, facts },
  source: [source],
  cue: [cue],
}: LearnedAttribution): boolean {
  if (!source || !cue || index === 0 || facts.kind === "heading") return false;
  if (confidence >= SURE || source.start - start > 1) return false;
  const label = facts.text.slice(source.start - start, cue.end - start);
  if (!/\p{L}:$/u.test(label) || cue.end - cue.start < 2) return false;
  return label.split(/[^\p{L}’']+/u).every((word) => word.length < 4 || /^\p{Lu}/u.test(word));
}

/** Below it a colon is as likely a heading's as a speaker's; below the other even where a name stands before it. */
const LIKELY = 0.5;
const LIKELY_OF_NAMES = 0.4;
/** Words of a name before a colon. */
const LONGEST_NAME = 3;

/** "A Plan to Fight Fire: …": a colon alone, behind what is no name, is a speaker's only where the model thinks so. */
export function isHeadingsColon({
  confidence,
  paragraph: { start, facts },
  source: [source],
  cue,
}: LearnedAttribution): boolean {
  if (confidence >= LIKELY || !source || cue.length === 0) return false;
  if (!cue.every((span) => facts.text.slice(span.start - start, span.end - start).trim() === ":")) return false;
  if (confidence < LIKELY_OF_NAMES) return true;
  const { first, end } = rangeWithin(facts.tokens, shift(source, -start));
  return end - first > LONGEST_NAME || facts.tokens.slice(first, end).some(({ pos }) => pos !== "PROPN");
}
