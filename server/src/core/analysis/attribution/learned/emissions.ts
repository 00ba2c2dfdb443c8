import type { ParagraphContext } from "./context.ts";
import { MAX_FEATURES, readFeatures } from "./features.ts";
import { type FeatureTable, findFeature } from "./featureTable.ts";
import { LABEL_COUNT as N } from "./labels.ts";

/** Every label's weight for every feature, four to a number: five numbers a feature, each weight with 128 added. */
export interface EmissionWeights {
  readonly table: FeatureTable;
  readonly packed: Uint32Array;
  /** What one step of a weight is worth. */
  readonly scale: number;
}

const WIDTH = 5;
const EVEN = 0x00ff00ff;

/** Packs weights, N a feature with 128 added, for adding four at once. */
export function packWeights(table: FeatureTable, weights: Uint8Array, scale: number): EmissionWeights {
  const features = weights.length / N;
  const packed = new Uint32Array(WIDTH * features);
  for (let row = 0; row < features; row++) {
    for (let y = 0; y < N; y++) {
      const at = row * WIDTH + (y >> 2);
      packed[at] = packed[at]! | (weights[row * N + y]! << (8 * (y & 3)));
    }
  }
  return { table, packed, scale };
}

/**
 * The score of each label at each token, N a token. The four weights of a number are added in two lanes of 16 bits each, which
 * hold the sum of 257 weights.
 */
export function scoreLabels(c: ParagraphContext, { table, packed, scale }: EmissionWeights): Float32Array {
  const scores = new Float32Array(c.length * N);
  const features = new Uint32Array(MAX_FEATURES);
  const lanes = new Uint32Array(2 * WIDTH);
  for (let token = 0; token < c.length; token++) {
    const n = keepKnown(table, features, readFeatures(c, token, features));
    addLanes(features, n, packed, lanes);
    const bias = 128 * n;
    for (let y = 0; y < N; y++) {
      const lane = lanes[2 * (y >> 2) + (y & 1)]!;
      scores[token * N + y] = (((y & 2) === 0 ? lane & 0xffff : lane >>> 16) - bias) * scale;
    }
  }
  return scores;
}

/** Puts the numbers of the features that are known in the place of the hashes; returns how many they are. */
function keepKnown(table: FeatureTable, features: Uint32Array, n: number): number {
  let known = 0;
  for (let k = 0; k < n; k++) {
    const row = findFeature(table, features[k]!);
    if (row >= 0) features[known++] = row;
  }
  return known;
}

function addLanes(features: Uint32Array, n: number, packed: Uint32Array, lanes: Uint32Array): void {
  let a0 = 0;
  let a1 = 0;
  let b0 = 0;
  let b1 = 0;
  let c0 = 0;
  let c1 = 0;
  let d0 = 0;
  let d1 = 0;
  let e0 = 0;
  let e1 = 0;
  for (let k = 0; k < n; k++) {
    const at = features[k]! * WIDTH;
    const a = packed[at]!;
    const b = packed[at + 1]!;
    const c = packed[at + 2]!;
    const d = packed[at + 3]!;
    const e = packed[at + 4]!;
    a0 = (a0 + (a & EVEN)) | 0;
    a1 = (a1 + ((a >>> 8) & EVEN)) | 0;
    b0 = (b0 + (b & EVEN)) | 0;
    b1 = (b1 + ((b >>> 8) & EVEN)) | 0;
    c0 = (c0 + (c & EVEN)) | 0;
    c1 = (c1 + ((c >>> 8) & EVEN)) | 0;
    d0 = (d0 + (d & EVEN)) | 0;
    d1 = (d1 + ((d >>> 8) & EVEN)) | 0;
    e0 = (e0 + (e & EVEN)) | 0;
    e1 = (e1 + ((e >>> 8) & EVEN)) | 0;
  }
  lanes[0] = a0;
  lanes[1] = a1;
  lanes[2] = b0;
  lanes[3] = b1;
  lanes[4] = c0;
  lanes[5] = c1;
  lanes[6] = d0;
  lanes[7] = d1;
  lanes[8] = e0;
  lanes[9] = e1;
}
