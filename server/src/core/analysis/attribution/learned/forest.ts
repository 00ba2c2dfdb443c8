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
