import { EVIDENCE_NOUNS } from "../../../lexicon/documentNouns.ts";
import { contentStart } from "./afterContent.ts";
import { type Draft, EDGED } from "./draft.ts";
import { type Reading, sentenceEnd, trimmed } from "./reading.ts";

/** Words of who found it. */
const LONGEST = 20;
const FOUND = /^(?:found|revealed|showed|shows|discovered|disclosed)$/;
/** What is asked for, and answered with figures. */
const REQUEST = /^(?:requests?|inquiry|inquiries|enquiry|enquiries)$/;
const NAMING = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADP|X)$/;

/**
 * "Only 14 boards have one, **a freedom of information request by the charity Bookends found**": what was asked for, with who asked, at
 * the sentence's end. `at`: the verb.
 */
export function draftFoundBehind(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt } = reading;
  if (!FOUND.test(tokens[at]!.lower) || quoteAt[at] !== -1 || at !== sentenceEnd(reading, at) - 1) return undefined;
  let from = at;
  while (at - from < LONGEST && from > 0 && quoteAt[from - 1] === -1 && isNaming(reading, from - 1)) from--;
  if (from < 2 || tokens[from - 1]!.text !== "," || at - from < 3 || tokens[from]!.pos !== "DET") return undefined;
  // Before "by the charity" stands what it is: "a freedom of information **request**".
  let by = from + 1;
  while (by < at && !/^(?:by|from|to)$/.test(tokens[by]!.lower)) by++;
  const noun = tokens[by - 1]!.lower;
  if (by === at || !(REQUEST.test(noun) || EVIDENCE_NOUNS.has(noun.replace(/s$/, "")))) return undefined;
  let opens = contentStart(reading, from - 1, 0);
  // "**The result:** half of all buses run late, a survey by the union found."
  for (let i = opens; i < from; i++) if (tokens[i]!.text === ":" && quoteAt[i] === -1) opens = i + 1;
  const content = trimmed(reading, { from: opens, to: from - 1 });
  const clause = tokens.slice(content.from, content.to).some(({ pos }) => pos === "VERB" || pos === "AUX");
  if (content.from >= content.to || !clause) return undefined;
  return {
    reading,
    source: [{ from, to: at }],
    cue: { from: at, to: at + 1 },
    content: [{ ...content, reading }],
    stance: "statement",
    confidence: EDGED,
  };
}

/** A name may have any word in it: "the charity **Free From**". */
const isNaming = ({ tokens }: Reading, at: number): boolean =>
  NAMING.test(tokens[at]!.pos) ||
  (at > 0 && /^\p{Lu}/u.test(tokens[at]!.text) && /^\p{Lu}/u.test(tokens[at - 1]!.text));
