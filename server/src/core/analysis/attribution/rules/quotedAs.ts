import { contentFrom } from "./content.ts";
import type { Draft } from "./draft.ts";
import { type Reading, sentenceEnd } from "./reading.ts";
import { subjectBefore, verbGroupStart } from "./source.ts";

/** How far "as saying" may stand behind "quoted": "was **quoted** by the state news agency **as saying**". */
const REACH = 9;
const LONGEST_SUBJECT = 40;
/** More than of "saying" by itself, beside a quotation. */
const CERTAIN = 0.96;

/** "The mayor **is quoted as saying** the ferry was unsafe": who is quoted says it. `at`: "quoted". */
export function draftQuotedAs(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt } = reading;
  if (!/^(?:quoted|cited)$/.test(tokens[at]!.lower) || quoteAt[at] !== -1) return undefined;
  const group = verbGroupStart(reading, at, Math.max(0, at - REACH));
  const passive = tokens.slice(group, at).some(({ lower }) => /^(?:is|are|was|were|been|being)$/.test(lower));
  if (!passive) return undefined;
  const hi = sentenceEnd(reading, at);
  let as = at + 1;
  while (as < hi && as - at < REACH && !(tokens[as]!.lower === "as" && tokens[as + 1]?.lower === "saying")) as++;
  if (as + 2 >= hi || tokens[as]!.lower !== "as" || tokens[as + 1]!.lower !== "saying") return undefined;
  const source = subjectBefore(reading, group, Math.max(0, group - LONGEST_SUBJECT));
  if (!source) return undefined;
  const marked = /^[,:]$/.test(tokens[as + 2]!.text);
  const start = marked ? as + 3 : as + 2;
  if (start >= hi) return undefined;
  const colon = tokens[as + 2]!.text === ":";
  return {
    reading,
    source: [source],
    cue: { from: group, to: colon ? as + 3 : as + 2 },
    content: [{ ...contentFrom(reading, start, hi), reading }],
    stance: "statement",
    confidence: CERTAIN,
  };
}
