import { exponential } from "../../server/src/core/analysis/attribution/learned/exponential.ts";
import { MAX_ROLE_FEATURES } from "../../server/src/core/analysis/attribution/learned/roleFeatures.ts";
import { createRandom } from "./random.ts";

/** Alternatives, each with the slots of its features, of which one is right; or a single one with how right it is. */
export interface Choices {
  readonly options: readonly Uint32Array[];
  /** Index of the right option; for a single option the probability that it is right. */
  readonly target: number;
  readonly weight: number;
}

export interface LinearSettings {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Of 256: how many of the features are left out of each step. */
  readonly dropout: number;
  readonly seed: number;
}

export const newFeatures = (): Uint32Array => new Uint32Array(MAX_ROLE_FEATURES);

/** The slots of features already written. */
export function slotsIn(features: Uint32Array, n: number, bits: number): Uint32Array {
  return features.slice(0, n).map((f) => f >>> (32 - bits));
}

/** Trains weights over hashed features, by AdaGrad with dropout: a softmax over the options, or a logistic of the only one. */
export function trainLinear(
  choices: readonly Choices[],
  { bits, epochs, rate, dropout, seed }: LinearSettings,
): Float32Array {
  const weights = new Float32Array(1 << bits);
  const squares = new Float32Array(1 << bits).fill(1);
  const mean = new Float32Array(1 << bits);
  const random = createRandom(seed);
  const order = choices.map((_, i) => i);
  const averaged = Math.max(1, epochs >> 1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    for (const index of order) stepOnce(choices[index]!, weights, squares, rate, dropout, random.bits() | 1);
    if (epoch >= epochs - averaged) for (let k = 0; k < mean.length; k++) mean[k]! += weights[k]! / averaged;
  }
  const scale = (256 - dropout) / 256;
  return mean.map((w) => w * scale);
}

/** Room for the kept slots of one choice's options. */
const kept = new Uint32Array(1 << 16);

function stepOnce(
  { options, target, weight }: Choices,
  weights: Float32Array,
  squares: Float32Array,
  rate: number,
  dropout: number,
  seed: number,
): void {
  let state = seed;
  let n = 0;
  const ends: number[] = [];
  const scores = options.map((slots) => {
    let sum = 0;
    for (const slot of slots) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      if ((state & 255) < dropout) continue;
      kept[n++] = slot;
      sum += weights[slot]!;
    }
    ends.push(n);
    return sum;
  });
  if (scores.length === 1) scores.push(0);
  const top = Math.max(...scores);
  const parts = scores.map((s) => exponential(s - top));
  const sum = parts.reduce((a, b) => a + b, 0);
  let k = 0;
  ends.forEach((end, o) => {
    const wanted = options.length === 1 ? target : o === target ? 1 : 0;
    const g = weight * (parts[o]! / sum - wanted);
    if (Math.abs(g) < 0.0005) {
      k = end;
      return;
    }
    for (; k < end; k++) {
      const slot = kept[k]!;
      const square = squares[slot]! + g * g;
      squares[slot] = square;
      weights[slot]! -= (rate * g) / Math.sqrt(square);
    }
  });
}
