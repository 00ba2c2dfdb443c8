import { type Draft, SURE } from "./draft.ts";
import { type Reading, sentenceEnd } from "./reading.ts";
import { subjectBefore, verbGroupStart } from "./source.ts";

const SAYS = /^(?:said|says|say)$/;
const THINKS = /^(?:thinks|think|thought)$/;
const UNSAID = /^(?:not|n't|n’t|never|might|may|could|would|can|should|must|will)$/;
const WORD = /^(?:no|yes|so|maybe|otherwise)$/;

/** "Vale, a nurse, **said no**", "Everyone **says so**": what is said in a word, at the end of a clause. `at`: the verb. */
export function draftSaidWord(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt, sentences, sentenceAt } = reading;
  const { lower } = tokens[at]!;
  const word = tokens[at + 1]?.lower ?? "";
  if (!SAYS.test(lower) && !(THINKS.test(lower) && word === "so")) return undefined;
  if (quoteAt[at] !== -1 || !WORD.test(word) || quoteAt[at + 1] !== -1) return undefined;
  const hi = sentenceEnd(reading, at);
  if (at + 2 < hi && !/^[,;]$/.test(tokens[at + 2]!.text)) return undefined;
  const from = sentences[sentenceAt[at]!]!.firstToken;
  const group = verbGroupStart(reading, at, from);
  const source = subjectBefore(reading, group, from);
  const opens = /^(?:and|but|yet|still)$/.test(tokens[from]!.lower) ? from + 1 : from;
  // "His foes, led by Ruiz, never thought so": neither Ruiz, nor anybody.
  if (source?.from !== opens || tokens.slice(group, at).some(({ lower }) => UNSAID.test(lower))) return undefined;
  if (/^(?:nobody|none|no|neither|one|few|many)$/.test(tokens[opens]!.lower)) return undefined;
  const stance = THINKS.test(lower) ? "attitude" : "statement";
  const content = [{ from: at + 1, to: at + 2, reading }];
  return { reading, source: [source], cue: { from: group, to: at + 1 }, content, stance, confidence: SURE };
}
