import { exponential } from "../../server/src/core/analysis/attribution/learned/exponential.ts";
import { type Forest, LEAF } from "../../server/src/core/analysis/attribution/learned/forest.ts";
import { binFeatures } from "./bins.ts";
import { growTree, leafValue, type Node } from "./growTree.ts";
import { createRandom } from "./random.ts";

/** What a forest learns from: rows of `width` features, each with a probability to be met and a weight. */
export interface Table {
  readonly width: number;
  readonly features: Float32Array;
  readonly targets: Float32Array;
  readonly weights: Float32Array;
}

export interface BoostSettings {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Added to a leaf's curvature: the larger, the smaller its value. */
  readonly ridge: number;
  /** The least curvature of a leaf. */
  readonly least: number;
  /** Of 256: how many rows, and how many features, a tree does without. */
  readonly dropRows: number;
  readonly dropFeatures: number;
  readonly seed: number;
}

/** Gradient boosting of the logistic loss (Friedman 2001), with histograms over at most 64 values a feature. */
export function trainForest(table: Table, settings: BoostSettings): Forest {
  const { width, targets, weights } = table;
  const rows = targets.length;
  const binned = binFeatures(width, table.features);
  const scores = new Float64Array(rows);
  const slope = new Float64Array(rows);
  const curve = new Float64Array(rows);
  const random = createRandom(settings.seed);
  const trees: Node[] = [];
  for (let t = 0; t < settings.trees; t++) {
    for (let i = 0; i < rows; i++) {
      const p = 1 / (1 + exponential(-scores[i]!));
      slope[i] = (p - targets[i]!) * weights[i]!;
      curve[i] = Math.max(1e-6, p * (1 - p)) * weights[i]!;
    }
    const kept = rowsKept(rows, settings.dropRows, random.bits() | 1);
    const columns = Array.from({ length: width }, (_, f) => f).filter(
      () => random.bits() % 256 >= settings.dropFeatures,
    );
    const tree = growTree({ ...binned, slope, curve }, kept, columns, settings);
    trees.push(tree);
    for (let i = 0; i < rows; i++) scores[i]! += leafValue(tree, binned.bins, rows, i);
  }
  return flatten(trees);
}

function rowsKept(rows: number, drop: number, seed: number): Uint32Array {
  let state = seed;
  const kept = new Uint32Array(rows);
  let n = 0;
  for (let i = 0; i < rows; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    if ((state & 255) >= drop) kept[n++] = i;
  }
  return kept.subarray(0, n);
}

/** The trees as the product reads them. */
function flatten(trees: readonly Node[]): Forest {
  const roots: number[] = [];
  const feature: number[] = [];
  const number: number[] = [];
  const other: number[] = [];
  const add = (node: Node): void => {
    const at = feature.length;
    const leaf = !node.low || !node.high;
    feature.push(leaf ? LEAF : node.feature);
    number.push(leaf ? node.value : node.threshold);
    other.push(0);
    if (leaf) return;
    add(node.low!);
    other[at] = feature.length;
    add(node.high!);
  };
  for (const tree of trees) {
    roots.push(feature.length);
    add(tree);
  }
  return {
    roots: Uint32Array.from(roots),
    feature: Uint8Array.from(feature),
    number: Float32Array.from(number),
    other: Uint32Array.from(other),
  };
}
