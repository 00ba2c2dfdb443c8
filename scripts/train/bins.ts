/** At most so many bins a feature. */
export const BINS = 64;

/** A table's values as the numbers of bins. */
export interface Binned {
  /** Bin of feature f of row i at `f * rows + i`. */
  readonly bins: Uint8Array;
  /** By feature: the largest value of each bin but the last. */
  readonly edges: readonly Float32Array[];
  readonly rows: number;
}

/** Cuts each feature's values into bins of about as many rows; an edge is the largest value of its bin. */
export function binFeatures(width: number, features: Float32Array): Binned {
  const rows = features.length / width;
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
  return { bins, edges, rows };
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
