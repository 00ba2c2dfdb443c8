/**
 * The inner loops of labelling in AssemblyScript: what `passBothWays`, `probabilities` and `bestLabels` do, on SIMD lanes, to the same
 * last bit. Sums are added in the same order; where lanes stand for labels that cannot follow each other, zeros are added, which
 * change nothing. The last lanes of a row stand for no label: what is in them is never looked at. `npm run generate` compiles it into
 * server/src/core/analysis/attribution/learned/kernelCode.ts.
 */

export { setForest, walk } from "./forest";
export { addForm, addPlace, gather, read, setInput, setStates } from "./network";

/** Labels, and the lanes that they take: a multiple of what the widest load holds. */
const N: usize = 19;
const LANES: usize = 20;
const F32_ROW: usize = LANES * 4;
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
}

/** The probability of every label of `n` tokens, and their most likely labels. */
export function label(n: i32): void {
  if (n === 0) return;
  for (let i = 0; i < n; i++) factorsOf(i);
  forwardPass(n);
  backwardPass(n);
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

function forwardPass(n: i32): void {
  for (let i = 0; i < n; i++) {
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

function backwardPass(n: i32): void {
  for (let y: usize = 0; y < F32_ROW; y += 4) store<f32>(backward + <usize>(n - 1) * F32_ROW + y, 1);
  for (let i = n - 2; i >= 0; i--) {
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
