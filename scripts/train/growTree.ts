import { BINS, type Binned } from "./bins.ts";
import type { BoostSettings } from "./boost.ts";

/** A node of a regression tree; a leaf has neither branch. */
export interface Node {
  feature: number;
  /** Rows with at most this bin go left. */
  bin: number;
  threshold: number;
  value: number;
  low: Node | null;
  high: Node | null;
}

/** Binned rows, each with the slope and the curvature of its loss. */
export interface Sloped extends Binned {
  readonly slope: Float64Array;
  readonly curve: Float64Array;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

/** Grows a tree by splitting the leaf that gains most, until there are enough leaves. */
export function growTree(data: Sloped, kept: Uint32Array, columns: readonly number[], settings: BoostSettings): Node {
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
  { bins, edges, slope, curve, rows: all }: Sloped,
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

/** What a tree says of a row. */
export function leafValue(tree: Node, bins: Uint8Array, rows: number, i: number): number {
  let node = tree;
  while (node.low && node.high) node = bins[node.feature * rows + i]! <= node.bin ? node.low : node.high;
  return node.value;
}
