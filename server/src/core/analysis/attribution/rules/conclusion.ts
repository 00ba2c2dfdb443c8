import { contentFrom } from "./content.ts";
import { type Draft, SURE } from "./draft.ts";
import { type Reading, sentenceEnd } from "./reading.ts";
import { CONCLUDES } from "./signals.ts";
import { subjectBefore, verbGroupStart } from "./source.ts";

/** The verbs that make somebody's thought of such a noun, with what stands between them and its article. */
const REACHED =
  /^(?:reach|reaches|reached|draw|draws|drew|drawn|form|forms|formed|take|takes|took|taken|hold|holds|held)$/;
const CAME_TO = /^(?:come|comes|came|coming) (?:to|around to|round to)$/;
const ARRIVED_AT = /^(?:arrive|arrives|arrived) at$/;
const IS_OF = /^(?:is|are|was|were|be|been|remain|remains|remained) (?:of|under)$/;

/**
 * "Bell **came to the conclusion** that the vote was lost", "the board **is of the opinion** that …": a noun for what somebody thinks, and
 * a verb that makes it his. `at`: the noun.
 */
export function draftConcluding(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt } = reading;
  if (!CONCLUDES.test(tokens[at]!.lower) || tokens[at + 1]?.lower !== "that" || quoteAt[at] !== -1) return undefined;
  const adjective = tokens[at - 1]?.pos === "ADJ" ? at - 1 : at;
  if (!/^(?:the|a|an)$/.test(tokens[adjective - 1]?.lower ?? "")) return undefined;
  const verb = verbBefore(reading, adjective - 1);
  if (verb < 0) return undefined;
  const group = verbGroupStart(reading, verb, Math.max(0, verb - LONGEST_GROUP));
  const source = subjectBefore(reading, group, Math.max(0, group - LONGEST_SUBJECT));
  const content = contentFrom(reading, at + 1, sentenceEnd(reading, at));
  if (!source || content.to - content.from < 3) return undefined;
  return {
    reading,
    source: [source],
    cue: { from: group, to: at + 1 },
    content: [{ ...content, reading }],
    stance: "attitude",
    confidence: SURE,
  };
}

const LONGEST_GROUP = 6;
const LONGEST_SUBJECT = 40;

/** The verb before an article at `article`; -1 where it is none of those. */
function verbBefore({ tokens }: Reading, article: number): number {
  if (REACHED.test(tokens[article - 1]?.lower ?? "")) return article - 1;
  for (let from = article - 2; from >= Math.max(0, article - 3); from--) {
    const words = tokens
      .slice(from, article)
      .map(({ lower }) => lower)
      .join(" ");
    if (CAME_TO.test(words) || ARRIVED_AT.test(words) || IS_OF.test(words)) return from;
  }
  return -1;
}
