import { exponential } from "../../server/src/core/analysis/attribution/learned/exponential.ts";
import { type Forest, LEAF } from "../../server/src/core/analysis/attribution/learned/forest.ts";
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

const BINS = 64;

/** Gradient boosting of the logistic loss (Friedman 2001), with histograms over at most 64 values a feature. */
export function trainForest(table: Table, settings: BoostSettings): Forest {
  const { width, targets, weights } = table;
  const rows = targets.length;
  const { bins, edges } = binFeatures(table);
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
    const tree = growTree({ bins, edges, slope, curve, rows }, kept, columns, settings);
    trees.push(tree);
    for (let i = 0; i < rows; i++) scores[i]! += leafValue(tree, bins, rows, i);
  }
  return flatten(trees);
}

interface Node {
  feature: number;
  /** Rows with at most this bin go left. */
  bin: number;
  threshold: number;
  value: number;
  low: Node | null;
  high: Node | null;
}

interface Data {
  /** Bin of feature f of row i at `f * rows + i`. */
  readonly bins: Uint8Array;
  readonly edges: readonly Float32Array[];
  readonly slope: Float64Array;
  readonly curve: Float64Array;
  readonly rows: number;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

/** Cuts each feature's values into bins of about as many rows; an edge is the largest value of its bin. */
function binFeatures({ width, features, targets }: Table): { bins: Uint8Array; edges: Float32Array[] } {
  const rows = targets.length;
  const bins = new Uint8Array(width * rows);
  const edges: Float32Array[] = [];
  for (let f = 0; f < width; f++) {
    const values = new Float32Array(rows);
    for (let i = 0; i < rows; i++) values[i] = features[i * width + f]!;
    const sorted = values.slice().sort();
    const cuts: number[] = [];
    for (let b = 1; b < BINS; b++) {
      const value = sorted[Math.min(rows - 1, Math.floor((b * rows) / BINS))]!;
      if (cuts.length === 0 || value > cuts.at(-1)!) cuts.push(value);
    }
    const edge = Float32Array.from(cuts);
    edges.push(edge);
    for (let i = 0; i < rows; i++) bins[f * rows + i] = binOf(edge, values[i]!);
  }
  return { bins, edges };
}

function binOf(edge: Float32Array, value: number): number {
  let low = 0;
  let high = edge.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edge[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** Grows a tree by splitting the leaf that gains most, until there are enough leaves. */
function growTree(data: Data, kept: Uint32Array, columns: readonly number[], settings: BoostSettings): Node {
  const leafOf = (rows: Uint32Array) => {
    let g = 0;
    let h = 0;
    for (const i of rows) {
      g += data.slope[i]!;
      h += data.curve[i]!;
    }
    const node: Node = {
      feature: -1,
      bin: 0,
      threshold: 0,
      value: (-settings.rate * g) / (h + settings.ridge),
      low: null,
      high: null,
    };
    return { node, rows, split: bestSplit(data, rows, columns, g, h, settings) };
  };
  const root = leafOf(kept);
  const leaves = [root];
  while (leaves.length < settings.leaves) {
    let best = 0;
    for (let k = 1; k < leaves.length; k++) if (leaves[k]!.split.gain > leaves[best]!.split.gain) best = k;
    const { node, rows, split } = leaves[best]!;
    if (split.gain <= 1e-6) break;
    const column = data.bins.subarray(split.feature * data.rows, (split.feature + 1) * data.rows);
    const low = leafOf(rows.filter((i) => column[i]! <= split.bin));
    const high = leafOf(rows.filter((i) => column[i]! > split.bin));
    Object.assign(node, {
      feature: split.feature,
      bin: split.bin,
      threshold: data.edges[split.feature]![split.bin]!,
      low: low.node,
      high: high.node,
    });
    leaves.splice(best, 1, low, high);
  }
  return root.node;
}

function bestSplit(
  { bins, edges, slope, curve, rows: all }: Data,
  rows: Uint32Array,
  columns: readonly number[],
  g: number,
  h: number,
  { ridge, least }: BoostSettings,
): Split {
  let best: Split = { gain: 0, feature: -1, bin: 0 };
  if (h < 2 * least) return best;
  const slopes = new Float64Array(BINS);
  const curves = new Float64Array(BINS);
  const whole = (g * g) / (h + ridge);
  for (const f of columns) {
    const cuts = edges[f]!.length;
    if (cuts === 0) continue;
    slopes.fill(0);
    curves.fill(0);
    const offset = f * all;
    for (const i of rows) {
      const b = bins[offset + i]!;
      slopes[b]! += slope[i]!;
      curves[b]! += curve[i]!;
    }
    let gl = 0;
    let hl = 0;
    for (let b = 0; b < cuts; b++) {
      gl += slopes[b]!;
      hl += curves[b]!;
      const hr = h - hl;
      if (hl < least || hr < least) continue;
      const gain = (gl * gl) / (hl + ridge) + ((g - gl) * (g - gl)) / (hr + ridge) - whole;
      if (gain > best.gain) best = { gain, feature: f, bin: b };
    }
  }
  return best;
}

function leafValue(tree: Node, bins: Uint8Array, rows: number, i: number): number {
  let node = tree;
  while (node.low && node.high) node = bins[node.feature * rows + i]! <= node.bin ? node.low : node.high;
  return node.value;
}

/** The trees as the product reads them. */
export function flatten(trees: readonly { value: number }[]): Forest {
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
    add(tree as Node);
  }
  return {
    roots: Uint32Array.from(roots),
    feature: Uint8Array.from(feature),
    number: Float32Array.from(number),
    other: Uint32Array.from(other),
  };
}
