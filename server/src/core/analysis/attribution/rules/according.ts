import { sourceBeforeClause, sourceBetweenCommas } from "./accordingSource.ts";
import { contentStart } from "./afterContent.ts";
import { contentFrom } from "./content.ts";
import type { Draft } from "./draft.ts";
import { type Range, type Reading, sentenceEnd, trimmed } from "./reading.ts";
import { nounPhraseAfter } from "./sourceAfter.ts";

/** "according to X", before, after or within what X says. `lo`: where the text not yet spoken for begins. */
export const draftAccordingTo = (reading: Reading, at: number, lo: number): Draft | undefined =>
  draftAccording(reading, at, lo, false);

/** "according to **testimony in May**", "according to **reports through Jan. 31**", whose end the tagger hides; else without the preposition. */
export function draftAccordingCut(reading: Reading, at: number): Draft | undefined {
  if (reading.tokens[at]!.lower !== "according") return undefined;
  return draftAccording(reading, at, reading.sentences[reading.sentenceAt[at]!]!.firstToken, true);
}

/** `cut`: those whose source ends with a preposition, or the others. */
function draftAccording(reading: Reading, at: number, lo: number, cut: boolean): Draft | undefined {
  const { tokens, quoteAt, sentences, sentenceAt } = reading;
  if (tokens[at]!.lower !== "according" || tokens[at + 1]?.lower !== "to" || quoteAt[at] !== -1) return undefined;
  const hi = sentenceEnd(reading, at);
  const first = Math.max(lo, sentences[sentenceAt[at]!]!.firstToken);
  const initial = at - first <= 1 && !/^(?:are|is|was|were)$/.test(tokens[at - 1]?.lower ?? "");
  const found =
    pronounAt(reading, at + 2) ??
    (initial ? sourceBeforeClause(reading, at + 2, hi) : undefined) ??
    (!initial && isTorn(reading, at, lo) ? sourceBetweenCommas(reading, at + 2, hi) : undefined) ??
    nounPhraseAfter(reading, at + 2, hi, initial);
  if (!found || (tokens[found.to - 1]!.pos === "ADP") !== cut) return undefined;
  const source = cut ? { ...found, to: endOfWhen(reading, found.to) } : found;
  if (source.to === source.from) return undefined;
  const content = initial ? after(reading, source, hi) : around(reading, at, source, hi, lo);
  if (content.length === 0) return undefined;
  // "Not according to Hill, a clerk." is said of what stands before.
  if (initial && tokens[first]!.lower === "not") return undefined;
  return {
    reading,
    source: [trimmed(reading, source)],
    cue: { from: at, to: at + 2 },
    content: content.map((range) => ({ ...range, reading })),
    stance: "statement",
    confidence: 0.95,
  };
}

/** Behind the month and the day that a source cut off at `to` goes on with; without its preposition where none does. */
function endOfWhen({ tokens }: Reading, to: number): number {
  // "The people Hale lived **with**, …": the preposition is theirs.
  if (tokens[to]?.text === ",") return to;
  if (!MONTH.test(tokens[to]?.text ?? "")) return to - 1;
  const dot = tokens[to + 1]?.text === "." && tokens[to + 2]?.pos === "NUM" ? to + 2 : to + 1;
  return tokens[dot]?.pos === "NUM" ? dot + 1 : dot;
}
const MONTH =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?$/;

/** "According to **him**, the road is shut". */
function pronounAt({ tokens, quoteAt }: Reading, at: number): Range | undefined {
  const is = /^(?:him|her|them)$/.test(tokens[at]?.lower ?? "") && quoteAt[at] === -1;
  // "according to her brother": a possessive.
  return is && /^(?:PUNCT|VERB|AUX|CCONJ|ADP|DET|PRON)$/.test(tokens[at + 1]?.pos ?? "PUNCT")
    ? { from: at, to: at + 1 }
    : undefined;
}

function after(reading: Reading, source: Range, hi: number): Range[] {
  const start = reading.tokens[source.to]?.text === "," ? source.to + 1 : source.to;
  return start < hi ? [contentFrom(reading, start, hi)] : [];
}

/** "**The fire**, according to Lee, began": the clause has no verb yet. */
function isTorn(reading: Reading, at: number, lo: number): boolean {
  const { tokens, quoteAt } = reading;
  const left = trimmed(reading, { from: contentStart(reading, at, lo), to: at });
  if (left.from >= left.to || tokens[at - 1]?.text !== "," || quoteAt[left.to - 1] !== -1) return false;
  return tokens.slice(left.from, left.to).every(({ pos }) => pos !== "VERB" && pos !== "AUX");
}

/** The clause before it; where that has no verb, what follows the source as well ("The fire, according to Lee, began"). */
function around(reading: Reading, at: number, source: Range, hi: number, lo: number): Range[] {
  const { tokens, quoteAt } = reading;
  // "a firm **that**, according to the filing, **was set up in May**": the rest of the sentence is not what the filing says.
  const relative = tokens[at - 1]?.text === "," && /^(?:that|which|who)$/.test(tokens[at - 2]?.lower ?? "");
  const from = relative ? at - 2 : contentStart(reading, at, lo);
  const left = trimmed(reading, { from, to: at });
  if (left.from >= left.to) return [];
  let verb = quoteAt[left.to - 1] !== -1;
  for (let i = left.from; i < left.to; i++) verb ||= tokens[i]!.pos === "VERB" || tokens[i]!.pos === "AUX";
  if (verb || tokens[source.to]?.text !== "," || source.to + 1 >= hi) return [left];
  return [left, contentFrom(reading, source.to + 1, hi)];
}
