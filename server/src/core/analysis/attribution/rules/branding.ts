import { contentFrom } from "./content.ts";
import { type Draft, SURE } from "./draft.ts";
import { type Reading, sentenceEnd } from "./reading.ts";
import { BRANDS } from "./signals.ts";
import { subjectBefore, verbGroupStart } from "./source.ts";

const BE = /^(?:is|are|was|were|be|been|being|got)$/;
/** What it is called stands within so many tokens: an article, "as" or a quotation. */
const FARTHEST = 14;

/** "Norland **branded** its neighbour an “outlaw nation”", "the ministry **labelled** the test an act of war". `at`: the verb. */
export function draftBranding(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt, sentences, sentenceAt } = reading;
  const { lower, pos } = tokens[at]!;
  if (!BRANDS.test(lower) || quoteAt[at] !== -1) return undefined;
  // An adjective, as the tagger of parts of speech often has it, stands before no article.
  const verbal = pos === "VERB" || (pos === "ADJ" && /^(?:DET|PRON|PROPN)$/.test(tokens[at + 1]?.pos ?? ""));
  if (!verbal) return undefined;
  const lo = sentences[sentenceAt[at]!]!.firstToken;
  const group = verbGroupStart(reading, at, lo);
  if (tokens.slice(group, at).some((token) => BE.test(token.lower))) return undefined;
  const hi = sentenceEnd(reading, at);
  const source = subjectBefore(reading, group, lo);
  if (!source || !isCalledSomething(reading, at, hi)) return undefined;
  const content = contentFrom(reading, at + 1, hi);
  if (content.from >= content.to) return undefined;
  const cue = { from: group, to: at + 1 };
  return { reading, source: [source], cue, content: [{ ...content, reading }], stance: "statement", confidence: SURE };
}

/** Behind somebody or something stands what it is called. */
function isCalledSomething({ tokens, quoteAt }: Reading, verb: number, hi: number): boolean {
  if (!/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(tokens[verb + 1]?.pos ?? "")) return false;
  for (let i = verb + 2; i < hi && i < verb + FARTHEST; i++) {
    if (quoteAt[i] !== -1 || /^(?:a|an|as)$/.test(tokens[i]!.lower)) return true;
    if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos)) return false;
  }
  return false;
}
