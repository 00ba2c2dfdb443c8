import { exponential } from "../../server/src/core/analysis/attribution/learned/exponential.ts";
import { LABEL_COUNT as N } from "../../server/src/core/analysis/attribution/learned/labels.ts";
import { possiblePairs } from "../../server/src/core/analysis/attribution/learned/lattice.ts";

/**
 * The transitions that training weighs, prepared for one step of it. In double precision: gradients are small differences; what is
 * asked of a trained model (`posterior.ts`) is not.
 */
export interface TrainingLattice {
  /** The labels that may precede each label: at `to`, a range of `from`. */
  readonly rangeOf: Uint16Array;
  readonly from: Uint8Array;
  /** e to the weight of `from[k]` before its label at `kind * from.length + k`. */
  readonly factor: Float64Array;
  /** The same for a paragraph's first label. */
  readonly startFactor: Float64Array;
}

/** Prepares transition weights; -Infinity stands for what never happens, at any kind. */
export function createTrainingLattice(weights: Float64Array, kinds: number): TrainingLattice {
  const { rangeOf, from, weight } = possiblePairs(weights, kinds);
  return { rangeOf, from, factor: weight.map(exponential), startFactor: weights.slice(0, N).map(exponential) };
}

export interface Marginals {
  /** The probability of each label, N a token. */
  readonly label: Float32Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** e to the score of each label, over the token's highest. */
  readonly factor: Float64Array;
}

/** The probability of every label of every token, by the forward-backward algorithm; each token's values are kept near 1. */
export function marginals(lattice: TrainingLattice, scores: Float32Array, kinds: Uint8Array): Marginals {
  const n = kinds.length;
  const factor = factors(scores, n);
  const forward = forwardPass(lattice, factor, kinds);
  const backward = backwardPass(lattice, factor, kinds);
  const label = new Float32Array(n * N);
  const both = new Float64Array(N);
  for (let i = 0; i < n * N; i += N) {
    for (let y = 0; y < N; y++) both[y] = forward[i + y]! * backward[i + y]!;
    const sum = sumOf(both, 0);
    for (let y = 0; y < N; y++) label[i + y] = both[y]! / sum;
  }
  return { label, forward, backward, factor };
}

/** The sum of a token's values: of every other first. */
function sumOf(values: Float64Array, at: number): number {
  let even = 0;
  let odd = 0;
  for (let y = 0; y < N; y += 2) even += values[at + y]!;
  for (let y = 1; y < N; y += 2) odd += values[at + y]!;
  return even + odd;
}

function factors(scores: Float32Array, n: number): Float64Array {
  const factor = new Float64Array(n * N);
  for (let i = 0; i < n * N; i += N) {
    let top = scores[i]!;
    for (let y = 1; y < N; y++) if (scores[i + y]! > top) top = scores[i + y]!;
    // A floor keeps every path possible, so that no sum is 0.
    for (let y = 0; y < N; y++) factor[i + y] = exponential(Math.max(scores[i + y]! - top, -60));
  }
  return factor;
}

function forwardPass(
  { rangeOf, from, factor: step, startFactor }: TrainingLattice,
  factor: Float64Array,
  kinds: Uint8Array,
): Float64Array {
  const pairs = from.length;
  const out = new Float64Array(factor.length);
  for (let i = 0; i < kinds.length; i++) {
    const at = i * N;
    const base = kinds[i]! * pairs;
    for (let y = 0; y < N; y++) {
      let value = 0;
      if (i === 0) value = startFactor[y]!;
      else for (let k = rangeOf[y]!; k < rangeOf[y + 1]!; k++) value += out[at - N + from[k]!]! * step[base + k]!;
      out[at + y] = value * factor[at + y]!;
    }
    const sum = sumOf(out, at);
    for (let y = 0; y < N; y++) out[at + y] = out[at + y]! / sum;
  }
  return out;
}

function backwardPass(
  { rangeOf, from, factor: step }: TrainingLattice,
  factor: Float64Array,
  kinds: Uint8Array,
): Float64Array {
  const pairs = from.length;
  const out = new Float64Array(factor.length);
  for (let i = kinds.length - 1; i >= 0; i--) {
    const at = i * N;
    if (i === kinds.length - 1) {
      out.fill(1, at, at + N);
      continue;
    }
    const base = kinds[i + 1]! * pairs;
    for (let y = 0; y < N; y++) {
      const ahead = out[at + N + y]! * factor[at + N + y]!;
      for (let k = rangeOf[y]!; k < rangeOf[y + 1]!; k++) out[at + from[k]!]! += ahead * step[base + k]!;
    }
    const sum = sumOf(out, at);
    for (let y = 0; y < N; y++) out[at + y] = out[at + y]! / sum;
  }
  return out;
}
