/**
 * The features that the tagger knows, by their whole hashes: a feature that is not in it has no weights, however its hash looks.
 *
 * A cuckoo table: a hash stands at one of two places, one in each half, and nowhere else. Whether a feature is known is as hard to
 * foresee as the text, and a processor that guesses wrong loses more time than a second look costs; two places that are always
 * both looked at need no guess.
 */
export interface FeatureTable {
  /** The hash at each place; 0 for none. */
  readonly keys: Int32Array;
  /** The number of the feature at each place; of no feature where there is none. */
  readonly numbers: Uint32Array;
  readonly shift: number;
}

/** Where a hash may stand in the first half, and in the second. */
export const firstPlace = (hash: number, shift: number): number => hash >>> shift;
export const secondPlace = (hash: number, shift: number): number =>
  (1 << (32 - shift)) + (Math.imul(hash, 0x9e3779b1) >>> shift);

/** Makes a table of features; the number of a feature is its place in `hashes`, which are all different and none of them 0. */
export function createFeatureTable(hashes: Int32Array): FeatureTable {
  // At most two fifths full: from a half on there may be no way to place them all.
  for (let bits = Math.max(4, 32 - Math.clz32((hashes.length * 5) >> 2)); ; bits++) {
    const table = place(hashes, bits);
    if (table) return table;
  }
}

/** Who finds its place taken takes it, and the one before goes to its other place. So many moves end, unless there is no way. */
const MOST_MOVES = 500;

function place(hashes: Int32Array, bits: number): FeatureTable | undefined {
  const keys = new Int32Array(2 << bits);
  const numbers = new Uint32Array(2 << bits).fill(hashes.length);
  const shift = 32 - bits;
  for (let i = 0; i < hashes.length; i++) {
    let hash = hashes[i]!;
    let number = i;
    let at = firstPlace(hash, shift);
    for (let moves = 0; keys[at] !== 0; moves++) {
      if (moves === MOST_MOVES) return undefined;
      const moved = keys[at]!;
      const its = numbers[at]!;
      keys[at] = hash;
      numbers[at] = number;
      hash = moved;
      number = its;
      at = at === firstPlace(hash, shift) ? secondPlace(hash, shift) : firstPlace(hash, shift);
    }
    keys[at] = hash;
    numbers[at] = number;
  }
  return { keys, numbers, shift };
}

/** The number of a feature, or -1. */
export function findFeature({ keys, numbers, shift }: FeatureTable, hash: number): number {
  const key = hash | 0;
  if (key === 0) return -1;
  const first = firstPlace(key, shift);
  if (keys[first] === key) return numbers[first]!;
  const second = secondPlace(key, shift);
  return keys[second] === key ? numbers[second]! : -1;
}
