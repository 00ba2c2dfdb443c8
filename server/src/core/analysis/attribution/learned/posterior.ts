import { LABEL_COUNT as N } from "./labels.ts";
import type { Lattice } from "./lattice.ts";

/** What the forward-backward algorithm finds, N numbers a token; those of a token are right but for a common factor. */
export interface Passes {
  /** How probable each label is by the tokens up to this one. */
  readonly forward: Float32Array;
  /** How well what follows this token fits each label. */
  readonly backward: Float32Array;
}

/** Labels, and the lanes that they take in the kernel, which adds up lane by lane. */
const LANES = 20;
/** What is less likely by more than e to this power is held there, so that products of two stay numbers that lanes are quick with. */
const FLOOR = -30;
/** A sum is at least this, so that where nothing is possible nothing is divided by 0. */
const LEAST = Math.fround(1e-30);

/**
 * Passes over a paragraph's labels both ways. In single precision, of which SIMD lanes take four at a time: all sums are rounded as
 * those of kernel/labels.ts are, and come to the same bits. `scores`: N a token.
 */
export function passBothWays(lattice: Lattice, scores: Float32Array, kinds: Uint8Array): Passes {
  const factor = factorsOf(scores);
  return { forward: passForward(lattice, factor, kinds), backward: passBackward(lattice, factor, kinds) };
}

/** The probability of every label of every token, N a token. */
export function probabilities({ forward, backward }: Passes): Float32Array {
  const out = new Float32Array(forward.length);
  for (let at = 0; at < out.length; at += N) {
    for (let y = 0; y < N; y++) out[at + y] = forward[at + y]! * backward[at + y]!;
    normalize(out, at);
  }
  return out;
}

/** e to the score of each label, over the token's highest. */
function factorsOf(scores: Float32Array): Float32Array {
  const factor = new Float32Array(scores.length);
  for (let at = 0; at < scores.length; at += N) {
    let top = scores[at]!;
    for (let y = 1; y < N; y++) top = Math.max(top, scores[at + y]!);
    for (let y = 0; y < N; y++) factor[at + y] = exponential(Math.max(Math.fround(scores[at + y]! - top), FLOOR));
  }
  return factor;
}

const LOG2E = Math.fround(Math.LOG2E);
const LN2 = Math.fround(Math.LN2);
/** At k: 2 to the power of -k, by repeated halving and so exact. */
const HALVES = new Float32Array(64).fill(1);
for (let k = 1; k < HALVES.length; k++) HALVES[k] = HALVES[k - 1]! / 2;
const TERMS = [1 / 120, 1 / 24, 1 / 6, 1 / 2, 1, 1].map(Math.fround);

/** e^x for x from FLOOR to 0, each step rounded to single precision. */
function exponential(x: number): number {
  const k = Math.floor(Math.fround(Math.fround(x * LOG2E) + 0.5));
  const r = Math.fround(x - Math.fround(k * LN2));
  let e = Math.fround(1 / 720);
  for (const term of TERMS) e = Math.fround(term + Math.fround(r * e));
  return e * HALVES[-k]!;
}

function passForward(
  { rangeOf, from, factor: step, startFactor }: Lattice,
  factor: Float32Array,
  kinds: Uint8Array,
): Float32Array {
  const out = new Float32Array(factor.length);
  for (let i = 0; i < kinds.length; i++) {
    const at = i * N;
    const base = kinds[i]! * from.length;
    for (let y = 0; y < N; y++) {
      let value = 0;
      if (i === 0) value = startFactor[y]!;
      else {
        for (let k = rangeOf[y]!; k < rangeOf[y + 1]!; k++) {
          value = Math.fround(value + Math.fround(out[at - N + from[k]!]! * step[base + k]!));
        }
      }
      out[at + y] = value * factor[at + y]!;
    }
    normalize(out, at);
  }
  return out;
}

function passBackward({ rangeOf, from, factor: step }: Lattice, factor: Float32Array, kinds: Uint8Array): Float32Array {
  const out = new Float32Array(factor.length);
  for (let i = kinds.length - 1; i >= 0; i--) {
    const at = i * N;
    if (i === kinds.length - 1) {
      out.fill(1, at, at + N);
      continue;
    }
    const base = kinds[i + 1]! * from.length;
    for (let y = 0; y < N; y++) {
      const ahead = Math.fround(out[at + N + y]! * factor[at + N + y]!);
      for (let k = rangeOf[y]!; k < rangeOf[y + 1]!; k++) out[at + from[k]!]! += Math.fround(ahead * step[base + k]!);
    }
    normalize(out, at);
  }
  return out;
}

/** Divides a token's values by their sum. */
function normalize(values: Float32Array, at: number): void {
  const sum = sumOf(values, at);
  for (let y = 0; y < N; y++) values[at + y] = values[at + y]! / sum;
}

/** The sum of a token's values: of every fourth first, as lanes add. */
function sumOf(values: Float32Array, at: number): number {
  const lanes = [0, 0, 0, 0];
  for (let y = 0; y < LANES; y++) lanes[y & 3] = Math.fround(lanes[y & 3]! + (y < N ? values[at + y]! : 0));
  const [a, b, c, d] = lanes as [number, number, number, number];
  return Math.max(LEAST, Math.fround(Math.fround(a + b) + Math.fround(c + d)));
}
