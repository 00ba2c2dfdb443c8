/**
 * Regression trees whose values are added up. The nodes of a tree lie in preorder: the branch for values up to the threshold
 * begins right after its node, the other at `other`.
 */
export interface Forest {
  /** The first node of each tree. */
  readonly roots: Uint32Array;
  /** The feature that a node looks at; LEAF for a leaf. */
  readonly feature: Uint8Array;
  /** A node's threshold, or a leaf's value. */
  readonly number: Float32Array;
  readonly other: Uint32Array;
}

export const LEAF = 255;

/** The sum of what the trees say of these features. */
export function scoreForest({ roots, feature, number, other }: Forest, features: Float32Array): number {
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    for (let f = feature[node]!; f !== LEAF; f = feature[node]!) {
      node = features[f]! <= number[node]! ? node + 1 : other[node]!;
    }
    sum += number[node]!;
  }
  return sum;
}
