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

/** Scores made probabilities that sum to 1. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const parts = scores.map((s) => exponential(s - top));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((p) => p / sum);
}
