import { exponential } from "./exponential.ts";
import { LABEL_COUNT as N } from "./labels.ts";

/** All that decoding needs of the transitions: the pairs that occur, by kind, with their weights. */
export interface Lattice {
  /** The labels that may precede each label: at `to`, a range of `from`. */
  readonly rangeOf: Uint16Array;
  readonly from: Uint8Array;
  /** Weight, and e to the weight, of `from[k]` before its label at `kind * from.length + k`. */
  readonly weight: Float32Array;
  readonly factor: Float64Array;
  /** The same for a paragraph's first label. */
  readonly start: Float32Array;
  readonly startFactor: Float64Array;
}

/** Prepares transition weights for decoding; -Infinity stands for what never happens, at any kind. */
export function createLattice(weights: Float64Array, kinds: number): Lattice {
  const from: number[] = [];
  const to: number[] = [];
  const rangeOf = new Uint16Array(N + 1);
  for (let y = 0; y < N; y++) {
    for (let x = 0; x < N; x++) {
      if (weights[(N + x) * N + y] === Number.NEGATIVE_INFINITY) continue;
      from.push(x);
      to.push(y);
    }
    rangeOf[y + 1] = from.length;
  }
  const pairs = from.length;
  const weight = new Float64Array(kinds * pairs);
  for (let kind = 0; kind < kinds; kind++) {
    for (let k = 0; k < pairs; k++) weight[kind * pairs + k] = weights[(kind * N + from[k]!) * N + to[k]!]!;
  }
  const start = weights.slice(0, N);
  return {
    rangeOf,
    from: Uint8Array.from(from),
    weight: Float32Array.from(weight),
    factor: weight.map(exponential),
    start: Float32Array.from(start),
    startFactor: start.map(exponential),
  };
}

/** The best sequence of labels, of sums in single precision, of which SIMD lanes take four at a time. `scores`: N a token. */
export function bestLabels(lattice: Lattice, scores: Float32Array, kinds: Uint8Array): Uint8Array {
  const { rangeOf, from, weight, start } = lattice;
  const n = kinds.length;
  const pairs = from.length;
  const back = new Uint8Array(n * N);
  let previous = new Float32Array(N);
  let current = new Float32Array(N);
  for (let y = 0; y < N && n > 0; y++) previous[y] = start[y]! + scores[y]!;
  for (let i = 1; i < n; i++) {
    const base = kinds[i]! * pairs;
    for (let y = 0; y < N; y++) {
      let best = Number.NEGATIVE_INFINITY;
      let bestFrom = 0;
      for (let k = rangeOf[y]!; k < rangeOf[y + 1]!; k++) {
        const score = Math.fround(previous[from[k]!]! + weight[base + k]!);
        if (score > best) {
          best = score;
          bestFrom = from[k]!;
        }
      }
      current[y] = best + scores[i * N + y]!;
      back[i * N + y] = bestFrom;
    }
    [previous, current] = [current, previous];
  }
  return trace(back, previous, n);
}

function trace(back: Uint8Array, last: Float32Array, n: number): Uint8Array {
  const labels = new Uint8Array(n);
  if (n === 0) return labels;
  let label = 0;
  for (let y = 1; y < N; y++) if (last[y]! > last[label]!) label = y;
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * N + label]!;
  }
  return labels;
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
export function marginals(lattice: Lattice, scores: Float32Array, kinds: Uint8Array): Marginals {
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

/** The sum of a token's values: of every other first, as SIMD lanes add two at a time. */
export function sumOf(values: Float64Array, at: number): number {
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
  { rangeOf, from, factor: step, startFactor }: Lattice,
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

function backwardPass({ rangeOf, from, factor: step }: Lattice, factor: Float64Array, kinds: Uint8Array): Float64Array {
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
