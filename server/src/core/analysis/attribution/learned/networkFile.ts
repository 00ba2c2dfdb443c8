import { LABEL_COUNT as N } from "./labels.ts";
import { COLUMNS, type Column, GIVEN_BITS, type Network } from "./network.ts";

/** Reads little-endian numbers one after another. */
export interface NetworkReader {
  u8(): number;
  u32(): number;
  bytes(length: number): Uint8Array;
  /** Says that the file cannot be read. */
  fail(message: string): never;
}

/**
 * Reads a network's section of a file: states a direction, the input's shift and a count of columns, a byte each; of each column how
 * many keys it has (four bytes), how many numbers a row (one), the keys (four bytes each) and the rows; then the weights in the
 * order of `Network`, in two bytes each, but the candidates' and the output's biases in four.
 */
export function readNetwork(reader: NetworkReader): Network {
  const units = reader.u8();
  const inputShift = reader.u8();
  if (inputShift <= GIVEN_BITS) reader.fail("The network's numbers are too coarse.");
  if (reader.u8() !== COLUMNS.length) reader.fail("The network has other columns.");
  const columns = COLUMNS.map((): Column => {
    const count = reader.u32();
    const size = reader.u8();
    const keys = i32s(reader, count);
    const table = new Int8Array(reader.bytes((count + 1) * size));
    return { keys, size, table };
  });
  const width = 6 * units;
  const size = columns.reduce((sum, column) => sum + column.size, 0);
  return {
    units,
    columns,
    inputShift,
    input: i16s(reader, size * width),
    inputBias: i16s(reader, width),
    recurrent: i16s(reader, width * units),
    candidateBias: i32s(reader, 2 * units),
    output: i16s(reader, N * 2 * units),
    outputBias: i32s(reader, N),
  };
}

/** As they lie in the file, which is little-endian like every host that this is run on. */
function i16s(reader: NetworkReader, count: number): Int16Array {
  const bytes = reader.bytes(2 * count);
  const out = new Int16Array(count);
  new Uint8Array(out.buffer).set(bytes);
  return out;
}

function i32s(reader: NetworkReader, count: number): Int32Array {
  const bytes = reader.bytes(4 * count);
  const out = new Int32Array(count);
  new Uint8Array(out.buffer).set(bytes);
  return out;
}
