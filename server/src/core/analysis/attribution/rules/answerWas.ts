import { firstFrom } from "../../../text/tokenRange.ts";
import { type Draft, EDGED } from "./draft.ts";
import { type Reading, sentenceEnd } from "./reading.ts";
import { ANSWERS } from "./signals.ts";

/** Words between "was" and the noun. */
const LONGEST = 8;
const NAMING = /^(?:DET|ADJ|NOUN|PROPN)$/;

/** "“No,” **was Ruiz's answer**", "“Wait and see” was **her only reply**": whose the answer is. `at`: the noun. */
export function draftAnswerWas(reading: Reading, at: number): Draft | undefined {
  const { tokens, quotes, quoteAt, sentences, sentenceAt } = reading;
  if (!ANSWERS.test(tokens[at]!.lower) || quoteAt[at] !== -1) return undefined;
  const hi = sentenceEnd(reading, at);
  let owner = at - 1;
  while (owner > 0 && at - owner < LONGEST && /^(?:ADJ|ADV|NOUN)$/.test(tokens[owner]!.pos)) owner--;
  const own = tokens[owner]?.lower ?? "";
  let from = owner;
  if (/^(?:'s|')$/.test(own)) while (from > 1 && owner - from < LONGEST && NAMING.test(tokens[from - 1]!.pos)) from--;
  else if (!/^(?:his|her|their|its)$/.test(own)) return undefined;
  const was = from - 1;
  if (was < 3 || !/^(?:was|is)$/.test(tokens[was]!.lower) || !/["”’']$/.test(tokens[was - 1]!.text)) return undefined;
  const quote = quotes[firstFrom(quotes, ({ to }) => to >= was)];
  if (quote?.to !== was || sentences[sentenceAt[quote.from]!]!.firstToken !== quote.from) return undefined;
  // "“Hamlet” was his answer": a mark that ends what is said, or several words.
  if (quote.to - quote.from < 5 && !/^[,.!?]$/.test(tokens[was - 2]!.text)) return undefined;
  if (isTitle(reading, quote.from + 1, quote.to - 1)) return undefined;
  // "“Yes” was her answer's first word": nothing but when, where and to what may follow.
  if (at + 1 < hi && !/^(?:to|when|on|in|at|after|,)$/.test(tokens[at + 1]!.lower)) return undefined;
  return {
    reading,
    source: [{ from, to: owner + 1 }],
    cue: { from: at, to: at + 1 },
    content: [{ from: quote.from, to: quote.to, reading }],
    stance: "statement",
    confidence: EDGED,
  };
}

/** "“**The Long Road Home**” is her reply to them": no mark at its end, and nothing small in it but the smallest words. */
function isTitle({ tokens }: Reading, from: number, to: number): boolean {
  if (/^[,.!?]$/.test(tokens[to - 1]!.text)) return false;
  return tokens.slice(from + 1, to).every(({ text, pos }) => !/^\p{Ll}/u.test(text) || SMALL.test(pos));
}
const SMALL = /^(?:ADP|DET|CCONJ|PART)$/;
