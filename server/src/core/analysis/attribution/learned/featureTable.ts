/**
 * The features that the tagger knows, by their whole hashes: a feature that is not in it has no weights, however its hash looks.
 * Open addressing over a table that is less than half full, so that most look-ups of unknown features end at the first place;
 * hash and number lie side by side, so that a look-up waits for memory once.
 */
export interface FeatureTable {
  /** At each place 2 * i: a hash, 0 for none; and behind it the number of the feature. */
  readonly places: Int32Array;
  /** A hash's first place is its top bits: `2 * (hash >>> shift)`. */
  readonly shift: number;
}

/** Makes a table of features; the number of a feature is its place in `hashes`. A hash of 0 cannot be known. */
export function createFeatureTable(hashes: Int32Array): FeatureTable {
  const bits = Math.max(4, 33 - Math.clz32(hashes.length));
  const table = { places: new Int32Array(2 << bits), shift: 32 - bits };
  const mask = table.places.length - 1;
  hashes.forEach((hash, row) => {
    let at = 2 * (hash >>> table.shift);
    while (table.places[at] !== 0) at = (at + 2) & mask;
    table.places[at] = hash;
    table.places[at + 1] = row;
  });
  return table;
}

/** The number of a feature, or -1. */
export function findFeature({ places, shift }: FeatureTable, hash: number): number {
  const mask = places.length - 1;
  for (let at = (hash >>> shift) << 1; ; at = (at + 2) & mask) {
    const key = places[at]!;
    if (key === 0) return -1;
    if (key === (hash | 0)) return places[at + 1]!;
  }
}
