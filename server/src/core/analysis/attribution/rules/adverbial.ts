import { DOCUMENT_NOUNS } from "../../../lexicon/documentNouns.ts";
import { contentStart } from "./afterContent.ts";
import { contentFrom } from "./content.ts";
import { type Draft, SURE } from "./draft.ts";
import { type Range, type Reading, sentenceEnd, trimmed } from "./reading.ts";
import { STATED } from "./signals.ts";
import { nounPhraseAfter } from "./sourceAfter.ts";

/** Source and cue of an adverbial that says whose word it is, and where it ends. */
interface Adverbial {
  readonly source: Range;
  readonly cue: Range;
  readonly to: number;
}

/** "in the words of X", "in X's view", "by her own account". Own compilation. */
const IN_THEIR = /^(?:words|view|opinion|telling|estimation|judgment|judgement|assessment)$/;
const BY_THEIR = /^(?:account|reckoning|estimate|count|admission|telling|calculation|calculations|estimates)$/;
/** "Per" measures as often as it cites: only before a body, a person or a paper. */
const PER_WHOM = /^(?:DET|PROPN)$/;
const LONGEST_POSSESSOR = 8;

/** "In the words of Lee, …", "In Lee's view, …", "By her own account, …", "As per the police, …": at a sentence's beginning, or behind it. */
export const draftAdverbial = (reading: Reading, at: number, lo: number): Draft | undefined =>
  draft(reading, at, lo, (hi) => wordsOf(reading, at, hi) ?? possessed(reading, at, hi) ?? per(reading, at, hi));

/** "As stated **in a report**, …": the same of a record. `at`: the verb. */
export function draftStatedIn(reading: Reading, at: number): Draft | undefined {
  if (!STATED.test(reading.tokens[at]!.lower) || reading.tokens[at - 1]?.lower !== "as") return undefined;
  const lo = reading.sentences[reading.sentenceAt[at]!]!.firstToken;
  return draft(reading, at - 1, lo, (hi) => statedIn(reading, at - 1, hi));
}

function draft(
  reading: Reading,
  at: number,
  lo: number,
  find: (hi: number) => Adverbial | undefined,
): Draft | undefined {
  const { tokens, sentences, sentenceAt } = reading;
  const first = Math.max(lo, sentences[sentenceAt[at]!]!.firstToken);
  const before = tokens[at - 1];
  const initial = at - first <= 1 && (at === first || /^(?:and|but|yet|still)$/.test(before!.lower));
  if (!initial && before?.text !== ",") return undefined;
  const hi = sentenceEnd(reading, at);
  const found = find(hi);
  if (!found) return undefined;
  const { source, cue, to } = found;
  const closed = to >= hi || /^[,.]$/.test(tokens[to]?.text ?? "");
  if (!closed || (initial && (tokens[to]?.text !== "," || to + 1 >= tokens.length))) return undefined;
  const content = initial
    ? contentFrom(reading, to + 1, hi)
    : trimmed(reading, { from: contentStart(reading, at - 1, lo), to: at - 1 });
  if (content.from >= content.to || (!initial && to < hi && tokens[to]!.text === ",")) return undefined;
  return {
    reading,
    source: [trimmed(reading, source)],
    cue,
    content: [{ ...content, reading }],
    stance: "statement",
    confidence: SURE,
  };
}

/** "in the words of Lee". */
function wordsOf(reading: Reading, at: number, hi: number): Adverbial | undefined {
  const { tokens } = reading;
  if (tokens[at]!.lower !== "in" || tokens[at + 1]?.lower !== "the" || tokens[at + 3]?.lower !== "of") return undefined;
  if (!IN_THEIR.test(tokens[at + 2]!.lower)) return undefined;
  const source = nounPhraseAfter(reading, at + 4, hi, true);
  return source && { source, cue: { from: at, to: at + 4 }, to: source.to };
}

/** "in Lee's view", "by her own account". */
function possessed({ tokens, quoteAt }: Reading, at: number, hi: number): Adverbial | undefined {
  const { lower } = tokens[at]!;
  const nouns = lower === "in" ? IN_THEIR : lower === "by" ? BY_THEIR : undefined;
  if (!nouns) return undefined;
  for (let i = at + 2; i < hi && i < at + LONGEST_POSSESSOR && quoteAt[i] === -1; i++) {
    if (!nouns.test(tokens[i]!.lower)) continue;
    const own = tokens[i - 1]!.lower === "own" ? i - 1 : i;
    const last = tokens[own - 1]!.lower;
    const possessive = /^(?:'s|’s|'|’)$/.test(last) ? own - 1 > at + 1 : /^(?:his|her|their|its)$/.test(last);
    return possessive ? { source: { from: at + 1, to: own }, cue: { from: i, to: i + 1 }, to: i + 1 } : undefined;
  }
  return undefined;
}

const PARTICLE = /^(?:set|laid|spelled)$/;

/** "As stated in **a report** by the Kolm Trust", "as set out in **the council's report**"; "as stated in May" tells of no record. */
function statedIn(reading: Reading, at: number, hi: number): Adverbial | undefined {
  const { tokens } = reading;
  const verb = tokens[at + 1]?.lower ?? "";
  const into = PARTICLE.test(verb) ? at + 3 : at + 2;
  if (tokens[into]?.lower !== "in" || (into > at + 2 && tokens[into - 1]!.lower !== "out")) return undefined;
  const source = nounPhraseAfter(reading, into + 1, hi, true);
  if (!source || !tokens.slice(source.from, source.to).some(({ lower }) => DOCUMENT_NOUNS.has(lower))) return undefined;
  return { source, cue: { from: at, to: into + 1 }, to: source.to };
}

/** "As per the police", "Per the mayor's office", "…, per Sky Sports". */
function per(reading: Reading, at: number, hi: number): Adverbial | undefined {
  const { tokens } = reading;
  const from = tokens[at]!.lower === "as" ? at + 1 : at;
  const whom = tokens[from + 1];
  if (tokens[from]?.lower !== "per" || !whom) return undefined;
  if (from === at && !PER_WHOM.test(whom.pos) && !/^\p{Lu}/u.test(whom.text)) return undefined;
  const source = nounPhraseAfter(reading, from + 1, hi, true);
  return source && { source, cue: { from: at, to: from + 1 }, to: source.to };
}
