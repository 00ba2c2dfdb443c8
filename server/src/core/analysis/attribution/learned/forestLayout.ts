import { type Forest, LEAF } from "./forest.ts";

/** A node's question and the first of its two children are one number; so many bits are the question. */
export const QUESTION_BITS = 12;
/** The question of leaves: one that is always answered with 0. */
export const QUESTION = (1 << QUESTION_BITS) - 1;
/** Trees that are walked side by side. */
export const ABREAST = 8;

/** A forest laid out for walking fast. */
export interface ForestLayout {
  /** The first question of each feature, and behind the last feature's the number of all questions. */
  readonly firsts: Uint32Array;
  /** The questions: is the feature's value above this? By feature, and each feature's in rising order. */
  readonly thresholds: Float64Array;
  /** Every node's first child and question, the second child behind the first; a leaf has itself for a child. */
  readonly nodes: Int32Array;
  /** A leaf's value. */
  readonly values: Float32Array;
  /** Every tree's root; the number of trees is a multiple of ABREAST. */
  readonly roots: Int32Array;
  /** At the first of so many trees as are walked side by side: the steps to their deepest leaf. */
  readonly depths: Uint8Array;
}

export function layOut(forest: Forest): ForestLayout {
  const { roots, feature, number, other } = forest;
  const questions = questionsOf(forest);
  const trees = Math.ceil(roots.length / ABREAST) * ABREAST;
  // Behind the trees' nodes stands the only leaf, of value 0, of the trees that fill up the last row.
  const empty = feature.length;
  const nodes = new Int32Array(empty + 1);
  const values = new Float32Array(empty + 1);
  const rootAt = new Int32Array(trees).fill(empty);
  const depths = new Uint8Array(trees);
  nodes[empty] = (empty << QUESTION_BITS) | QUESTION;
  let free = 0;
  /** Puts the node `from`, and all below it, to the place `to`; returns how deep it goes. */
  const move = (from: number, to: number): number => {
    if (feature[from] === LEAF) {
      nodes[to] = (to << QUESTION_BITS) | QUESTION;
      values[to] = number[from]!;
      return 0;
    }
    const first = free;
    free += 2;
    nodes[to] = (first << QUESTION_BITS) | questions.find(feature[from]!, number[from]!);
    return 1 + Math.max(move(from + 1, first), move(other[from]!, first + 1));
  };
  roots.forEach((root, tree) => {
    const to = free++;
    rootAt[tree] = to;
    const row = tree - (tree % ABREAST);
    depths[row] = Math.max(depths[row]!, move(root, to));
  });
  return { firsts: questions.firsts, thresholds: questions.thresholds, nodes, values, roots: rootAt, depths };
}

interface Questions {
  readonly firsts: Uint32Array;
  readonly thresholds: Float64Array;
  readonly find: (feature: number, threshold: number) => number;
}

function questionsOf({ feature, number }: Forest): Questions {
  const byFeature: Set<number>[] = [];
  feature.forEach((f, node) => {
    if (f === LEAF) return;
    byFeature[f] ??= new Set();
    byFeature[f].add(number[node]!);
  });
  const sorted = Array.from(byFeature, (thresholds) => Float64Array.from(thresholds ?? []).sort());
  const firsts = new Uint32Array(sorted.length + 1);
  for (let f = 0; f < sorted.length; f++) firsts[f + 1] = firsts[f]! + sorted[f]!.length;
  if (firsts.at(-1)! > QUESTION) throw new RangeError("The trees ask too many questions.");
  const places = sorted.map((thresholds) => new Map(Array.from(thresholds, (t, i) => [t, i])));
  return {
    firsts,
    thresholds: Float64Array.from(sorted.flatMap((thresholds) => [...thresholds])),
    find: (f, threshold) => firsts[f]! + places[f]!.get(threshold)!,
  };
}
