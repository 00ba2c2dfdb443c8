import { EVIDENCE_NOUNS } from "../../../lexicon/documentNouns.ts";
import { contentFrom } from "./content.ts";
import { type Draft, SURE } from "./draft.ts";
import { type Reading, sentenceEnd } from "./reading.ts";
import { SHOWS } from "./signals.ts";

/** Words of whose they are, and what. */
const LONGEST = 10;
const NAMING = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/;

/**
 * "**The council's own figures** show 11,000 bins were missed": records behind whose they are, which open a sentence; the verb reports, and
 * what it tells needs no "that". `at`: the verb.
 */
export function draftShowingOwned(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt, sentences, sentenceAt } = reading;
  if (!SHOWS.test(tokens[at]!.lower) || quoteAt[at] !== -1 || at < 3) return undefined;
  const noun = tokens[at - 1]!.lower;
  if (!EVIDENCE_NOUNS.has(noun) && !EVIDENCE_NOUNS.has(noun.replace(/s$/, ""))) return undefined;
  let from = sentences[sentenceAt[at]!]!.firstToken;
  if (/^(?:but|and|yet)$/.test(tokens[from]!.lower)) from++;
  if (at - from < 3 || at - from > LONGEST) return undefined;
  const named = tokens.slice(from, at);
  if (!named.every(({ pos }) => NAMING.test(pos)) || !named.some(({ lower }) => /^['’]s?$/.test(lower)))
    return undefined;
  const hi = sentenceEnd(reading, at);
  const next = tokens[at + 1];
  if (!next || !/^(?:DET|NUM|NOUN|PROPN|ADJ|SYM|PRON|SCONJ)$/.test(next.pos) || next.lower === "up") return undefined;
  const content = contentFrom(reading, at + 1, hi);
  const clause = tokens.slice(content.from, content.to).some(({ pos }) => pos === "VERB" || pos === "AUX");
  if (content.from >= content.to || !clause) return undefined;
  return {
    reading,
    source: [{ from, to: at }],
    cue: { from: at, to: at + 1 },
    content: [{ ...content, reading }],
    stance: "statement",
    confidence: SURE,
  };
}
