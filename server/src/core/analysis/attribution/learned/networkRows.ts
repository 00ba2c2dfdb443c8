import type { ParagraphContext } from "./context.ts";
import { COLUMNS, formSize, GIVEN_BITS, type Network, OF_FORM } from "./network.ts";
import { PAD } from "./words.ts";

/** The rows of all that a column may say of a token's place: what such a token gives the network. */
export interface PlaceRows {
  readonly rows: readonly PlaceRow[];
  /** Writes the numbers of a token's rows from `at` on: one for each column from `tag` on. */
  find(c: ParagraphContext, kind: number, token: number, out: Int32Array, at: number): void;
}

/** What a row is computed from: a vector, and which of the input weights are its first number's. */
export interface PlaceRow {
  readonly vector: Int8Array;
  readonly first: number;
}

/** Columns that a token's place fills. */
export const PLACES = COLUMNS.length - OF_FORM;
/** Every code of a column is below it. */
const CODES = 1 << 10;

/** What a vector gives: its numbers times the input weights from row `first` on. Held within 16 bits. */
export function project(
  { input, inputShift, units }: Network,
  vector: Int8Array,
  first: number,
  out: Int16Array,
  at: number,
): void {
  const width = 6 * units;
  const shift = inputShift - GIVEN_BITS;
  const half = 1 << (shift - 1);
  const sums = new Int32Array(width).fill(half);
  for (let d = 0; d < vector.length; d++) {
    const by = vector[d]!;
    const row = (first + d) * width;
    for (let j = 0; j < width; j++) sums[j]! += by * input[row + j]!;
  }
  for (let j = 0; j < width; j++) out[at + j] = saturated(sums[j]! >> shift);
}

/** Held within 16 bits. */
export const saturated = (n: number): number => Math.max(-32768, Math.min(32767, n));

/** Tells what may be said of a token's place. */
export function placeRows({ columns }: Network): PlaceRows {
  const rows: PlaceRow[] = [];
  const numbers: Uint16Array[] = [];
  let first = formSize({ columns });
  for (const { keys, size, table } of columns.slice(OF_FORM)) {
    numbers.push(numbersOf(keys, rows.length));
    for (let k = 0; k <= keys.length; k++) rows.push({ vector: table.subarray(k * size, (k + 1) * size), first });
    first += size;
  }
  const [tag, quote, rule, kinds, look, previous, next] = numbers as Uint16Array[] &
    [Uint16Array, Uint16Array, Uint16Array, Uint16Array, Uint16Array, Uint16Array, Uint16Array];
  return {
    rows,
    find: (c, kind, token, out, at) => {
      const i = token + PAD;
      out[at] = tag[c.tag[i]!]!;
      out[at + 1] = quote[c.quote.state[i]!]!;
      out[at + 2] = rule[c.rules.state[i]!]!;
      out[at + 3] = kinds[kind]!;
      out[at + 4] = look[c.quote.look[i]!]!;
      out[at + 5] = previous[c.previous]!;
      out[at + 6] = next[c.next]!;
    },
  };
}

/** The number of each code's row, of which the column's first, that of every code without a key, is `first`. */
function numbersOf(keys: Int32Array, first: number): Uint16Array {
  const numbers = new Uint16Array(CODES).fill(first);
  keys.forEach((key, k) => {
    numbers[key] = first + k + 1;
  });
  return numbers;
}
