import type { Assembler } from "./assemble.ts";
import type { Forest } from "./forest.ts";
import { createForestScorer } from "./forestScorer.ts";
import type { CueLexicon, Lookup } from "./forms.ts";
import { LABEL_COUNT } from "./labels.ts";
import { createLattice, type Lattice } from "./lattice.ts";
import type { Network } from "./network.ts";
import { type NetworkReader, readNetwork } from "./networkFile.ts";
import type { LinearWeights } from "./ranker.ts";
import { placeIn } from "./sorted.ts";
import { KINDS } from "./transitions.ts";

/** The attribution model, ready for use. Holds hashes and weights only, no text. */
export interface Model {
  readonly lexicon: CueLexicon;
  readonly network: Network;
  readonly lattice: Lattice;
  readonly assembler: Assembler;
  /** Attributions less probable than this are not reported. */
  readonly threshold: number;
}

/** "OnRecord", and the version of the format: a program reads one version only, for its numbers and what they stand for belong together. */
export const MAGIC = [0x4f, 0x6e, 0x52, 0x65, 0x63, 0x6f, 0x72, 0x64] as const;
export const VERSION = 7;
/** Magic number, version, length of the file, checksum of what follows. */
export const HEADER_LENGTH = 20;
/** Stands among the transitions for a pair that never occurs. */
export const NEVER = -32768;

/** The model file is not one, or not this program's. */
export class ModelError extends Error {
  override readonly name = "ModelError";
}

/** A process analyses many articles with one file: it is read once, and its tables are in memory once. */
const known = new WeakMap<Uint8Array, Model>();

/** Reads a model file, whose bytes must not change after; throws a ModelError that says what is wrong with it. */
export function readModel(bytes: Uint8Array): Model {
  const model = known.get(bytes) ?? decodeModel(bytes);
  known.set(bytes, model);
  return model;
}

function decodeModel(bytes: Uint8Array): Model {
  const reader = createReader(checked(bytes));
  if (reader.u8() !== LABEL_COUNT || reader.u8() !== KINDS)
    throw new ModelError("The attribution model has other labels.");
  const transitions = readTransitions(reader);
  const lexicon = { forms: readBuckets(reader), stems: readBuckets(reader) };
  const network = readNetwork(reader);
  const threshold = reader.f32();
  const assembler = {
    source: readLinear(reader),
    left: readLinear(reader),
    right: readLinear(reader),
    filter: readLinear(reader),
    judge: createForestScorer(readForest(reader)),
  };
  return { lexicon, network, lattice: createLattice(transitions, KINDS), assembler, threshold };
}

function checked(bytes: Uint8Array): DataView {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_LENGTH || MAGIC.some((byte, i) => bytes[i] !== byte)) {
    throw new ModelError("This is not an attribution model.");
  }
  const version = view.getUint32(8, true);
  if (version !== VERSION) {
    throw new ModelError(`The attribution model has version ${version}; this program reads version ${VERSION}.`);
  }
  if (view.getUint32(12, true) !== bytes.length)
    throw new ModelError("The attribution model is cut short or has grown.");
  if (view.getUint32(16, true) !== checksum(bytes.subarray(HEADER_LENGTH))) {
    throw new ModelError("The attribution model is damaged.");
  }
  return view;
}

/** FNV-1a, mixed, over the bytes in fours, little-endian, and what is left of them. */
export function checksum(bytes: Uint8Array): number {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const fours = new Uint32Array(aligned.buffer, aligned.byteOffset, bytes.length >> 2);
  let h = 0x811c9dc5;
  for (let i = 0; i < fours.length; i++) {
    h = Math.imul(h ^ fours[i]!, 0x01000193);
    h ^= h >>> 15;
  }
  for (let i = 4 * fours.length; i < bytes.length; i++) h = Math.imul(h ^ bytes[i]!, 0x01000193);
  return h >>> 0;
}

/** Reads little-endian numbers one after another. */
export interface Reader {
  u8(): number;
  i16(): number;
  u32(): number;
  f32(): number;
  i32s(count: number): Int32Array;
  u32s(count: number): Uint32Array;
  f32s(count: number): Float32Array;
  bytes(length: number): Uint8Array;
}

function createReader(view: DataView): Reader & NetworkReader {
  let at = HEADER_LENGTH;
  const next = (length: number): number => {
    at += length;
    if (at > view.byteLength) throw new ModelError("The attribution model ends too early.");
    return at - length;
  };
  // As they lie in the file, which is little-endian like every host that this is run on.
  const copy = (length: number): ArrayBuffer => {
    const from = view.byteOffset + next(length);
    return view.buffer.slice(from, from + length) as ArrayBuffer;
  };
  return {
    u8: () => view.getUint8(next(1)),
    i16: () => view.getInt16(next(2), true),
    u32: () => view.getUint32(next(4), true),
    f32: () => view.getFloat32(next(4), true),
    i32s: (count) => new Int32Array(copy(4 * count)),
    u32s: (count) => new Uint32Array(copy(4 * count)),
    f32s: (count) => new Float32Array(copy(4 * count)),
    fail: (message) => {
      throw new ModelError(message);
    },
    bytes: (length) => new Uint8Array(view.buffer, view.byteOffset + next(length), length),
  };
}

function readTransitions(reader: Reader): Float64Array {
  const scale = reader.f32();
  const weights = new Float64Array(KINDS * LABEL_COUNT * LABEL_COUNT);
  for (let i = 0; i < weights.length; i++) {
    const step = reader.i16();
    weights[i] = step === NEVER ? Number.NEGATIVE_INFINITY : step * scale;
  }
  return weights;
}

/** A count, then so many hashes in ascending order, then so many buckets. Looked up as they lie: a map of them takes longer to make. */
function readBuckets(reader: Reader): Lookup {
  const count = reader.u32();
  const hashes = reader.i32s(count);
  const buckets = reader.bytes(count);
  return { get: (hash) => buckets[placeIn(hashes, hash)] };
}

/** Counts of trees and nodes, then the trees' first nodes, then of every node its feature, its number and its other branch. */
function readForest(reader: Reader): Forest {
  const trees = reader.u32();
  const nodes = reader.u32();
  return {
    roots: reader.u32s(trees),
    feature: reader.bytes(nodes).slice(),
    number: reader.f32s(nodes),
    other: reader.u32s(nodes),
  };
}

/** Bits, scale, then a step for every slot. */
function readLinear(reader: Reader): LinearWeights {
  const bits = reader.u8();
  const scale = reader.f32();
  const steps = new Int8Array(1 << bits);
  new Uint8Array(steps.buffer).set(reader.bytes(1 << bits));
  return { bits, scale, steps };
}
