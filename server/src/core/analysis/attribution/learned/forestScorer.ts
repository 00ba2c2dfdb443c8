import type { Forest } from "./forest.ts";
import { type ForestLayout, layOut, QUESTION, QUESTION_BITS } from "./forestLayout.ts";
import { startKernel } from "./wasm.ts";

/** The sum of what a forest's trees say of these features. */
export type ForestScorer = (features: Float32Array) => number;

/**
 * Makes a scorer. A walk down a tree, written as one would, waits at every node for a number from memory and for a branch that a
 * processor guesses wrong every other time. So all questions that nodes ask (a feature, a threshold: many ask the same) are
 * answered first, with 0 or 1; a node's second child stands right behind its first, so that a step is an addition and no branch; a
 * leaf leads to itself, so that all walks of a tree are of the same length; and eight walks go side by side, each while the others
 * wait. What is added up, and in which order, is the same, and so it is where WebAssembly walks.
 */
export function createForestScorer(forest: Forest): ForestScorer {
  const layout = layOut(forest);
  return scorerOf(layout, kernelWalker(layout) ?? plainWalker(layout));
}

/** Makes a scorer that needs no WebAssembly. */
export function createPlainForestScorer(forest: Forest): ForestScorer {
  const layout = layOut(forest);
  return scorerOf(layout, plainWalker(layout));
}

/** Where answers are written, and the walk that reads them. */
interface Walker {
  readonly above: Uint8Array;
  readonly walk: () => number;
}

function scorerOf(layout: ForestLayout, { above, walk }: Walker): ForestScorer {
  const answers = { above, reached: Uint32Array.from(layout.firsts) };
  return (features) => {
    answer(layout, features, answers);
    return walk();
  };
}

/** The questions' answers, and of every feature the first question whose answer is 0: those before it are all 1. */
interface Answers {
  readonly above: Uint8Array;
  readonly reached: Uint32Array;
}

/** What kernel/forest.ts exports. */
interface Exports {
  setForest(nodes: number, values: number, answers: number): void;
  walk(roots: number, depths: number, trees: number): number;
}

/** WebAssembly's walk; undefined where it is not at hand. */
function kernelWalker({ nodes, values, roots, depths }: ForestLayout): Walker | undefined {
  try {
    const { exports, memory, fixedAt, roomAt } = startKernel([nodes, values, roots, depths], [QUESTION + 1]);
    const kernel = exports as Exports;
    const [nodesAt, valuesAt, rootsAt, depthsAt] = fixedAt as [number, number, number, number];
    const [answersAt] = roomAt as [number];
    kernel.setForest(nodesAt, valuesAt, answersAt);
    const trees = roots.length;
    return {
      above: new Uint8Array(memory, answersAt, QUESTION + 1),
      walk: () => kernel.walk(rootsAt, depthsAt, trees),
    };
  } catch {
    return undefined;
  }
}

function plainWalker(layout: ForestLayout): Walker {
  const above = new Uint8Array(QUESTION + 1);
  return { above, walk: () => walk(layout, above) };
}

/** Answers all questions. From one attribution to the next few answers change, and a feature's are in order: only those are written. */
function answer({ firsts, thresholds }: ForestLayout, features: Float32Array, { above, reached }: Answers): void {
  for (let f = 0; f + 1 < firsts.length; f++) {
    const value = features[f]!;
    const first = firsts[f]!;
    const end = firsts[f + 1]!;
    let at = reached[f]!;
    // What is no number is not up to a threshold either.
    while (at < end && !(value <= thresholds[at]!)) above[at++] = 1;
    while (at > first && value <= thresholds[at - 1]!) above[--at] = 0;
    reached[f] = at;
  }
}

/** Whoever changes it changes kernel/forest.ts as well. */
function walk({ nodes, values, roots, depths }: ForestLayout, above: Uint8Array): number {
  const next = (at: number): number => {
    const node = nodes[at]!;
    return (node >>> QUESTION_BITS) + above[node & QUESTION]!;
  };
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree += 8) {
    let a = roots[tree]!;
    let b = roots[tree + 1]!;
    let c = roots[tree + 2]!;
    let d = roots[tree + 3]!;
    let e = roots[tree + 4]!;
    let f = roots[tree + 5]!;
    let g = roots[tree + 6]!;
    let h = roots[tree + 7]!;
    for (let steps = depths[tree]!; steps > 0; steps--) {
      a = next(a);
      b = next(b);
      c = next(c);
      d = next(d);
      e = next(e);
      f = next(f);
      g = next(g);
      h = next(h);
    }
    sum = sum + values[a]! + values[b]! + values[c]! + values[d]! + values[e]! + values[f]! + values[g]! + values[h]!;
  }
  return sum;
}
