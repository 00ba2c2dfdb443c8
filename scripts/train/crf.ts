import { LABEL_COUNT as N } from "../../server/src/core/analysis/attribution/learned/labels.ts";
import { KINDS, transitionIndex } from "../../server/src/core/analysis/attribution/learned/transitions.ts";
import type { NumberedExample } from "./featureSet.ts";
import { createTrainingLattice, marginals, type TrainingLattice } from "./marginals.ts";
import { createRandom } from "./random.ts";

export interface CrfSettings {
  readonly epochs: number;
  readonly rate: number;
  /** Of 256: how many of the features are left out of each step. */
  readonly dropout: number;
  readonly seed: number;
}

/** A trained tagger in full precision. */
export interface Crf {
  /** N weights a feature. */
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/**
 * Trains a linear-chain conditional random field by stochastic gradient with AdaGrad's step sizes and dropout of features;
 * the weights are the mean of those after each of the last epochs.
 */
export function trainCrf(
  examples: readonly NumberedExample[],
  features: number,
  settings: CrfSettings,
  log: (line: string) => void,
): Crf {
  const { epochs, rate, dropout, seed } = settings;
  const weights = new Float32Array(N * features);
  const squares = new Float32Array(N * features).fill(1);
  const transitions = allowedTransitions(examples);
  const transitionSquares = new Float64Array(transitions.length).fill(1);
  const mean = new Float32Array(N * features);
  const transitionMean = new Float64Array(transitions.length);
  const random = createRandom(seed);
  const order = examples.map((_, i) => i).filter((i) => examples[i]!.length > 0);
  const averaged = Math.max(1, epochs >> 1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    let loss = 0;
    for (const index of order) {
      const example = examples[index]!;
      const kept = keepFeatures(example, dropout, random.bits());
      const scores = scoreTokens(kept, example.length, weights);
      const lattice = createTrainingLattice(transitions, KINDS);
      const gradient = gradientOf(example, lattice, scores);
      loss += gradient.loss;
      updateWeights(kept, gradient.tokens, weights, squares, rate);
      updateTransitions(gradient.transitions, transitions, transitionSquares, rate);
    }
    if (epoch >= epochs - averaged) {
      for (let k = 0; k < weights.length; k++) mean[k]! += weights[k]! / averaged;
      for (let k = 0; k < transitions.length; k++) transitionMean[k]! += transitions[k]! / averaged;
    }
    log(`epoch ${epoch + 1}: ${loss.toFixed(0)}`);
  }
  const scale = (256 - dropout) / 256;
  return { weights: mean.map((w) => w * scale), transitions: transitionMean };
}

/** Zero for every pair of labels that the examples have at least twice, anywhere; -Infinity for all others. */
function allowedTransitions(examples: readonly NumberedExample[]): Float64Array {
  const pairs = new Uint32Array(N * N);
  const starts = new Uint32Array(N);
  for (const { labels } of examples) {
    for (const sequence of labels) {
      if (sequence.length > 0) starts[sequence[0]!]! += 1;
      for (let i = 1; i < sequence.length; i++) pairs[sequence[i - 1]! * N + sequence[i]!]! += 1;
    }
  }
  const out = new Float64Array(KINDS * N * N);
  for (let kind = 0; kind < KINDS; kind++) {
    for (let k = 0; k < N * N; k++) {
      const seen = kind === 0 ? starts[k % N]! : pairs[k]!;
      if (seen < 2) out[kind * N * N + k] = Number.NEGATIVE_INFINITY;
    }
  }
  return out;
}

/** The features of each token that this step keeps, as offsets of their weights; `counts` of them a token. */
interface Kept {
  readonly offsets: Uint32Array;
  readonly ends: Uint32Array;
}

function keepFeatures({ features, ends: all, length }: NumberedExample, dropout: number, seed: number): Kept {
  const offsets = new Uint32Array(features.length);
  const ends = new Uint32Array(length);
  let state = seed | 1;
  let n = 0;
  let k = 0;
  for (let token = 0; token < length; token++) {
    for (; k < all[token]!; k++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      if ((state & 255) >= dropout) offsets[n++] = features[k]! * N;
    }
    ends[token] = n;
  }
  return { offsets, ends };
}

function scoreTokens({ offsets, ends }: Kept, length: number, weights: Float32Array): Float32Array {
  const scores = new Float32Array(length * N);
  let k = 0;
  for (let token = 0; token < length; token++) {
    const at = token * N;
    for (; k < ends[token]!; k++) {
      const row = offsets[k]!;
      for (let y = 0; y < N; y++) scores[at + y]! += weights[row + y]!;
    }
  }
  return scores;
}

interface Gradient {
  /** Expected less observed, N a token. */
  readonly tokens: Float32Array;
  /** The same for pairs; indexed like the transitions. */
  readonly transitions: Float64Array;
  readonly loss: number;
}

function gradientOf(
  { labels, weight, kinds, length }: NumberedExample,
  lattice: TrainingLattice,
  scores: Float32Array,
): Gradient {
  const m = marginals(lattice, scores, kinds);
  const total = weight * labels.length;
  const tokens = m.label.map((p) => p * total);
  const transitions = expectedPairs(lattice, m, kinds, total);
  let loss = 0;
  for (const sequence of labels) {
    for (let i = 0; i < length; i++) {
      const y = sequence[i]!;
      loss -= weight * Math.log(Math.max(m.label[i * N + y]!, 1e-10));
      tokens[i * N + y]! -= weight;
      const pair = i === 0 ? transitionIndex(0, 0, y) : transitionIndex(kinds[i]!, sequence[i - 1]!, y);
      transitions[pair]! -= weight;
    }
  }
  return { tokens, transitions, loss };
}

function expectedPairs(
  { rangeOf, from, factor: step }: TrainingLattice,
  { forward, backward, factor, label }: ReturnType<typeof marginals>,
  kinds: Uint8Array,
  total: number,
): Float64Array {
  const out = new Float64Array(KINDS * N * N);
  for (let y = 0; y < N; y++) out[y] = label[y]! * total;
  const pair = new Float64Array(from.length);
  for (let i = 1; i < kinds.length; i++) {
    const base = kinds[i]! * from.length;
    let sum = 0;
    for (let y = 0; y < N; y++) {
      const ahead = factor[i * N + y]! * backward[i * N + y]!;
      for (let k = rangeOf[y]!; k < rangeOf[y + 1]!; k++) {
        const value = forward[(i - 1) * N + from[k]!]! * step[base + k]! * ahead;
        pair[k] = value;
        sum += value;
      }
    }
    const scale = total / sum;
    for (let y = 0; y < N; y++) {
      for (let k = rangeOf[y]!; k < rangeOf[y + 1]!; k++) {
        out[transitionIndex(kinds[i]!, from[k]!, y)]! += pair[k]! * scale;
      }
    }
  }
  return out;
}

/** Gradients below this change nothing worth the time. */
const NEGLIGIBLE = 0.0005;

function updateWeights(
  { offsets, ends }: Kept,
  gradient: Float32Array,
  weights: Float32Array,
  squares: Float32Array,
  rate: number,
): void {
  const active = new Uint8Array(N);
  let k = 0;
  for (let token = 0; token < ends.length; token++) {
    const at = token * N;
    let n = 0;
    for (let y = 0; y < N; y++) if (Math.abs(gradient[at + y]!) > NEGLIGIBLE) active[n++] = y;
    for (; k < ends[token]!; k++) {
      const row = offsets[k]!;
      for (let a = 0; a < n; a++) {
        const y = active[a]!;
        const g = gradient[at + y]!;
        const square = squares[row + y]! + g * g;
        squares[row + y] = square;
        weights[row + y]! -= (rate * g) / Math.sqrt(square);
      }
    }
  }
}

function updateTransitions(gradient: Float64Array, weights: Float64Array, squares: Float64Array, rate: number): void {
  for (let k = 0; k < gradient.length; k++) {
    const g = gradient[k]!;
    if (g === 0 || weights[k] === Number.NEGATIVE_INFINITY) continue;
    squares[k]! += g * g;
    weights[k]! -= (rate * g) / Math.sqrt(squares[k]!);
  }
}
