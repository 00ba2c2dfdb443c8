import { exponential } from "./exponential.ts";
import { LABEL_COUNT as N } from "./labels.ts";

/** All that decoding needs of the transitions: the pairs that occur, by kind, with their weights. */
export interface Lattice {
  /** The labels that may precede each label: at `to`, a range of `from`. */
  readonly rangeOf: Uint16Array;
  readonly from: Uint8Array;
  /** Weight, and e to the weight, of `from[k]` before its label at `kind * from.length + k`. */
  readonly weight: Float32Array;
  readonly factor: Float32Array;
  /** The same for a paragraph's first label. */
  readonly start: Float32Array;
  readonly startFactor: Float32Array;
}

/** Prepares transition weights for decoding; -Infinity stands for what never happens, at any kind. */
export function createLattice(weights: Float64Array, kinds: number): Lattice {
  const { rangeOf, from, weight } = possiblePairs(weights, kinds);
  const start = weights.slice(0, N);
  return {
    rangeOf,
    from,
    weight: Float32Array.from(weight),
    factor: Float32Array.from(weight, exponential),
    start: Float32Array.from(start),
    startFactor: Float32Array.from(start, exponential),
  };
}

/** The pairs of labels that occur, and their weights: at `kind * from.length + k` that of `from[k]` before its label. */
function possiblePairs(
  weights: Float64Array,
  kinds: number,
): { rangeOf: Uint16Array; from: Uint8Array; weight: Float64Array } {
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
  return { rangeOf, from: Uint8Array.from(from), weight };
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
