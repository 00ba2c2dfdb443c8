import { type Draft, EDGED } from "./draft.ts";
import type { Reading } from "./reading.ts";
import { nounPhraseAfter } from "./sourceAfter.ts";

const SAID = /^(?:said|says|added|adds|asked|wrote|replied|quipped|joked|tweeted|recalled)$/;
/** Tokens of who says it at most: "one of the fans outside". */
const LONGEST = 12;

/** "**Said** Tom Vale: “We won.”": verb, speaker and a colon open the sentence, as tabloids and magazines have it. `at`: the verb. */
export function draftSaidColon(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt, quotes, sentences, sentenceAt } = reading;
  if (!SAID.test(tokens[at]!.lower) || quoteAt[at] !== -1 || sentences[sentenceAt[at]!]!.firstToken !== at)
    return undefined;
  let colon = at + 1;
  while (colon < tokens.length && colon - at <= LONGEST && tokens[colon]!.text !== ":" && quoteAt[colon] === -1)
    colon++;
  const quote = quotes[quoteAt[colon + 1] ?? -1];
  if (tokens[colon]?.text !== ":" || quote?.from !== colon + 1 || quote.quotation.use !== "speech") return undefined;
  // "Asked which it was, she smiled: “Both.”": a clause of its own.
  const source = nounPhraseAfter(reading, at + 1, colon);
  if (source?.to !== colon) return undefined;
  const content = [{ from: quote.from, to: quote.to, reading }];
  return { reading, source: [source], cue: { from: at, to: at + 1 }, content, stance: "statement", confidence: EDGED };
}
