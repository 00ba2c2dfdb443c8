import type { ParagraphContext } from "./context.ts";
import { FEATURES, FIELDS_OF } from "./features.ts";
import { createFeatureTable, type FeatureTable, firstPlace, secondPlace } from "./featureTable.ts";
import { FIELDS, readFields } from "./fields.ts";
import { mix } from "./hash.ts";
import { LABEL_COUNT as N } from "./labels.ts";

/** Every label's weight for every feature. */
export interface EmissionWeights {
  /** The features, by their hashes, which are all different and none of them 0. */
  readonly hashes: Int32Array;
  /** Spreads them over the kernel's buckets. */
  readonly multiplier: number;
  /** N a feature, each with 128 added. */
  readonly weights: Uint8Array;
  /** What one step of a weight is worth. */
  readonly scale: number;
}

/** What is needed where there is no kernel. */
export type PlainWeights = Omit<EmissionWeights, "multiplier">;

/** Weights to be added up: seven numbers a feature, three labels to a number. */
export interface PackedWeights {
  readonly table: FeatureTable;
  readonly packed: Float64Array;
  readonly scale: number;
}

const WIDTH = 7;
/** Where the second and third label of a number begin: a lane holds the sum of 514 weights, a number three lanes exactly. */
const SECOND = 2 ** 17;
const THIRD = 2 ** 34;

/** Packs weights for adding three at once. */
export function packWeights({ hashes, weights, scale }: PlainWeights): PackedWeights {
  // Behind the last feature stand the weights of none, all of them 0.
  const all = new Uint8Array(weights.length + N).fill(128);
  all.set(weights);
  const packed = new Float64Array((WIDTH * all.length) / N);
  for (let row = 0; row <= hashes.length; row++) {
    for (let lane = 0, at = row * N; lane < WIDTH; lane++, at += 3) {
      const more = lane < WIDTH - 1 ? all[at + 1]! * SECOND + all[at + 2]! * THIRD : 0;
      packed[row * WIDTH + lane] = all[at]! + more;
    }
  }
  return { table: createFeatureTable(hashes), packed, scale };
}

/** Takes the mean of what the features say of the labels of these tokens and of what stands in `scores`, N a token. */
export function averageScores(
  c: ParagraphContext,
  { table, packed, scale }: PackedWeights,
  tokens: ArrayLike<number>,
  scores: Float32Array,
): void {
  const fields = new Int32Array(FIELDS.length);
  const known = new Uint32Array(2 * FEATURES + 1);
  const lanes = new Float64Array(WIDTH);
  const average = (at: number, sum: number): void => {
    scores[at] = Math.fround(Math.fround(sum * scale) + scores[at]!) / 2;
  };
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k]!;
    readFields(c, token, fields);
    const n = findKnown(table, fields, known);
    addLanes(known, n, packed, lanes);
    const bias = 128 * n;
    let at = token * N;
    for (let lane = 0; lane < WIDTH; lane++) {
      const sum = lanes[lane]!;
      const third = (sum / THIRD) | 0;
      const rest = sum - third * THIRD;
      const second = (rest / SECOND) | 0;
      average(at++, rest - second * SECOND - bias);
      if (lane === WIDTH - 1) break;
      average(at++, second - bias);
      average(at++, third - bias);
    }
  }
}

/**
 * Writes the numbers of the features that are known; returns how many they are. No branch depends on whether one is. A hash of 0 is
 * found wherever nothing stands, as the feature behind the last.
 */
function findKnown({ keys, numbers, shift }: FeatureTable, fields: Int32Array, known: Uint32Array): number {
  let n = 0;
  for (let k = 0; k < FEATURES; k++) {
    const hash = mix(k, fields[FIELDS_OF[3 * k]!]!, fields[FIELDS_OF[3 * k + 1]!]!, fields[FIELDS_OF[3 * k + 2]!]!);
    const first = firstPlace(hash, shift);
    known[n] = first;
    n += Number(keys[first] === hash);
    const second = secondPlace(hash, shift);
    known[n] = second;
    n += Number(keys[second] === hash);
  }
  for (let k = 0; k < n; k++) known[k] = numbers[known[k]!]!;
  return n;
}

function addLanes(features: Uint32Array, n: number, packed: Float64Array, lanes: Float64Array): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  for (let k = 0; k < n; k++) {
    const at = features[k]! * WIDTH;
    a += packed[at]!;
    b += packed[at + 1]!;
    c += packed[at + 2]!;
    d += packed[at + 3]!;
    e += packed[at + 4]!;
    f += packed[at + 5]!;
    g += packed[at + 6]!;
  }
  lanes[0] = a;
  lanes[1] = b;
  lanes[2] = c;
  lanes[3] = d;
  lanes[4] = e;
  lanes[5] = f;
  lanes[6] = g;
}
