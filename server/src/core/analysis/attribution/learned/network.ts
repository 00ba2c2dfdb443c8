import type { ParagraphContext } from "./context.ts";
import { placeIn } from "./sorted.ts";
import { PAD } from "./words.ts";

/**
 * What the network is told of a token: first what its form is known by wherever it stands, then how it stands here, then, the same
 * for all tokens of a paragraph, what its neighbours look like. The order is part of the attribution model.
 */
export const COLUMNS = [
  ...["word", "suffix", "shape", "bucket", "classes"],
  ...["tag", "quote", "rule", "kind", "look"],
  ...["previous", "next"],
] as const;
/** What one step of a label's sum is worth: it has 26 bits behind the point. */
export const SCORE_SCALE = 2 ** -26;
/** Bits behind the point of what a token gives. */
export const GIVEN_BITS = 11;
/** So many of the columns are known of the form alone. */
export const OF_FORM = 5;

/** A column's values as vectors: row 0 is any value without a row of its own, row k + 1 that of `keys[k]`. */
export interface Column {
  /** In ascending order. */
  readonly keys: Int32Array;
  readonly size: number;
  /** `size` numbers a row. */
  readonly table: Int8Array;
}

/**
 * A gated recurrent network that reads a paragraph forwards and backwards, and scores the tagger's labels by what both have seen of
 * each token. In whole numbers throughout, so that every machine computes the same: a hidden state has 12 bits behind the point,
 * the weights between states have 14, sums 26, and what a token gives has 11.
 */
export interface Network {
  /** States a direction. A token's row holds, for each direction, so many numbers for each of reset, update and candidate. */
  readonly units: number;
  readonly columns: readonly Column[];
  /** A row for each number of a token's vectors, in the columns' order; `inputShift` bits behind the point. */
  readonly input: Int16Array;
  readonly inputShift: number;
  readonly inputBias: Int16Array;
  /** At `(direction * 3 * units + gate) * units + state`. */
  readonly recurrent: Int16Array;
  /** Of the candidates' gates, for each direction. */
  readonly candidateBias: Int32Array;
  /** At `label * 2 * units + state`: forwards, then backwards. */
  readonly output: Int16Array;
  readonly outputBias: Int32Array;
}

/** The row of a value in its column. */
export const rowOf = ({ keys }: Column, value: number): number => placeIn(keys, value) + 1;

/** The vectors of a form, one behind the other: what its row is computed from. */
export function formVector(
  { columns }: Network,
  c: ParagraphContext,
  token: number,
  out: Int8Array | Int16Array,
): void {
  const i = token + PAD;
  const values = [c.word[i]!, c.suffix[i]!, c.shape[i]!, c.bucket[i]!, c.classes[i]!];
  let at = 0;
  for (let k = 0; k < OF_FORM; k++) {
    const { size, table } = columns[k]!;
    const from = rowOf(columns[k]!, values[k]!) * size;
    for (let d = 0; d < size; d++) out[at++] = table[from + d]!;
  }
}

/** So many numbers are in a form's vectors. */
export const formSize = ({ columns }: Pick<Network, "columns">): number =>
  columns.slice(0, OF_FORM).reduce((sum, { size }) => sum + size, 0);

/** Forms whose rows are remembered at a time. */
export const SLOTS = 4096;

/** Tells which rows of forms are at hand. */
export interface FormSlots {
  /** The place of a token's form among the rows; its complement where the row is not there, and is to be written now. */
  find(c: ParagraphContext, token: number): number;
}

/** Makes places for rows: a form has one place, and takes it from whichever was there. */
export function createFormSlots(): FormSlots {
  const owners = new Int32Array(4 * SLOTS);
  const used = new Uint8Array(SLOTS);
  return {
    find: ({ word, suffix, classes, shape, bucket }, token) => {
      const i = token + PAD;
      const [w, s, c, other] = [word[i]!, suffix[i]!, classes[i]!, (shape[i]! << 8) | bucket[i]!];
      const slot = (Math.imul(w ^ Math.imul(s, 0x9e3779b1) ^ other, 0x85ebca6b) >>> 16) & (SLOTS - 1);
      const at = 4 * slot;
      const same = owners[at] === w && owners[at + 1] === s && owners[at + 2] === c && owners[at + 3] === other;
      if (same && used[slot] === 1) return slot;
      owners[at] = w;
      owners[at + 1] = s;
      owners[at + 2] = c;
      owners[at + 3] = other;
      used[slot] = 1;
      return ~slot;
    },
  };
}
