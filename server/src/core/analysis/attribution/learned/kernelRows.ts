import { LABEL_COUNT as N } from "./labels.ts";

/**
 * The tagger's features as the kernel looks them up. A hash has one bucket, and in it a print of 16 bits: one load and one
 * comparison of 16 lanes tell whether the feature may be known, and where it stands. Prints take a quarter of the room that whole
 * hashes would, so that they stay in a processor's near memory; the whole hash stands before the weights, which are read next.
 */
export interface KernelRows {
  /** The bits of `hash * multiplier` from here on are the bucket's number. */
  readonly shift: number;
  /** SLOTS prints a bucket, the low halves of hashes; those in use come first. */
  readonly prints: Uint16Array;
  /** The row of each bucket's first feature; the others follow. */
  readonly firsts: Uint32Array;
  /** ROW bytes a feature: its hash, then a weight a label with 128 added. */
  readonly rows: Uint8Array;
  /** The row of no feature, whose weights are all 0. */
  readonly none: number;
}

/** Prints of a bucket: as many as two loads hold. */
export const SLOTS = 16;
/** A hash, the weights, and a byte that fills up. */
export const ROW = 24;

/** A print twice in a bucket, or a bucket too full, calls for another multiplier; about twenty are tried. */
const ATTEMPTS = 1000;

/** A multiplier by which these hashes, all different, find a place each; the same for the same hashes. The model file holds it. */
export function multiplierFor(hashes: Int32Array): number {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const multiplier = Math.imul(0x9e3779b1, 2 * attempt + 1);
    if (place(hashes, multiplier)) return multiplier;
  }
  throw new Error("No multiplier gives every feature a place.");
}

/**
 * Lays features out. `weights`: of each in the order of `hashes`, N a feature, each with 128 added. Throws where the multiplier is
 * not one for these hashes.
 */
export function layOutRows(hashes: Int32Array, weights: Uint8Array, multiplier: number): KernelRows {
  const placed = place(hashes, multiplier);
  if (!placed) throw new Error("The multiplier gives not every feature a place.");
  return { shift: shiftFor(hashes.length), ...fillRows(hashes, weights, placed) };
}

/** So that a bucket has three to six features on average: with more than that, one of thousands has too many, whatever the multiplier. */
const shiftFor = (features: number): number => Math.min(31, Math.clz32(Math.floor(Math.max(0, features - 1) / 6)));

interface Placed {
  readonly prints: Uint16Array;
  /** At a print's place: the number of the feature. */
  readonly numbers: Uint32Array;
  /** How many features a bucket has. */
  readonly used: Uint8Array;
}

function place(hashes: Int32Array, multiplier: number): Placed | undefined {
  const shift = shiftFor(hashes.length);
  const buckets = 1 << (32 - shift);
  const prints = new Uint16Array(buckets * SLOTS);
  const numbers = new Uint32Array(buckets * SLOTS);
  const used = new Uint8Array(buckets);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i]!;
    const print = hash & 0xffff;
    const bucket = Math.imul(hash, multiplier) >>> shift;
    const first = bucket * SLOTS;
    const end = first + used[bucket]!;
    if (end === first + SLOTS) return undefined;
    for (let at = first; at < end; at++) if (prints[at] === print) return undefined;
    prints[end] = print;
    numbers[end] = i;
    used[bucket]! += 1;
  }
  return { prints, numbers, used };
}

function fillRows(hashes: Int32Array, weights: Uint8Array, { prints, numbers, used }: Placed) {
  const firsts = new Uint32Array(used.length);
  // A print that only seems to be known may lead past the last row, by less than a bucket.
  const rows = new Uint8Array((hashes.length + SLOTS) * ROW).fill(128);
  const words = new Int32Array(rows.buffer);
  let row = 0;
  for (let bucket = 0; bucket < used.length; bucket++) {
    firsts[bucket] = row;
    for (let slot = 0; slot < used[bucket]!; slot++, row++) {
      const number = numbers[bucket * SLOTS + slot]!;
      const at = row * ROW;
      words[at >> 2] = hashes[number]!;
      for (let y = 0; y < N; y++) rows[at + 4 + y] = weights[number * N + y]!;
    }
  }
  return { prints, firsts, rows, none: row };
}
