/**
 * The inner loops of the tagger in AssemblyScript: what `scoreLabels`, `marginals` and `bestLabels` do, on SIMD lanes, to the same
 * last bit. Sums are added in the same order; where lanes stand for labels that cannot follow each other, zeros are added, which
 * change nothing. The last lanes of a row stand for no label: what is in them is never looked at. `npm run generate` compiles it into
 * server/src/core/analysis/attribution/learned/kernelCode.ts.
 */

import { findKnown } from "./templates";

export { setForest, walk } from "./forest";
export { addForm, addPlace, gather, read, setInput, setStates } from "./network";
export { layOutRows } from "./rows";

/** Labels, and the lanes that they take: a multiple of what the widest load holds. */
const N: usize = 19;
const LANES: usize = 20;
const F32_ROW: usize = LANES * 4;
/** Bytes of a feature: its hash, its weights, and one that fills up. */
const ROW: usize = 24;

let prints: usize = 0;
let firsts: usize = 0;
let rows: usize = 0;
let none: usize = 0;
let multiplier: u32 = 0;
let shift: u32 = 0;
let scale: f32 = 0;
let fields: usize = 0;
let recordSize: usize = 0;
let known: usize = 0;

/** Where the tagger's features and weights lie, and where the fields of tokens will. */
export function setFeatures(
  printsAt: usize,
  firstsAt: usize,
  rowsAt: usize,
  noRow: usize,
  multiplyBy: u32,
  shiftBy: u32,
  scaleBy: f32,
  fieldsAt: usize,
  fieldCount: usize,
  knownAt: usize,
): void {
  prints = printsAt;
  firsts = firstsAt;
  rows = rowsAt;
  none = rowsAt + noRow * ROW;
  multiplier = multiplyBy;
  shift = shiftBy;
  scale = scaleBy;
  fields = fieldsAt;
  recordSize = 4 * fieldCount;
  known = knownAt;
}

let steps: usize = 0;
let stepsBack: usize = 0;
let jumps: usize = 0;
let startFactor: usize = 0;
let start: usize = 0;

/**
 * Where the transitions lie, as tables by the token's kind: of each label a row of lanes, with what goes on from it to each other, or,
 * in `stepsBack`, what leads to it from each other.
 */
export function setTransitions(
  stepsAt: usize,
  stepsBackAt: usize,
  jumpsAt: usize,
  startFactorAt: usize,
  startAt: usize,
): void {
  steps = stepsAt;
  stepsBack = stepsBackAt;
  jumps = jumpsAt;
  startFactor = startFactorAt;
  start = startAt;
}

let scores: usize = 0;
let kinds: usize = 0;
let factor: usize = 0;
let forward: usize = 0;
let backward: usize = 0;
let probability: usize = 0;
let back: usize = 0;
let best: usize = 0;
let row: usize = 0;
let doubtful: usize = 0;

/** Where a paragraph's tokens have their scores and all that is made of these. */
export function setTokens(
  scoresAt: usize,
  kindsAt: usize,
  factorAt: usize,
  forwardAt: usize,
  backwardAt: usize,
  probabilityAt: usize,
  backAt: usize,
  bestAt: usize,
  rowAt: usize,
  doubtfulAt: usize,
): void {
  scores = scoresAt;
  kinds = kindsAt;
  factor = factorAt;
  forward = forwardAt;
  backward = backwardAt;
  probability = probabilityAt;
  back = backAt;
  best = bestAt;
  row = rowAt;
  doubtful = doubtfulAt;
}

/**
 * Of `count` tokens in doubt, of which `at` is the first's place among all of them, takes the mean of what the network says and what
 * the features do. The tokens' fields stand one behind the other.
 */
export function score(count: i32, at: i32): void {
  for (let t = 0; t < count; t++) {
    const end = findKnown(known, fields + <usize>t * recordSize);
    addWeights(end, scores + <usize>load<u32>(doubtful + (<usize>(at + t) << 2)) * F32_ROW);
  }
}

/**
 * Looks a feature up: writes its bucket and slot, and its hash, to `end`, and returns where the next goes if it may be known. No
 * branch depends on whether it is: a processor that guesses wrong loses more time than looking everywhere takes.
 */
@inline
export function probe(end: usize, hash: u32): usize {
  const bucket = (hash * multiplier) >> shift;
  const at = prints + (<usize>bucket << 5);
  const print = i16x8.splat(<i16>hash);
  const same = i8x16.narrow_i16x8_s(i16x8.eq(v128.load(at), print), i16x8.eq(v128.load(at, 16), print));
  const slots = i8x16.bitmask(same);
  store<u32>(end, (bucket << 4) | (ctz(slots) & 15));
  store<u32>(end, hash, 4);
  return end + (<usize>(slots != 0) << 3);
}

/**
 * Adds up the weights, which have 128 added each, of the features up to `end` whose whole hash is the one looked for, and takes the
 * mean of that and what stands at `out`.
 */
function addWeights(end: usize, out: usize): void {
  let a = i16x8.splat(0);
  let b = i16x8.splat(0);
  let c = i16x8.splat(0);
  for (let place = known; place < end; place += 8) {
    const slot = load<u32>(place);
    const row = rows + <usize>(load<u32>(firsts + (<usize>(slot >> 4) << 2)) + (slot & 15)) * ROW;
    const at = select<usize>(row, none, load<u32>(row) == load<u32>(place, 4));
    a = i16x8.add(a, v128.load_ext<u8>(at, 4));
    b = i16x8.add(b, v128.load_ext<u8>(at, 12));
    c = i16x8.add(c, v128.load_ext<u8>(at, 20));
  }
  const bias = i16x8.splat(<i16>(((end - known) >> 3) * 128));
  a = i16x8.sub(a, bias);
  b = i16x8.sub(b, bias);
  c = i16x8.sub(c, bias);
  const by = f32x4.splat(scale);
  takeMean(out, i32x4.extend_low_i16x8_s(a), by);
  takeMean(out + 16, i32x4.extend_high_i16x8_s(a), by);
  takeMean(out + 32, i32x4.extend_low_i16x8_s(b), by);
  takeMean(out + 48, i32x4.extend_high_i16x8_s(b), by);
  takeMean(out + 64, i32x4.extend_low_i16x8_s(c), by);
}

@inline
function takeMean(out: usize, sums: v128, by: v128): void {
  const both = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sums), by), v128.load(out));
  v128.store(out, f32x4.mul(both, f32x4.splat(0.5)));
}

/** Writes which of `n` tokens are in doubt as the scores stand; returns how many they are. A label that is at least `sure` is none. */
export function doubt(n: i32, sure: f32): i32 {
  for (let i = 0; i < n; i++) factorsOf(i);
  forwardPass(0, n);
  backwardPass(n - 1, n);
  let count: usize = 0;
  for (let i = 0; i < n; i++) {
    store<u32>(doubtful + (count << 2), i);
    count += <usize>isDoubtful(i, sure);
  }
  return <i32>count;
}

@inline
function isDoubtful(i: usize, sure: f32): bool {
  multiply(forward + i * F32_ROW, backward + i * F32_ROW, row);
  let top = v128.load(row);
  for (let y: usize = 16; y < F32_ROW; y += 16) top = f32x4.pmax(top, v128.load(row + y));
  top = f32x4.pmax(top, i32x4.shuffle(top, top, 2, 3, 0, 1));
  return max(f32x4.extract_lane(top, 0), f32x4.extract_lane(top, 1)) < sure * sumOf(row);
}

/**
 * The probability of every label of `n` tokens, and their most likely labels. Since `doubt` nothing has changed but the scores of the
 * `count` tokens that it wrote.
 */
export function label(n: i32, count: i32): void {
  if (n === 0) return;
  if (count > 0) {
    for (let k = 0; k < count; k++) factorsOf(load<u32>(doubtful + (<usize>k << 2)));
    // What stands before the first of them, and behind the last, is as it was.
    forwardPass(load<u32>(doubtful), n);
    backwardPass(load<u32>(doubtful + (<usize>(count - 1) << 2)), n);
  }
  for (let i = 0; i < n; i++) probabilitiesOf(i);
  bestPath(n);
}

/** e to the score of each label of a token, over its highest. */
function factorsOf(i: usize): void {
  const from = scores + i * F32_ROW;
  const to = factor + i * F32_ROW;
  let top = v128.load32_splat(from + ((N - 1) << 2));
  for (let y: usize = 0; y < N - 3; y += 4) top = f32x4.pmax(top, v128.load(from + (y << 2)));
  top = f32x4.pmax(top, v128.load(from + ((N - 4) << 2)));
  top = f32x4.pmax(top, i32x4.shuffle(top, top, 2, 3, 0, 1));
  top = f32x4.pmax(top, i32x4.shuffle(top, top, 1, 0, 3, 2));
  const floor = f32x4.splat(-30);
  for (let y: usize = 0; y < F32_ROW; y += 16) {
    v128.store(to + y, exponential(f32x4.pmax(floor, f32x4.sub(v128.load(from + y), top))));
  }
  store<f32>(to + (N << 2), 0);
}

/** e^x for x from -30 to 0, by the steps of `exponential`. */
@inline
function exponential(x: v128): v128 {
  const k = f32x4.floor(f32x4.add(f32x4.mul(x, f32x4.splat(1.4426950408889634)), f32x4.splat(0.5)));
  const r = f32x4.sub(x, f32x4.mul(k, f32x4.splat(0.6931471805599453)));
  let e = f32x4.add(f32x4.splat(1.0 / 120.0), f32x4.mul(r, f32x4.splat(1.0 / 720.0)));
  e = f32x4.add(f32x4.splat(1.0 / 24.0), f32x4.mul(r, e));
  e = f32x4.add(f32x4.splat(1.0 / 6.0), f32x4.mul(r, e));
  e = f32x4.add(f32x4.splat(1.0 / 2.0), f32x4.mul(r, e));
  e = f32x4.add(f32x4.splat(1), f32x4.mul(r, e));
  e = f32x4.add(f32x4.splat(1), f32x4.mul(r, e));
  // 2^k, by its bits.
  return f32x4.mul(e, i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(k), i32x4.splat(127)), 23));
}

/** From the token `first` on. */
function forwardPass(first: i32, n: i32): void {
  for (let i = first; i < n; i++) {
    const at = forward + <usize>i * F32_ROW;
    const own = factor + <usize>i * F32_ROW;
    if (i === 0) memory.copy(at, startFactor, F32_ROW);
    else follow(at - F32_ROW, steps + <usize>load<u8>(kinds + i) * (N * F32_ROW), at);
    multiply(at, own, at);
    divide(at, at, sumOf(at));
  }
}

/** The sum of the rows of a table, each times its label's value in the row at `values`. */
@inline
function follow(values: usize, table: usize, out: usize): void {
  let a = f32x4.splat(0);
  let b = f32x4.splat(0);
  let c = f32x4.splat(0);
  let d = f32x4.splat(0);
  let e = f32x4.splat(0);
  let line = table;
  for (let x = values; x < values + (N << 2); x += 4) {
    const value = v128.load32_splat(x);
    a = f32x4.add(a, f32x4.mul(value, v128.load(line)));
    b = f32x4.add(b, f32x4.mul(value, v128.load(line, 16)));
    c = f32x4.add(c, f32x4.mul(value, v128.load(line, 32)));
    d = f32x4.add(d, f32x4.mul(value, v128.load(line, 48)));
    e = f32x4.add(e, f32x4.mul(value, v128.load(line, 64)));
    line += F32_ROW;
  }
  v128.store(out, a);
  v128.store(out, b, 16);
  v128.store(out, c, 32);
  v128.store(out, d, 48);
  v128.store(out, e, 64);
}

@inline
function multiply(a: usize, b: usize, out: usize): void {
  for (let y: usize = 0; y < F32_ROW; y += 16) v128.store(out + y, f32x4.mul(v128.load(a + y), v128.load(b + y)));
}

/** The sum of a row by the steps of `sumOf`; the lane of no label is 0. */
@inline
function sumOf(at: usize): f32 {
  let sums = f32x4.add(f32x4.splat(0), v128.load(at));
  for (let y: usize = 16; y < F32_ROW; y += 16) sums = f32x4.add(sums, v128.load(at + y));
  const pairs = f32x4.extract_lane(sums, 0) + f32x4.extract_lane(sums, 1);
  return max<f32>(1e-30, pairs + (f32x4.extract_lane(sums, 2) + f32x4.extract_lane(sums, 3)));
}

@inline
function divide(at: usize, to: usize, sum: f32): void {
  const by = f32x4.splat(sum);
  for (let y: usize = 0; y < F32_ROW; y += 16) v128.store(to + y, f32x4.div(v128.load(at + y), by));
}

/** From before the token `last` back; with the paragraph's last, from itself. */
function backwardPass(last: i32, n: i32): void {
  if (last === n - 1) {
    for (let y: usize = 0; y < F32_ROW; y += 4) store<f32>(backward + <usize>last * F32_ROW + y, 1);
  }
  for (let i = last - 1; i >= 0; i--) {
    const at = backward + <usize>i * F32_ROW;
    multiply(at + F32_ROW, factor + <usize>(i + 1) * F32_ROW, row);
    follow(row, stepsBack + <usize>load<u8>(kinds + i + 1) * (N * F32_ROW), at);
    divide(at, at, sumOf(at));
  }
}

/** Of each token in turn, for the last lane, which stands for no label, is written where the next token's first goes. */
function probabilitiesOf(i: usize): void {
  multiply(forward + i * F32_ROW, backward + i * F32_ROW, row);
  divide(row, probability + i * (N * 4), sumOf(row));
}

/** The best sequence of labels. */
function bestPath(n: i32): void {
  let previous = row;
  let current = row + F32_ROW;
  for (let y: usize = 0; y < F32_ROW; y += 16) {
    v128.store(previous + y, f32x4.add(v128.load(start + y), v128.load(scores + y)));
  }
  for (let i = 1; i < n; i++) {
    const table = jumps + <usize>load<u8>(kinds + i) * (N * F32_ROW);
    const own = scores + <usize>i * F32_ROW;
    const to = back + <usize>i * LANES;
    for (let y: usize = 0; y < LANES; y += 4) {
      let high = f32x4.splat(-Infinity);
      let its = i32x4.splat(0);
      let line = table + (y << 2);
      for (let x: usize = 0; x < N; x++) {
        const value = f32x4.add(v128.load32_splat(previous + (x << 2)), v128.load(line));
        its = v128.bitselect(i32x4.splat(<i32>x), its, f32x4.gt(value, high));
        high = f32x4.pmax(high, value);
        line += F32_ROW;
      }
      v128.store(current + (y << 2), f32x4.add(high, v128.load(own + (y << 2))));
      const bytes = i8x16.narrow_i16x8_u(i16x8.narrow_i32x4_u(its, its), its);
      v128.store32_lane(to + y, bytes, 0);
    }
    const swap = previous;
    previous = current;
    current = swap;
  }
  let y: usize = 0;
  for (let other: usize = 1; other < N; other++) {
    if (load<f32>(previous + (other << 2)) > load<f32>(previous + (y << 2))) y = other;
  }
  for (let i = n - 1; i >= 0; i--) {
    store<u8>(best + i, <u8>y);
    y = <usize>load<u8>(back + <usize>i * LANES + y);
  }
}
