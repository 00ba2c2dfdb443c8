import type { ParagraphContext } from "./context.ts";
import { LABEL_COUNT as N } from "./labels.ts";
import { createFormSlots, formSize, formVector, GIVEN_BITS, type Network, SCORE_SCALE, SLOTS } from "./network.ts";
import { PLACES, type PlaceRows, placeRows } from "./networkRows.ts";
import { SIGMOID, TANGENT } from "./networkScores.ts";

/** What kernel/network.ts exports. */
export interface NetworkExports {
  setInput(...addresses: number[]): void;
  setStates(...addresses: number[]): void;
  addForm(slot: number, vector: number, pairs: number): void;
  addPlace(row: number, vector: number, pairs: number, pairsBefore: number): void;
  gather(first: number, count: number): void;
  read(count: number, scores: number, rowOfScores: number): void;
}

/** What the kernel's memory must hold for the network. */
export interface LaidOutNetwork {
  readonly fixed: readonly ArrayBufferView[];
  /** Bytes that are filled later. */
  readonly sizes: Record<"vector" | "forms" | "places" | "given" | "parts" | "sums" | "states", number>;
  readonly places: PlaceRows;
  /** So many tokens it takes at most. */
  readonly most: number;
}

/** Labels in lanes of four. */
const LANES = 20;
/** Rows that add up to what a token gives: its form's, and those of its place. */
const PARTS = 1 + PLACES;

/**
 * Lays the network's weights out for lanes, for paragraphs of `most` tokens. Throws where its states do not fill lanes, or the vectors
 * of places no pairs.
 */
export function layOutNetwork(network: Network, most: number): LaidOutNetwork {
  const { units, input, inputBias, recurrent, candidateBias, output, outputBias } = network;
  if (units % 16 !== 0) throw new RangeError("The network's states fill no lanes.");
  const width = 6 * units;
  const gates = 3 * units;
  const places = placeRows(network);
  if (places.rows.some(({ vector, first }) => (vector.length | first) & 1))
    throw new RangeError("The network's vectors fill no pairs.");
  const widened = new Int32Array(LANES);
  widened.set(outputBias);
  const directions = [0, 1].map((d) => paired(units, gates, (k, gate) => recurrent[(d * gates + gate) * units + k]!));
  return {
    places,
    most,
    fixed: [
      paired(input.length / width, width, (d, j) => input[d * width + j]!),
      inputBias,
      joined(directions),
      candidateBias,
      paired(2 * units, LANES, (k, y) => (y < N ? output[y * 2 * units + k]! : 0)),
      widened,
      SIGMOID,
      TANGENT,
    ],
    sizes: {
      vector: 2 * formSize(network) + 2,
      forms: SLOTS * width * 2,
      places: places.rows.length * width * 2,
      given: most * width * 2,
      parts: most * PARTS * 4,
      sums: 2 * gates * 4,
      // Zeros stand before the first token's.
      states: (most + 1) * 2 * units * 2,
    },
  };
}

/** Weights of `from` numbers for `to` sums: of two numbers for four sums side by side, so that one product takes both. */
function paired(from: number, to: number, weight: (from: number, to: number) => number): Int16Array {
  const pairs = (from + 1) >> 1;
  const out = new Int16Array(pairs * to * 2);
  for (let k = 0; k < from; k++) {
    for (let j = 0; j < to; j++) out[((k >> 1) * to + j) * 2 + (k & 1)] = weight(k, j);
  }
  return out;
}

function joined(parts: readonly Int16Array[]): Int16Array {
  const out = new Int16Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Writes the network's scores of labels into the kernel's memory, `rowOfScores` bytes a token. */
export type NetworkReading = (
  context: ParagraphContext,
  kinds: Uint8Array,
  scores: number,
  rowOfScores: number,
) => void;

/** Tells the kernel where the network lies. `fixedAt`: where each of the fixed parts is; `at`: where the others will be. */
export function startNetwork(
  kernel: NetworkExports,
  network: Network,
  { places, most }: LaidOutNetwork,
  fixedAt: readonly number[],
  at: LaidOutNetwork["sizes"],
  memory: ArrayBuffer,
): NetworkReading {
  const { units, inputShift } = network;
  const [input, inputBias, recurrent, candidateBias, output, outputBias, sigmoid, tangent] = fixedAt as number[] &
    [number, number, number, number, number, number, number, number];
  kernel.setInput(units, input, inputBias, inputShift - GIVEN_BITS, at.forms, at.places, at.given, at.parts);
  kernel.setStates(
    ...[recurrent, candidateBias, output, outputBias, sigmoid, tangent],
    ...[at.sums, at.states + 4 * units, SCORE_SCALE],
  );
  const slots = createFormSlots();
  const size = formSize(network);
  const vector = new Int16Array(memory, at.vector, size + (size & 1));
  places.rows.forEach((row, number) => {
    vector.set(row.vector);
    kernel.addPlace(number, at.vector, row.vector.length >> 1, row.first >> 1);
  });
  const parts = new Int32Array(memory, at.parts, most * PARTS);
  return (context, kinds, scores, rowOfScores) => {
    const { length } = context;
    let gathered = 0;
    for (let token = 0; token < length; token++) {
      let slot = slots.find(context, token);
      if (slot < 0) {
        // The place may be another form's, which a token before this one has.
        kernel.gather(gathered, token - gathered);
        gathered = token;
        slot = ~slot;
        formVector(network, context, token, vector);
        kernel.addForm(slot, at.vector, vector.length >> 1);
      }
      parts[token * PARTS] = slot;
      places.find(context, kinds[token]!, token, parts, token * PARTS + 1);
    }
    kernel.gather(gathered, length - gathered);
    kernel.read(length, scores, rowOfScores);
  };
}
