/**
 * Lays the tagger's features out as they are looked up: what the weights of 48 000 features need at every start is done here in a
 * fraction of the time that JavaScript takes which nobody has compiled yet.
 */

/** What labels.ts reads. */
const N: usize = 19;
const ROW: usize = 24;
/** Prints of a bucket. */
const SLOTS: usize = 16;

/**
 * Writes `count` features, whose hashes and weights lie at `hashes` and `weights`, as rows in the order of their buckets, each bucket's
 * first row to `firsts`, and their prints to `prints`, where only zeros are. There is room for SLOTS rows more, and for one bucket
 * more. False where the multiplier gives not every feature a place.
 */
export function layOutRows(
  count: usize,
  hashes: usize,
  weights: usize,
  multiplier: u32,
  shift: u32,
  prints: usize,
  firsts: usize,
  rows: usize,
): bool {
  const buckets: usize = (<usize>1) << (32 - shift);
  const counts = firsts + 4;
  memory.fill(firsts, 0, (buckets + 1) << 2);
  for (let h = hashes; h < hashes + (count << 2); h += 4) {
    const at = counts + (<usize>((load<u32>(h) * multiplier) >> shift) << 2);
    store<u32>(at, load<u32>(at) + 1);
  }
  // How many a bucket has becomes where its next one goes; when all are written, that is where the bucket behind it begins.
  let sum: u32 = 0;
  for (let at = counts; at < counts + (buckets << 2); at += 4) {
    const own = load<u32>(at);
    store<u32>(at, sum);
    sum += own;
  }
  memory.fill(rows, 128, (count + SLOTS) * ROW);
  for (let i: usize = 0; i < count; i++) {
    const hash = load<u32>(hashes + (i << 2));
    const next = counts + (<usize>((hash * multiplier) >> shift) << 2);
    const row = rows + <usize>load<u32>(next) * ROW;
    store<u32>(next, load<u32>(next) + 1);
    store<u32>(row, hash);
    memory.copy(row + 4, weights + i * N, N);
  }
  for (let bucket: usize = 0; bucket < buckets; bucket++) {
    const first = <usize>load<u32>(firsts + (bucket << 2));
    const size = <usize>load<u32>(firsts + (bucket << 2), 4) - first;
    if (size > SLOTS || !writePrints(rows + first * ROW, size, prints + ((bucket * SLOTS) << 1))) return false;
  }
  return true;
}

/** The low halves of the hashes of a bucket; false where two are the same. */
function writePrints(row: usize, size: usize, out: usize): bool {
  for (let at = out; at < out + (size << 1); at += 2) {
    const print = load<u16>(row);
    for (let other = out; other < at; other += 2) if (load<u16>(other) === print) return false;
    store<u16>(at, print);
    row += ROW;
  }
  return true;
}
