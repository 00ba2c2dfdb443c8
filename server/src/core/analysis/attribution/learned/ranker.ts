import { exponential } from "./exponential.ts";

/** A linear model over hashed features: a weight a slot, in steps of `scale`. */
export interface LinearWeights {
  readonly bits: number;
  readonly steps: Int8Array;
  readonly scale: number;
}

/** The score of what has these features. */
export function scoreFeatures({ bits, steps, scale }: LinearWeights, features: Uint32Array, n: number): number {
  let sum = 0;
  for (let k = 0; k < n; k++) sum += steps[features[k]! >>> (32 - bits)]!;
  return sum * scale;
}

/** Makes scores, in their place, probabilities that sum to 1. */
export function softmax(scores: number[]): number[] {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const part = exponential(scores[i]! - top);
    scores[i] = part;
    sum += part;
  }
  for (let i = 0; i < scores.length; i++) scores[i]! /= sum;
  return scores;
}
