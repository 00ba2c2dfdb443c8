import { contentStart } from "./afterContent.ts";
import { type Draft, EDGED } from "./draft.ts";
import { type Reading, sentenceEnd, trimmed } from "./reading.ts";
import { HEARS } from "./signals.ts";
import { isDay, verbGroupStart } from "./source.ts";

const BODY = /^(?:court|jury|jurors|inquest|tribunal|inquiry|hearing|magistrates|panel|coroner|judge)$/;
/** Words of such a body at most: "Lowmoor Crown Court". */
const LONGEST_BODY = 5;

/**
 * "The clerk took £3m, **a court was told**", "the boy drowned, **an inquest has heard**": how court copy begins. What was said there
 * stands before; who said it, it does not tell. `at`: the verb.
 */
export function draftHearing(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt, sentences, sentenceAt } = reading;
  if (at === 0 || !HEARS.test(tokens[at]!.lower) || quoteAt[at] !== -1) return undefined;
  const first = sentences[sentenceAt[at]!]!.firstToken;
  const group = verbGroupStart(reading, at, first);
  const passive = /^(?:was|were|is|are|been)$/.test(tokens[at - 1]!.lower);
  if ((tokens[at]!.lower === "told") !== passive || !BODY.test(tokens[group - 1]?.lower ?? "")) return undefined;
  let comma = group - 2;
  while (comma > first && group - comma <= LONGEST_BODY && /^(?:DET|PROPN|ADJ|NOUN|PART)$/.test(tokens[comma]!.pos))
    comma--;
  if (tokens[comma]?.text !== "," || comma <= first || !isEnd(reading, at + 1)) return undefined;
  const content = trimmed(reading, { from: contentStart(reading, comma, first), to: comma });
  if (content.to - content.from < SHORTEST) return undefined;
  return {
    reading,
    source: passive ? [] : [{ from: comma + 1, to: group }],
    cue: { from: passive ? at : group, to: at + 1 },
    content: [{ ...content, reading }],
    stance: "statement",
    confidence: EDGED,
  };
}
/** Words that a clause has. */
const SHORTEST = 3;

/** Nothing follows but when, and where. */
function isEnd(reading: Reading, from: number): boolean {
  const { tokens } = reading;
  const end = sentenceEnd(reading, from - 1);
  return from >= end || isDay(tokens[from]) || /^(?:on|in|at|this|last)$/.test(tokens[from]!.lower);
}
