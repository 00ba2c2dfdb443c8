import assert from "node:assert/strict";
import { test } from "node:test";
import { trainForest } from "../../../../../scripts/train/boost.ts";
import { logistic } from "../../../../../server/src/core/analysis/attribution/learned/exponential.ts";
import { type Forest, LEAF } from "../../../../../server/src/core/analysis/attribution/learned/forest.ts";
import {
  createForestScorer,
  createPlainForestScorer,
} from "../../../../../server/src/core/analysis/attribution/learned/forestScorer.ts";

/** Two trees: by feature 0 at 0.5, and by feature 1 at 2. */
const forest: Forest = {
  roots: Uint32Array.of(0, 3),
  feature: Uint8Array.of(0, LEAF, LEAF, 1, LEAF, LEAF),
  number: Float32Array.of(0.5, -1, 1, 2, 0.25, 4),
  other: Uint32Array.of(2, 0, 0, 5, 0, 0),
};

const SCORES: readonly [features: number[], score: number][] = [
  [[0, 0], -0.75],
  [[0.5, 2], -0.75],
  [[0.6, 2], 1.25],
  [[0.6, 3], 5],
  [[-9, 3], 3],
];

for (const [features, score] of SCORES) {
  test(`the trees add up for ${features.join(", ")}`, () => {
    assert.equal(createForestScorer(forest)(Float32Array.from(features)), score);
  });
}

for (const [features, score] of SCORES) {
  test(`and without WebAssembly for ${features.join(", ")}`, () => {
    assert.equal(createPlainForestScorer(forest)(Float32Array.from(features)), score);
  });
}

const SETTINGS = {
  trees: 60,
  leaves: 6,
  rate: 0.2,
  ridge: 1,
  least: 1,
  dropRows: 32,
  dropFeatures: 0,
  seed: 3,
};

/** Rows of three numbers, of which the first two decide together and the third says nothing. */
function exclusiveOr(rows: number) {
  const features = new Float32Array(rows * 3);
  const targets = new Float32Array(rows);
  for (let i = 0; i < rows; i++) {
    const [a, b, noise] = [(i * 37) % 101, (i * 53) % 103, (i * 71) % 107];
    features.set([a, b, noise], i * 3);
    targets[i] = a > 50 !== b > 50 ? 1 : 0;
  }
  return { width: 3, features, targets, weights: new Float32Array(rows).fill(1) };
}

test("WebAssembly adds up to the last bit what JavaScript adds up, whatever was asked before", () => {
  const table = exclusiveOr(900);
  const trained = trainForest(table, SETTINGS);
  const [fast, plain] = [createForestScorer(trained), createPlainForestScorer(trained)];
  const odd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0];
  const rows = Array.from({ length: 900 }, (_, i) => table.features.subarray(i * 3, i * 3 + 3));
  for (const row of [...rows, ...odd.map((value) => Float32Array.of(value, value, value)), ...rows.toReversed()]) {
    assert.equal(fast(row), plain(row));
  }
});

test("two forests have answers of their own", () => {
  const [one, other] = [createForestScorer(forest), createForestScorer(forest)];
  const [low, high] = [Float32Array.of(0, 0), Float32Array.of(9, 9)];
  assert.deepEqual([one(low), other(high), one(low), other(high)], [-0.75, 5, -0.75, 5]);
});

test("a forest learns what no single feature tells", () => {
  const table = exclusiveOr(1500);
  const scoreOf = createForestScorer(trainForest(table, SETTINGS));
  let right = 0;
  for (let i = 0; i < 1500; i++) {
    const p = logistic(scoreOf(table.features.subarray(i * 3, i * 3 + 3)));
    if (p > 0.5 === (table.targets[i] === 1)) right++;
  }
  assert.ok(right > 1450, `${right} of 1500`);
});

test("the same rows make the same forest", () => {
  assert.deepEqual(trainForest(exclusiveOr(300), SETTINGS), trainForest(exclusiveOr(300), SETTINGS));
});

/** What a tree says, by walking it. */
function walk({ feature, number, other }: Forest, root: number, features: Float32Array): number {
  let node = root;
  while (feature[node] !== LEAF) node = features[feature[node]!]! <= number[node]! ? node + 1 : other[node]!;
  return number[node]!;
}

test("the scorer says what walking the trees says, at thresholds and where a number is none too", () => {
  const { features: _, ...others } = exclusiveOr(400);
  const features = Float32Array.from({ length: 1200 }, (__, i) => ((i * 7919) % 41) - 20);
  const learnt = trainForest({ ...others, features }, { ...SETTINGS, leaves: 24 });
  const scoreOf = createForestScorer(learnt);
  const values = [-21, -20, -0.5, 0, 3, 3.5, 20, Number.NaN];
  for (const a of values) {
    for (const b of values) {
      const one = Float32Array.of(a, b, 3);
      const walked = learnt.roots.reduce((sum, root) => sum + walk(learnt, root, one), 0);
      assert.equal(scoreOf(one), walked, `${a}, ${b}`);
    }
  }
});
