import assert from "node:assert/strict";
import { test } from "node:test";
import type { ParagraphContext } from "../../../../../server/src/core/analysis/attribution/learned/context.ts";
import { readContext } from "../../../../../server/src/core/analysis/attribution/learned/context.ts";
import { createFormReader } from "../../../../../server/src/core/analysis/attribution/learned/forms.ts";
import { createKernel } from "../../../../../server/src/core/analysis/attribution/learned/kernel.ts";
import {
  createLabeller,
  createPlainLabeller,
} from "../../../../../server/src/core/analysis/attribution/learned/labeller.ts";
import { LABEL_COUNT as N } from "../../../../../server/src/core/analysis/attribution/learned/labels.ts";
import { readModel } from "../../../../../server/src/core/analysis/attribution/learned/model.ts";
import {
  COLUMNS,
  type Column,
  createFormSlots,
  type Network,
  rowOf,
} from "../../../../../server/src/core/analysis/attribution/learned/network.ts";
import {
  createNetworkScorer,
  SIGMOID,
  TANGENT,
} from "../../../../../server/src/core/analysis/attribution/learned/networkScores.ts";
import { transitionKinds } from "../../../../../server/src/core/analysis/attribution/learned/transitions.ts";
import { createParagraphReader } from "../../../../../server/src/core/analysis/readParagraphs.ts";
import { readDocument } from "../../../../../server/src/core/document/read.ts";
import { shippedModel } from "../../../../support/model.ts";

const { lattice, lexicon, network } = readModel(shippedModel());
const readForm = createFormReader(lexicon);
const contextsOf = (text: string): ParagraphContext[] =>
  createParagraphReader()(readDocument(text, "plaintext").blocks).map(({ facts }) =>
    readContext(facts, readForm, 3, 1),
  );
const [STATEMENT] = contextsOf(
  "“The pier opens in May,” said Ana Ruiz, 41, who runs it. She thinks ferries will follow.",
);

const COLUMN: Column = { keys: Int32Array.of(-7, 2, 9), size: 1, table: Int8Array.of(0, 1, 2, 3) };

for (const [value, row] of [
  [-7, 1],
  [2, 2],
  [9, 3],
  [0, 0],
  [-8, 0],
  [10, 0],
] as const) {
  test(`a column has ${value} in row ${row}`, () => assert.equal(rowOf(COLUMN, value), row));
}

test("a column without keys has one row for everything", () => {
  assert.equal(rowOf({ ...COLUMN, keys: new Int32Array(0) }, 5), 0);
});

test("the curves are what their names say, to half a step", () => {
  SIGMOID.forEach((value, i) => {
    assert.ok(Math.abs(value - 4096 / (1 + Math.exp(-(i - 2048) / 256))) <= 0.51, `sigmoid ${i}`);
  });
  TANGENT.forEach((value, i) => {
    assert.ok(Math.abs(value - 4096 * Math.tanh((i - 2048) / 512)) <= 0.51, `tangent ${i}`);
  });
});

test("a form keeps its place until another takes it", () => {
  const slots = createFormSlots();
  const first = slots.find(STATEMENT!, 2);
  assert.ok(first < 0);
  assert.equal(slots.find(STATEMENT!, 2), ~first);
  assert.ok(slots.find(STATEMENT!, 3) < 0);
});

test("the shipped network scores as the same network in real numbers does, to a few hundredths", () => {
  const scores = createNetworkScorer(network)(STATEMENT!, transitionKinds(STATEMENT!));
  inRealNumbers(network, STATEMENT!).forEach((expected, i) => {
    assert.ok(Math.abs(scores[i]! - expected) < 0.05, `${i}: ${scores[i]} for ${expected}`);
  });
});

test("values far beyond what a token gives are held, and WebAssembly holds them alike", () => {
  const wild = {
    ...network,
    inputBias: network.inputBias.map((_, j) => (j % 3 === 0 ? 32767 : j % 3 === 1 ? -32768 : 0)),
  };
  const kernel = createKernel(wild, lattice)!;
  assert.deepEqual(kernel.label(STATEMENT!), createPlainLabeller(wild, lattice)(STATEMENT!));
});

test("sums far beyond 32 bits wrap alike", () => {
  const wild = {
    ...network,
    output: network.output.map((_, k) => (k % 2 ? 32767 : -32768)),
    outputBias: network.outputBias.map(() => 2 ** 31 - 1),
  };
  assert.deepEqual(createKernel(wild, lattice)!.label(STATEMENT!), createPlainLabeller(wild, lattice)(STATEMENT!));
});

test("a network whose states fill no lanes is read without WebAssembly", () => {
  const narrow = narrowed(network, 24);
  assert.equal(createKernel(narrow, lattice), null);
  assert.deepEqual(createLabeller(narrow, lattice)(STATEMENT!), createPlainLabeller(narrow, lattice)(STATEMENT!));
});

test("a network whose vectors fill no pairs is read without WebAssembly", () => {
  const next = network.columns.at(-1)!;
  const narrow = { ...next, size: next.size - 1, table: next.table.filter((_, i) => i % next.size > 0) };
  const odd = {
    ...network,
    columns: network.columns.with(-1, narrow),
    input: network.input.subarray(0, -6 * network.units),
  };
  assert.equal(createKernel(odd, lattice), null);
  assert.deepEqual(createLabeller(odd, lattice)(STATEMENT!), createPlainLabeller(odd, lattice)(STATEMENT!));
});

/** The network with so many of its states, the first ones. */
function narrowed(whole: Network, units: number): Network {
  const keep = <T extends Int16Array | Int32Array>(values: T, run: number, kept: number): T =>
    values.filter((_, i) => i % run < kept) as T;
  const rows = keep(whole.input, whole.units, units);
  return {
    ...whole,
    units,
    input: rows,
    inputBias: keep(whole.inputBias, whole.units, units),
    recurrent: keep(keep(whole.recurrent, whole.units * whole.units, units * whole.units), whole.units, units),
    candidateBias: keep(whole.candidateBias, whole.units, units),
    output: keep(whole.output, whole.units, units),
  };
}

/** What the network computes, by the textbook and in doubles. */
function inRealNumbers(n: Network, c: ParagraphContext): Float64Array {
  const H = n.units;
  const kinds = transitionKinds(c);
  const values = (i: number, kind: number): number[] => [
    ...[c.word[i]!, c.suffix[i]!, c.shape[i]!, c.bucket[i]!, c.classes[i]!],
    ...[c.tag[i]!, c.quote.state[i]!, c.rules.state[i]!, kind, c.quote.look[i]!, c.previous, c.next],
  ];
  assert.equal(values(3, 0).length, COLUMNS.length);
  const given = Array.from({ length: c.length }, (_, t) => {
    const vector = values(t + 3, kinds[t]!).flatMap((value, k) => {
      const { size, table } = n.columns[k]!;
      const row = rowOf(n.columns[k]!, value);
      return [...table.subarray(row * size, (row + 1) * size)];
    });
    return Float64Array.from({ length: 6 * H }, (_, j) =>
      vector.reduce((sum, v, d) => sum + (v * n.input[d * 6 * H + j]!) / 2 ** n.inputShift, n.inputBias[j]! / 2 ** 11),
    );
  });
  const states = given.map(() => new Float64Array(2 * H));
  for (const direction of [0, 1]) {
    let state = new Float64Array(H);
    for (let s = 0; s < c.length; s++) {
      const t = direction === 0 ? s : c.length - 1 - s;
      const own = (gate: number): number =>
        state.reduce((sum, h, k) => sum + (h * n.recurrent[(direction * 3 * H + gate) * H + k]!) / 2 ** 14, 0);
      const from = given[t]!.subarray(direction * 3 * H, (direction + 1) * 3 * H);
      const before = state;
      state = before.map((h, u) => {
        const reset = 1 / (1 + Math.exp(-from[u]! - own(u)));
        const update = 1 / (1 + Math.exp(-from[H + u]! - own(H + u)));
        const held = own(2 * H + u) + n.candidateBias[direction * H + u]! / 2 ** 26;
        const candidate = Math.tanh(from[2 * H + u]! + reset * held);
        return candidate + update * (h - candidate);
      });
      states[t]!.set(state, direction * H);
    }
  }
  return Float64Array.from({ length: c.length * N }, (_, i) => {
    const [t, y] = [Math.floor(i / N), i % N];
    return states[t]!.reduce((sum, h, k) => sum + (h * n.output[y * 2 * H + k]!) / 2 ** 14, n.outputBias[y]! / 2 ** 26);
  });
}
