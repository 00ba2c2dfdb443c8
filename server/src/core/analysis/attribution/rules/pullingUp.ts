import { ORGANISATION_NOUNS } from "../../../lexicon/organisationNouns.ts";
import { PERSON_NOUNS } from "../../../lexicon/personNouns.ts";
import { contentFrom } from "./content.ts";
import { type Draft, SURE } from "./draft.ts";
import { isOneOf } from "./evidence.ts";
import { type Reading, sentenceEnd } from "./reading.ts";
import { subjectBefore, verbGroupStart } from "./source.ts";

/** What it is for stands within so many tokens. */
const FARTHEST = 14;

/** "The bench **pulled up** the state for running wards with one nurse": how Indian copy says that somebody was rebuked. `at`: the verb. */
export function draftPullingUp(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt, sentences, sentenceAt } = reading;
  if (!/^(?:pulled|pulls)$/.test(tokens[at]!.lower) || tokens[at + 1]?.lower !== "up" || quoteAt[at] !== -1)
    return undefined;
  const hi = sentenceEnd(reading, at);
  if (!isForDoing(reading, at + 2, hi)) return undefined;
  const lo = sentences[sentenceAt[at]!]!.firstToken;
  const group = verbGroupStart(reading, at, lo);
  const source = subjectBefore(reading, group, lo);
  const content = contentFrom(reading, at + 2, hi);
  if (!source || content.from >= content.to) return undefined;
  const cue = { from: group, to: at + 2 };
  return { reading, source: [source], cue, content: [{ ...content, reading }], stance: "statement", confidence: SURE };
}

/** "**the state for running**", "**officials over** the delay", where "pulled up a chair for her" rebukes nobody. */
function isForDoing({ tokens }: Reading, from: number, hi: number): boolean {
  let whom = false;
  for (let i = from; i < hi && i < from + FARTHEST; i++) {
    const { lower, pos } = tokens[i]!;
    if (lower === "over") return whom;
    if (lower === "for") return whom && /^(?:not|failing|\p{Ll}+ing)$/u.test(tokens[i + 1]?.lower ?? "");
    if (pos === "VERB" || pos === "AUX") return false;
    whom ||=
      pos === "PROPN" ||
      /^(?:him|her|them)$/.test(lower) ||
      isOneOf(PERSON_NOUNS, lower) ||
      isOneOf(ORGANISATION_NOUNS, lower);
  }
  return false;
}
