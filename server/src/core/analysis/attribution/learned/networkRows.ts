import type { ParagraphContext } from "./context.ts";
import { COLUMNS, type Column, formSize, GIVEN_BITS, type Network, OF_FORM, rowOf } from "./network.ts";
import { PAD } from "./words.ts";

/** What a token gives the network by how it stands in the text: rows of numbers with 11 bits behind the point. */
export interface PlaceRows {
  /** Numbers of a row. */
  readonly width: number;
  readonly rows: Int16Array;
  /** Writes the numbers of a token's rows from `at` on: one for each column from `tag` on. */
  find(c: ParagraphContext, kind: number, token: number, out: Int32Array, at: number): void;
}

/** Columns that a token's place fills. */
export const PLACES = COLUMNS.length - OF_FORM;
/** Every code of a column is below it. */
const CODES = 1 << 10;

/** What vectors give: their numbers times the input weights from row `first` on. Held within 16 bits. */
export function project(
  { input, inputShift, units }: Network,
  vector: ArrayLike<number>,
  { from, size, first }: { readonly from: number; readonly size: number; readonly first: number },
  out: Int16Array,
  at: number,
): void {
  const width = 6 * units;
  const shift = inputShift - GIVEN_BITS;
  const half = 1 << (shift - 1);
  const sums = new Int32Array(width).fill(half);
  for (let d = 0; d < size; d++) {
    const by = vector[from + d]!;
    const row = (first + d) * width;
    for (let j = 0; j < width; j++) sums[j]! += by * input[row + j]!;
  }
  for (let j = 0; j < width; j++) out[at + j] = saturated(sums[j]! >> shift);
}

/** Held within 16 bits. */
export const saturated = (n: number): number => Math.max(-32768, Math.min(32767, n));

/** Lays out the rows of all that a column may say of a token's place. */
export function placeRows(network: Network): PlaceRows {
  const width = 6 * network.units;
  const columns = network.columns.slice(OF_FORM);
  const count = columns.reduce((sum, { keys }) => sum + keys.length + 1, 0);
  const rows = new Int16Array(count * width);
  const numbers: Uint16Array[] = [];
  let first = formSize(network);
  let row = 0;
  for (const column of columns) {
    numbers.push(numbersOf(column, row));
    for (let k = 0; k <= column.keys.length; k++) {
      project(network, column.table, { from: k * column.size, size: column.size, first }, rows, row++ * width);
    }
    first += column.size;
  }
  const [tag, quote, rule, kinds, look, previous, next] = numbers as Uint16Array[] &
    [Uint16Array, Uint16Array, Uint16Array, Uint16Array, Uint16Array, Uint16Array, Uint16Array];
  return {
    width,
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

/** The number of each code's row, of which the column's first is `first`. */
const numbersOf = (column: Column, first: number): Uint16Array =>
  Uint16Array.from({ length: CODES }, (_, code) => first + rowOf(column, code));
