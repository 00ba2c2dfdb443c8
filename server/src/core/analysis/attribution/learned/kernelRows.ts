/**
 * The tagger's features as the kernel looks them up. A hash has one bucket, and in it a print of 16 bits: one load and one
 * comparison of 16 lanes tell whether the feature may be known, and where it stands. Prints take a quarter of the room that whole
 * hashes would, so that they stay in a processor's near memory; the whole hash stands before the weights, which are read next.
 * kernel/rows.ts lays them out.
 */
export interface KernelRows {
  /** The bits of `hash * multiplier` from here on are the bucket's number. */
  readonly shift: number;
  /** The row of no feature, whose weights are all 0. */
  readonly none: number;
  /** Bytes that are filled when the kernel starts. */
  readonly sizes: {
    /** SLOTS prints a bucket, the low halves of hashes; those in use come first. */
    readonly prints: number;
    /** The row of each bucket's first feature; the others follow. */
    readonly firsts: number;
    /** ROW bytes a feature: its hash, then a weight a label with 128 added. */
    readonly rows: number;
  };
}

/** Prints of a bucket: as many as two loads hold. */
export const SLOTS = 16;
/** A hash, the weights, and a byte that fills up. */
export const ROW = 24;

/** What so many features take. */
export function kernelRows(features: number): KernelRows {
  const shift = shiftFor(features);
  const buckets = 2 ** (32 - shift);
  return {
    shift,
    none: features,
    // A print that only seems to be known may lead past the last row, by less than a bucket.
    sizes: { prints: 2 * SLOTS * buckets, firsts: 4 * (buckets + 1), rows: (features + SLOTS) * ROW },
  };
}

/** So that a bucket has three to six features on average: with more than that, one of thousands has too many, whatever the multiplier. */
const shiftFor = (features: number): number => Math.min(31, Math.clz32(Math.floor(Math.max(0, features - 1) / 6)));

/** A print twice in a bucket, or a bucket too full, calls for another multiplier; about twenty are tried. */
const ATTEMPTS = 1000;

/** A multiplier by which these hashes, all different, find a place each; the same for the same hashes. The model file holds it. */
export function multiplierFor(hashes: Int32Array): number {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const multiplier = Math.imul(0x9e3779b1, 2 * attempt + 1);
    if (fits(hashes, multiplier)) return multiplier;
  }
  throw new Error("No multiplier gives every feature a place.");
}

function fits(hashes: Int32Array, multiplier: number): boolean {
  const shift = shiftFor(hashes.length);
  const prints = Array.from({ length: 2 ** (32 - shift) }, () => new Set<number>());
  return hashes.every((hash) => {
    const own = prints[Math.imul(hash, multiplier) >>> shift]!;
    return own.size < SLOTS && own.size < own.add(hash & 0xffff).size;
  });
}
