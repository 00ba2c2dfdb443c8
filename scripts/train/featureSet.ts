import {
  createFeatureTable,
  type FeatureTable,
  findFeature,
} from "../../server/src/core/analysis/attribution/learned/featureTable.ts";
import { LABEL_COUNT as N } from "../../server/src/core/analysis/attribution/learned/labels.ts";
import type { Crf } from "./crf.ts";
import type { Example } from "./examples.ts";

/** A set of features, each with a number: its place in `hashes`. */
export interface FeatureSet {
  readonly hashes: Int32Array;
  readonly table: FeatureTable;
}

/** A paragraph's tokens with the features of a set that hold of them. */
export interface NumberedExample {
  readonly length: number;
  /** Those of token i end at `ends[i]`, where those of the next begin. */
  readonly features: Uint32Array;
  readonly ends: Uint32Array;
  readonly kinds: Uint8Array;
  readonly labels: readonly Uint8Array[];
  readonly weight: number;
}

/** A set of these features. */
export const featureSet = (hashes: Int32Array): FeatureSet => ({ hashes, table: createFeatureTable(hashes) });

/** The features that hold of at least `least` tokens. */
export function frequentFeatures(examples: readonly Example[], least: number): FeatureSet {
  const all = examples.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const bits = Math.max(8, Math.ceil(Math.log2(all + 1)) - 1);
  const keys = new Int32Array(1 << bits);
  const counts = new Uint8Array(1 << bits);
  const mask = keys.length - 1;
  const frequent: number[] = [];
  for (const { hashes } of examples) {
    for (const hash of hashes) {
      if (hash === 0) continue;
      let at = Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
      while (keys[at] !== 0 && keys[at] !== hash) at = (at + 1) & mask;
      keys[at] = hash;
      if (counts[at]! >= least) continue;
      counts[at]! += 1;
      if (counts[at] === least) frequent.push(hash);
    }
  }
  return featureSet(Int32Array.from(frequent));
}

/** The features of a set whose weights are largest, in the order of their hashes. */
export function weightiestFeatures({ hashes }: FeatureSet, { weights }: Crf, most: number): FeatureSet {
  const size = Float64Array.from(hashes, (_, f) => {
    let sum = 0;
    for (let y = 0; y < N; y++) sum += weights[f * N + y]! ** 2;
    return sum;
  });
  const order = Array.from(hashes.keys()).sort((a, b) => size[b]! - size[a]! || a - b);
  return featureSet(Int32Array.from(order.slice(0, most), (f) => hashes[f]!).sort());
}

/** The examples with the features of a set only. */
export function numberFeatures(examples: readonly Example[], { table }: FeatureSet): NumberedExample[] {
  return examples.map(({ length, width, hashes, kinds, labels, weight }) => {
    const features: number[] = [];
    const ends = new Uint32Array(length);
    for (let token = 0; token < length; token++) {
      for (let k = token * width; k < (token + 1) * width; k++) {
        const feature = findFeature(table, hashes[k]!);
        if (feature >= 0) features.push(feature);
      }
      ends[token] = features.length;
    }
    return { length, features: Uint32Array.from(features), ends, kinds, labels, weight };
  });
}
