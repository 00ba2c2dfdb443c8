import type { ParagraphContext } from "./context.ts";
import { exponential } from "./exponential.ts";
import { LABEL_COUNT as N } from "./labels.ts";
import { createFormSlots, formSize, formVector, type Network, SCORE_SCALE, SLOTS } from "./network.ts";
import { PLACES, placeRows, project, saturated } from "./networkRows.ts";

/** Sigmoid from -8 to 8 in steps of 1/256, and the hyperbolic tangent from -4 to 4 in steps of 1/512, as states are: 12 bits. */
export const CURVE = 4096;
export const SIGMOID = new Int16Array(CURVE);
export const TANGENT = new Int16Array(CURVE);
// Each side mirrors the other, and so far from the middle both are made of the same power of e.
for (let far = 0, half = CURVE / 2; far <= half; far++) {
  const e = exponential(-far / 256);
  const tangent = Math.floor((4096 * (1 - e)) / (1 + e) + 0.5);
  SIGMOID[half - far] = Math.floor((4096 * e) / (1 + e) + 0.5);
  TANGENT[half - far] = -tangent;
  // What lies behind a table's end is not kept.
  SIGMOID[half + far] = Math.floor(4096 / (1 + e) + 0.5);
  TANGENT[half + far] = tangent;
}

/** The network's scores of a paragraph's labels, N a token. */
export type NetworkScorer = (context: ParagraphContext, kinds: Uint8Array) => Float32Array;

/** Makes a scorer that needs no WebAssembly; what kernel/network.ts does on lanes. */
export function createNetworkScorer(network: Network): NetworkScorer {
  const { units } = network;
  const gather = createGatherer(network);
  return (context, kinds) => {
    const given = gather(context, kinds);
    const states = new Int16Array(context.length * 2 * units);
    for (const direction of [0, 1] as const) run(network, direction, context.length, given, states);
    return scoresOf(network, states);
  };
}

/** What each token gives the network: 6 * units numbers. */
function createGatherer(network: Network): (context: ParagraphContext, kinds: Uint8Array) => Int16Array {
  const slots = createFormSlots();
  const width = 6 * network.units;
  const places = placeRows(network);
  const rows = new Int16Array(places.rows.length * width);
  places.rows.forEach(({ vector, first }, row) => {
    project(network, vector, first, rows, row * width);
  });
  const forms = new Int16Array(SLOTS * width);
  const vector = new Int8Array(formSize(network));
  const found = new Int32Array(PLACES);
  return (context, kinds) => {
    const given = new Int16Array(context.length * width);
    for (let token = 0; token < context.length; token++) {
      let slot = slots.find(context, token);
      if (slot < 0) {
        slot = ~slot;
        formVector(network, context, token, vector);
        project(network, vector, 0, forms, slot * width);
        for (let j = 0, at = slot * width; j < width; j++, at++)
          forms[at] = saturated(forms[at]! + network.inputBias[j]!);
      }
      places.find(context, kinds[token]!, token, found, 0);
      const at = token * width;
      for (let j = 0; j < width; j++) {
        let sum = forms[slot * width + j]!;
        for (let p = 0; p < PLACES; p++) sum = saturated(sum + rows[found[p]! * width + j]!);
        given[at + j] = sum;
      }
    }
    return given;
  };
}

/** Reads the tokens in one direction, and writes the states that it comes to. */
function run(
  { units, recurrent, candidateBias }: Network,
  direction: 0 | 1,
  length: number,
  given: Int16Array,
  states: Int16Array,
): void {
  const gates = 3 * units;
  const sums = new Int32Array(gates);
  const state = new Int32Array(units);
  for (let step = 0; step < length; step++) {
    const token = direction === 0 ? step : length - 1 - step;
    for (let g = 0, w = direction * gates * units; g < gates; g++) {
      let sum = 0;
      for (let k = 0; k < units; k++) sum += recurrent[w++]! * state[k]!;
      sums[g] = sum;
    }
    const from = token * 2 * gates + direction * gates;
    const to = (token * 2 + direction) * units;
    for (let u = 0; u < units; u++) {
      const reset = curve(SIGMOID, ((given[from + u]! << 15) + sums[u]!) | 0, 18);
      const update = curve(SIGMOID, ((given[from + units + u]! << 15) + sums[units + u]!) | 0, 18);
      const kept = Math.imul(reset, (sums[2 * units + u]! + candidateBias[direction * units + u]!) >> 12);
      const candidate = curve(TANGENT, ((given[from + 2 * units + u]! << 15) + kept) | 0, 17);
      state[u] = candidate + ((Math.imul(update, state[u]! - candidate) + 2048) >> 12);
    }
    for (let u = 0; u < units; u++) states[to + u] = state[u]!;
  }
}

/** A curve's value at a sum of which so many bits are finer than its steps. */
function curve(values: Int16Array, sum: number, bits: number): number {
  const step = (sum >> bits) + CURVE / 2;
  return values[step < 0 ? 0 : step >= CURVE ? CURVE - 1 : step]!;
}

/** What the states say of each label; sums wrap as they do in lanes. */
function scoresOf({ units, output, outputBias }: Network, states: Int16Array): Float32Array {
  const size = 2 * units;
  const scores = new Float32Array((states.length / size) * N);
  for (let from = 0, at = 0; from < states.length; from += size) {
    for (let y = 0; y < N; y++, at++) {
      let sum = outputBias[y]!;
      for (let k = 0; k < size; k++) sum += states[from + k]! * output[y * size + k]!;
      scores[at] = Math.fround(sum | 0) * SCORE_SCALE;
    }
  }
  return scores;
}
