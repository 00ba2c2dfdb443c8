/**
 * The network in AssemblyScript: what `createNetworkScorer` does, eight products at a time. Whole numbers, so that the order of sums
 * does not matter. Weights lie in pairs: those of two numbers for four sums stand in one load, beside the two numbers in each lane.
 */

let units: usize = 0;
/** Bytes of a token's row. */
let rowBytes: usize = 0;
let input: usize = 0;
let inputBias: usize = 0;
let shift: i32 = 0;
let forms: usize = 0;
let places: usize = 0;
let given: usize = 0;
/** Of each token the numbers of its rows: its form's, and its places'. */
let parts: usize = 0;

/** Where the weights lie for what tokens give, and where the rows of forms, of places and of a paragraph's tokens will. */
export function setInput(
  unitCount: usize,
  inputAt: usize,
  inputBiasAt: usize,
  shiftBy: i32,
  formsAt: usize,
  placesAt: usize,
  givenAt: usize,
  partsAt: usize,
): void {
  units = unitCount;
  rowBytes = 12 * unitCount;
  input = inputAt;
  inputBias = inputBiasAt;
  shift = shiftBy;
  forms = formsAt;
  places = placesAt;
  given = givenAt;
  parts = partsAt;
}

let recurrent: usize = 0;
let candidateBias: usize = 0;
let output: usize = 0;
let outputBias: usize = 0;
let sigmoid: usize = 0;
let tangent: usize = 0;
/** Room for a step of each way. */
let allSums: usize = 0;
let states: usize = 0;
let scale: f32 = 0;

/** Where the other weights lie, and where sums and states will. Before the states stand as many zeros as a token has. */
export function setStates(
  recurrentAt: usize,
  candidateBiasAt: usize,
  outputAt: usize,
  outputBiasAt: usize,
  sigmoidAt: usize,
  tangentAt: usize,
  sumsAt: usize,
  statesAt: usize,
  scaleBy: f32,
): void {
  recurrent = recurrentAt;
  candidateBias = candidateBiasAt;
  output = outputAt;
  outputBias = outputBiasAt;
  sigmoid = sigmoidAt;
  tangent = tangentAt;
  allSums = sumsAt;
  states = statesAt;
  scale = scaleBy;
}

/** Writes the row of a form whose vector, `pairs` pairs of 16 bits, lies at `vector`. */
export function addForm(slot: usize, vector: usize, pairs: usize): void {
  const out = forms + slot * rowBytes;
  project(vector, pairs, input, out);
  for (let j: usize = 0; j < rowBytes; j += 16) {
    v128.store(out + j, i16x8.add_sat_s(v128.load(out + j), v128.load(inputBias + j)));
  }
}

/** Writes a row of a place, whose vector begins `pairsBefore` pairs of numbers behind the form's first. */
export function addPlace(row: usize, vector: usize, pairs: usize, pairsBefore: usize): void {
  project(vector, pairs, input + pairsBefore * (rowBytes << 1), places + row * rowBytes);
}

/** What a vector gives: its numbers times the input weights at `weights`. */
@inline
function project(vector: usize, pairs: usize, weights: usize, out: usize): void {
  const groups = rowBytes >> 3;
  const half = i32x4.splat(1 << (shift - 1));
  for (let group: usize = 0; group < groups; group += 4) {
    let a = half;
    let b = half;
    let c = half;
    let d = half;
    let at = weights + (group << 4);
    for (let x = vector; x < vector + (pairs << 2); x += 4) {
      const pair = v128.load32_splat(x);
      a = i32x4.add(a, i32x4.dot_i16x8_s(pair, v128.load(at)));
      b = i32x4.add(b, i32x4.dot_i16x8_s(pair, v128.load(at, 16)));
      c = i32x4.add(c, i32x4.dot_i16x8_s(pair, v128.load(at, 32)));
      d = i32x4.add(d, i32x4.dot_i16x8_s(pair, v128.load(at, 48)));
      at += groups << 4;
    }
    const low = i16x8.narrow_i32x4_s(i32x4.shr_s(a, shift), i32x4.shr_s(b, shift));
    const high = i16x8.narrow_i32x4_s(i32x4.shr_s(c, shift), i32x4.shr_s(d, shift));
    v128.store(out + (group << 3), low);
    v128.store(out + (group << 3), high, 16);
  }
}

/** Adds up what each of `count` tokens from `first` on gives: the row of its form, and those of its place. */
export function gather(first: usize, count: usize): void {
  for (let token = first; token < first + count; token++) addRows(parts + (token << 5), given + token * rowBytes);
}

function addRows(part: usize, out: usize): void {
  const size = rowBytes;
  const end = out + size;
  let own = forms + <usize>load<u32>(part) * size;
  let p = places + <usize>load<u32>(part, 4) * size;
  let q = places + <usize>load<u32>(part, 8) * size;
  let r = places + <usize>load<u32>(part, 12) * size;
  let s = places + <usize>load<u32>(part, 16) * size;
  let t = places + <usize>load<u32>(part, 20) * size;
  let u = places + <usize>load<u32>(part, 24) * size;
  let v = places + <usize>load<u32>(part, 28) * size;
  while (out < end) {
    let sum = i16x8.add_sat_s(v128.load(own), v128.load(p));
    sum = i16x8.add_sat_s(sum, v128.load(q));
    sum = i16x8.add_sat_s(sum, v128.load(r));
    sum = i16x8.add_sat_s(sum, v128.load(s));
    sum = i16x8.add_sat_s(sum, v128.load(t));
    sum = i16x8.add_sat_s(sum, v128.load(u));
    v128.store(out, i16x8.add_sat_s(sum, v128.load(v)));
    out += 16;
    own += 16;
    p += 16;
    q += 16;
    r += 16;
    s += 16;
    t += 16;
    u += 16;
    v += 16;
  }
}

/** Reads `n` tokens both ways and writes the scores of their labels, `rowOfScores` bytes a token. */
export function read(n: i32, scores: usize, rowOfScores: usize): void {
  const stateBytes = units << 1;
  // One way after the other: the weights of one stay at hand, those of both would not.
  let before = states - 2 * stateBytes;
  for (let i = 0; i < n; i++) before = step(before, <usize>i, 0);
  before = states - 2 * stateBytes;
  for (let i = n - 1; i >= 0; i--) before = step(before, <usize>i, 1);
  for (let i = 0; i < n; i++) writeScores(states + <usize>i * 2 * stateBytes, scores + <usize>i * rowOfScores);
}

/** Reads one token with the state before it; returns where the state after it stands. */
function step(before: usize, token: usize, direction: usize): usize {
  const after = states + (((token << 1) + direction) * units << 1);
  const wide = units << 2;
  const sums = allSums + direction * 3 * wide;
  addStates(before, direction, sums);
  const candidates = sums + (wide << 1);
  const own = given + token * rowBytes + direction * (rowBytes >> 1);
  for (let u: usize = 0; u < units << 1; u += 4) v128.store(sums + (u << 2), place(own + (u << 1), v128.load(sums + (u << 2)), 18));
  lookUp(sigmoid, sums, candidates);
  for (let u: usize = 0; u < units; u += 4) {
    const sum = i32x4.add(v128.load(candidates + (u << 2)), v128.load(candidateBias + ((direction * units + u) << 2)));
    const kept = i32x4.mul(v128.load(sums + (u << 2)), i32x4.shr_s(sum, 12));
    v128.store(candidates + (u << 2), place(own + ((u + (units << 1)) << 1), kept, 17));
  }
  lookUp(tangent, candidates, candidates + wide);
  for (let u: usize = 0; u < units; u += 8) {
    const low = blend(sums, before, u);
    v128.store(after + (u << 1), i16x8.narrow_i32x4_s(low, blend(sums, before, u + 4)));
  }
  return after;
}

/** Writes what the state before gives each gate: twelve lanes of four at a time. */
function addStates(before: usize, direction: usize, sums: usize): void {
  const groups: usize = (units * 3) >> 2;
  const pairs = units >> 1;
  const weights = recurrent + ((direction * groups * pairs) << 4);
  for (let group: usize = 0; group < groups; group += 12) {
    let a = i32x4.splat(0);
    let b = i32x4.splat(0);
    let c = i32x4.splat(0);
    let d = i32x4.splat(0);
    let e = i32x4.splat(0);
    let f = i32x4.splat(0);
    let g = i32x4.splat(0);
    let h = i32x4.splat(0);
    let i = i32x4.splat(0);
    let j = i32x4.splat(0);
    let k = i32x4.splat(0);
    let l = i32x4.splat(0);
    let at = weights + (group << 4);
    for (let x = before; x < before + (pairs << 2); x += 4) {
      const pair = v128.load32_splat(x);
      a = i32x4.add(a, i32x4.dot_i16x8_s(pair, v128.load(at)));
      b = i32x4.add(b, i32x4.dot_i16x8_s(pair, v128.load(at, 16)));
      c = i32x4.add(c, i32x4.dot_i16x8_s(pair, v128.load(at, 32)));
      d = i32x4.add(d, i32x4.dot_i16x8_s(pair, v128.load(at, 48)));
      e = i32x4.add(e, i32x4.dot_i16x8_s(pair, v128.load(at, 64)));
      f = i32x4.add(f, i32x4.dot_i16x8_s(pair, v128.load(at, 80)));
      g = i32x4.add(g, i32x4.dot_i16x8_s(pair, v128.load(at, 96)));
      h = i32x4.add(h, i32x4.dot_i16x8_s(pair, v128.load(at, 112)));
      i = i32x4.add(i, i32x4.dot_i16x8_s(pair, v128.load(at, 128)));
      j = i32x4.add(j, i32x4.dot_i16x8_s(pair, v128.load(at, 144)));
      k = i32x4.add(k, i32x4.dot_i16x8_s(pair, v128.load(at, 160)));
      l = i32x4.add(l, i32x4.dot_i16x8_s(pair, v128.load(at, 176)));
      at += groups << 4;
    }
    const out = sums + (group << 4);
    v128.store(out, a);
    v128.store(out, b, 16);
    v128.store(out, c, 32);
    v128.store(out, d, 48);
    v128.store(out, e, 64);
    v128.store(out, f, 80);
    v128.store(out, g, 96);
    v128.store(out, h, 112);
    v128.store(out, i, 128);
    v128.store(out, j, 144);
    v128.store(out, k, 160);
    v128.store(out, l, 176);
  }
}

/** Where four sums, and what the token gives to each, lie on a curve; so many bits of them are finer than its steps. */
@inline
function place(own: usize, sum: v128, bits: i32): v128 {
  const all = i32x4.add(i32x4.shl(v128.load_ext<i16>(own), 15), sum);
  const at = i32x4.add(i32x4.shr_s(all, bits), i32x4.splat(2048));
  return i32x4.min_s(i32x4.max_s(at, i32x4.splat(0)), i32x4.splat(4095));
}

/** Puts a curve's values where their places on it are. */
@inline
function lookUp(curve: usize, from: usize, to: usize): void {
  for (let at = from; at < to; at += 4) store<i32>(at, <i32>load<i16>(curve + (<usize>load<u32>(at) << 1)));
}

/** Four states, from those before and the candidates. */
@inline
function blend(sums: usize, before: usize, u: usize): v128 {
  const update = v128.load(sums + ((units + u) << 2));
  const candidate = v128.load(sums + (((units << 1) + u) << 2));
  const away = i32x4.sub(v128.load_ext<i16>(before + (u << 1)), candidate);
  return i32x4.add(candidate, i32x4.shr_s(i32x4.add(i32x4.mul(update, away), i32x4.splat(2048)), 12));
}

/** Writes the scores of a token's labels: five lanes of four. */
function writeScores(state: usize, scores: usize): void {
  let a = v128.load(outputBias);
  let b = v128.load(outputBias, 16);
  let c = v128.load(outputBias, 32);
  let d = v128.load(outputBias, 48);
  let e = v128.load(outputBias, 64);
  let at = output;
  for (let x = state; x < state + (units << 2); x += 4) {
    const pair = v128.load32_splat(x);
    a = i32x4.add(a, i32x4.dot_i16x8_s(pair, v128.load(at)));
    b = i32x4.add(b, i32x4.dot_i16x8_s(pair, v128.load(at, 16)));
    c = i32x4.add(c, i32x4.dot_i16x8_s(pair, v128.load(at, 32)));
    d = i32x4.add(d, i32x4.dot_i16x8_s(pair, v128.load(at, 48)));
    e = i32x4.add(e, i32x4.dot_i16x8_s(pair, v128.load(at, 64)));
    at += 80;
  }
  const by = f32x4.splat(scale);
  v128.store(scores, f32x4.mul(f32x4.convert_i32x4_s(a), by));
  v128.store(scores, f32x4.mul(f32x4.convert_i32x4_s(b), by), 16);
  v128.store(scores, f32x4.mul(f32x4.convert_i32x4_s(c), by), 32);
  v128.store(scores, f32x4.mul(f32x4.convert_i32x4_s(d), by), 48);
  v128.store(scores, f32x4.mul(f32x4.convert_i32x4_s(e), by), 64);
}
