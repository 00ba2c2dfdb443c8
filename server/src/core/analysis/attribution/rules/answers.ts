import { contentFrom } from "./content.ts";
import { verbCueAt } from "./cues.ts";
import { type Draft, EDGED } from "./draft.ts";
import { type Reading, sentenceEnd, trimmed } from "./reading.ts";
import { isDay } from "./source.ts";
import { nounPhraseAfter } from "./sourceAfter.ts";

/** Words that answer by themselves, or open such an answer. Own compilation. */
const ANSWER =
  /^(?:yes|no|never|not|absolutely|definitely|certainly|probably|possibly|maybe|perhaps|exactly|indeed|nonsense|rubbish|wrong|right|true|false|impossible|unlikely|hardly|undoubtedly|yeah|nope|sure|guilty|enough)$/;
/** Words of such an answer: "Not in my lifetime". */
const LONGEST = 6;

/** "Yes, **say the scientists**", "Not so, **says the mayor**": a sentence that is an answer and who gives it. `at`: the verb. */
export function draftAnswer(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt, sentences, sentenceAt } = reading;
  const first = sentences[sentenceAt[at]!]!.firstToken;
  if (at - first < 2 || at - first > LONGEST + 1 || !ANSWER.test(tokens[first]!.lower)) return undefined;
  const cue = tokens[at - 1]!.text === "," ? verbCueAt(reading, at) : undefined;
  if (!cue?.verb.says || quoteAt[first] !== -1) return undefined;
  const answer = tokens.slice(first, at - 1);
  // "Never, in all the years that he had worked there, said Hill": a clause of its own.
  if (answer.some(({ text, pos }) => text === "," || pos === "VERB" || pos === "AUX")) return undefined;
  const hi = sentenceEnd(reading, at);
  const source = nounPhraseAfter(reading, cue.to, hi);
  if (!source || isDay(tokens[source.from])) return undefined;
  // "No, said the mayor, it will not."
  const goesOn = source.to + 1 < hi && tokens[source.to]!.text === ",";
  if (source.to < hi && !goesOn) return undefined;
  const rest = goesOn ? [contentFrom(reading, source.to + 1, hi)] : [];
  return {
    reading,
    source: [trimmed(reading, source)],
    cue: { from: at, to: cue.to },
    content: [{ from: first, to: at - 1 }, ...rest].map((range) => ({ ...range, reading })),
    stance: "statement",
    confidence: EDGED,
  };
}
