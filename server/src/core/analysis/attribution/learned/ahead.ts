import type { Arrays } from "./arrays.ts";
import type { QuoteStates } from "./quoteStates.ts";
import { CANDIDATE, PAD, TAG, type Words } from "./words.ts";

/**
 * For each token, what lies ahead of it: the nearest word that may be a cue, and the word that ends the noun phrase. Arrays padded like
 * the words. The words inside quotations are passed over: cues in there are somebody else's.
 */
export interface Ahead {
  /** Stem of the nearest word that may be a cue, and its distance's code. */
  readonly cue: Int32Array;
  readonly cueFar: Uint8Array;
  /** Stem and tag of the nearest word that no noun phrase goes on with. */
  readonly edge: Int32Array;
  readonly edgeTag: Uint8Array;
}

/** Looks ahead of each token. */
export function lookAhead({ length, bucket, stem, tag }: Words, { state }: QuoteStates, arrays: Arrays): Ahead {
  const size = length + 2 * PAD;
  const out = { cue: arrays.i32(size), cueFar: arrays.u8(size), edge: arrays.i32(size), edgeTag: arrays.u8(size) };
  let cue = 0;
  let steps = 0;
  let edge = 0;
  for (let i = length + PAD - 1; i >= PAD; i--) {
    if (cue !== 0) {
      out.cue[i] = stem[cue]!;
      out.cueFar[i] = farCode(steps);
    }
    if (edge !== 0) {
      out.edge[i] = stem[edge]!;
      out.edgeTag[i] = tag[edge]!;
    }
    const where = state[i]!;
    if (where === 2) continue;
    if (where === 1 || where === 3) {
      edge = i;
      continue;
    }
    steps++;
    if (bucket[i]! >= CANDIDATE) {
      cue = i;
      steps = 0;
    }
    if (!inNounPhrase(tag[i]!)) edge = i;
  }
  return out;
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
