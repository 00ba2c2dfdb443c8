import type { Arrays } from "./arrays.ts";
import { hashForm } from "./forms.ts";
import type { QuoteStates } from "./quoteStates.ts";
import { CANDIDATE, PAD, STRONG, TAG, type Words } from "./words.ts";

/**
 * For each token, what lies in one direction of it: the nearest word that may be a cue and the nearest that mostly is one, what
 * stands between, the nearest verb, and the word that ends the noun phrase. Arrays padded like the words. The words inside
 * quotations are passed over: cues in there are somebody else's.
 */
export interface Scan {
  /** Stem, classes and bucket of the nearest candidate, its distance's code, and what lies between as bits. */
  readonly cue: Int32Array;
  readonly cueClasses: Int32Array;
  readonly cueBucket: Uint8Array;
  readonly cueFar: Uint8Array;
  readonly cueBetween: Uint16Array;
  readonly strong: Int32Array;
  readonly strongFar: Uint8Array;
  readonly strongBetween: Uint16Array;
  readonly verb: Int32Array;
  readonly verbFar: Uint8Array;
  readonly edge: Int32Array;
  readonly edgeTag: Uint8Array;
}

const BETWEEN = {
  comma: 1,
  commas: 2,
  that: 4,
  quote: 8,
  verb: 16,
  and: 32,
  sentence: 64,
  dash: 128,
  who: 256,
} as const;
const THAT = new Set(["that", "whether", "if", "to", "because", "as"].map(hashForm));
const WHO = new Set(["who", "which", "whose", "whom", "where", "when"].map(hashForm));
const DASH = new Set([":", ";", "—", "–", "-", "--"].map(hashForm));
const COMMA = hashForm(",");

/** What precedes each token. */
export const scanForward = (words: Words, quote: QuoteStates, arrays: Arrays): Scan =>
  scan(words, quote, emptyScan(words, arrays), PAD, words.length + PAD, 1);

/** What follows each token. */
export const scanBackward = (words: Words, quote: QuoteStates, arrays: Arrays): Scan =>
  scan(words, quote, emptyScan(words, arrays), words.length + PAD - 1, PAD - 1, -1);

function scan(words: Words, { state }: QuoteStates, out: Scan, from: number, to: number, step: 1 | -1): Scan {
  const { bucket, stem, tag, sentence } = words;
  let cue = 0;
  let cueSteps = 0;
  let cueBits = 0;
  let strong = 0;
  let strongSteps = 0;
  let strongBits = 0;
  let verb = 0;
  let verbSteps = 0;
  let edge = 0;
  let last = from;
  for (let i = from; i !== to; i += step) {
    if (cue !== 0) {
      out.cue[i] = stem[cue]!;
      out.cueClasses[i] = words.classes[cue]!;
      out.cueBucket[i] = bucket[cue]!;
      out.cueFar[i] = farCode(cueSteps);
      out.cueBetween[i] = cueBits;
    }
    if (strong !== 0) {
      out.strong[i] = stem[strong]!;
      out.strongFar[i] = farCode(strongSteps);
      out.strongBetween[i] = strongBits;
    }
    if (verb !== 0) {
      out.verb[i] = stem[verb]!;
      out.verbFar[i] = farCode(verbSteps);
    }
    if (edge !== 0) {
      out.edge[i] = stem[edge]!;
      out.edgeTag[i] = tag[edge]!;
    }
    const where = state[i]!;
    if (where === 2) continue;
    if (where === 1 || where === 3) {
      cueBits |= BETWEEN.quote;
      strongBits |= BETWEEN.quote;
      edge = i;
      continue;
    }
    let bits = betweenBits(words, i);
    if (sentence[i] !== sentence[last]) bits |= BETWEEN.sentence;
    last = i;
    if ((bits & BETWEEN.comma) !== 0 && (cueBits & BETWEEN.comma) !== 0) cueBits |= BETWEEN.commas;
    if ((bits & BETWEEN.comma) !== 0 && (strongBits & BETWEEN.comma) !== 0) strongBits |= BETWEEN.commas;
    cueBits |= bits;
    strongBits |= bits;
    cueSteps++;
    strongSteps++;
    verbSteps++;
    if (bucket[i]! >= CANDIDATE) {
      cue = i;
      cueSteps = 0;
      cueBits = 0;
    }
    if (bucket[i]! >= STRONG) {
      strong = i;
      strongSteps = 0;
      strongBits = 0;
    }
    if (tag[i] === TAG.VERB || tag[i] === TAG.AUX) {
      verb = i;
      verbSteps = 0;
    }
    if (!inNounPhrase(tag[i]!)) edge = i;
  }
  return out;
}

function betweenBits({ word, tag }: Words, i: number): number {
  const w = word[i]!;
  if (w === COMMA) return BETWEEN.comma;
  if (tag[i] === TAG.VERB || tag[i] === TAG.AUX) return BETWEEN.verb;
  if (THAT.has(w)) return BETWEEN.that;
  if (WHO.has(w)) return BETWEEN.who;
  if (tag[i] === TAG.CCONJ) return BETWEEN.and;
  return DASH.has(w) ? BETWEEN.dash : 0;
}

function inNounPhrase(tag: number): boolean {
  return (
    tag === TAG.NOUN || tag === TAG.PROPN || tag === TAG.DET || tag === TAG.ADJ || tag === TAG.ADP || tag === TAG.NUM
  );
}

function farCode(steps: number): number {
  if (steps < 5) return steps;
  return steps < 7 ? 5 : steps < 10 ? 6 : steps < 15 ? 7 : steps < 25 ? 8 : 9;
}

function emptyScan({ length }: Words, arrays: Arrays): Scan {
  const size = length + 2 * PAD;
  return {
    cue: arrays.i32(size),
    cueClasses: arrays.i32(size),
    cueBucket: arrays.u8(size),
    cueFar: arrays.u8(size),
    cueBetween: arrays.u16(size),
    strong: arrays.i32(size),
    strongFar: arrays.u8(size),
    strongBetween: arrays.u16(size),
    verb: arrays.i32(size),
    verbFar: arrays.u8(size),
    edge: arrays.i32(size),
    edgeTag: arrays.u8(size),
  };
}
