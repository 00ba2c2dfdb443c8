import type { Forest } from "./forest.ts";
import { ABREAST, type ForestLayout, layOut, QUESTION, QUESTION_BITS } from "./forestLayout.ts";

/** The sum of what a forest's trees say of these features. */
export type ForestScorer = (features: Float32Array) => number;

/**
 * Makes a scorer. A walk down a tree, written as one would, waits at every node for a number from memory and for a branch that a
 * processor guesses wrong every other time. So all questions that nodes ask (a feature, a threshold: many ask the same) are
 * answered first, with 0 or 1; a node's second child stands right behind its first, so that a step is an addition and no branch; a
 * leaf leads to itself, so that all walks of a tree are of the same length; and four walks go side by side, each while the others
 * wait. What is added up, and in which order, is the same.
 */
export function createForestScorer(forest: Forest): ForestScorer {
  const layout = layOut(forest);
  const answers = { above: new Uint8Array(QUESTION + 1), reached: Uint32Array.from(layout.firsts) };
  return (features) => {
    answer(layout, features, answers);
    return walk(layout, answers.above);
  };
}

/** The questions' answers, and of every feature the first question whose answer is 0: those before it are all 1. */
interface Answers {
  readonly above: Uint8Array;
  readonly reached: Uint32Array;
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

function walk({ nodes, values, roots, depths }: ForestLayout, above: Uint8Array): number {
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree += ABREAST) {
    let a = roots[tree]!;
    let b = roots[tree + 1]!;
    let c = roots[tree + 2]!;
    let d = roots[tree + 3]!;
    for (let steps = depths[tree]!; steps > 0; steps--) {
      const atA = nodes[a]!;
      const atB = nodes[b]!;
      const atC = nodes[c]!;
      const atD = nodes[d]!;
      a = (atA >>> QUESTION_BITS) + above[atA & QUESTION]!;
      b = (atB >>> QUESTION_BITS) + above[atB & QUESTION]!;
      c = (atC >>> QUESTION_BITS) + above[atC & QUESTION]!;
      d = (atD >>> QUESTION_BITS) + above[atD & QUESTION]!;
    }
    sum = sum + values[a]! + values[b]! + values[c]! + values[d]!;
  }
  return sum;
}
