import { LABEL_COUNT } from "../../server/src/core/analysis/attribution/learned/labels.ts";
import {
  checksum,
  HEADER_LENGTH,
  MAGIC,
  NEVER,
  VERSION,
} from "../../server/src/core/analysis/attribution/learned/model.ts";
import { KINDS } from "../../server/src/core/analysis/attribution/learned/transitions.ts";
import type { Crf } from "./crf.ts";

/** The bytes of the model file, which readModel reads. */
export function writeModel(crf: Crf, lexicon: { forms: Map<number, number>; stems: Map<number, number> }): Uint8Array {
  const out: number[][] = [];
  out.push([crf.bits, LABEL_COUNT, KINDS]);
  const transitions = quantize(crf.transitions, 1, 32767);
  out.push(
    f32(transitions.scale),
    [...transitions.steps].flatMap((s) => [s & 255, (s >> 8) & 255]),
  );
  for (const map of [lexicon.forms, lexicon.stems]) {
    out.push(u32(map.size), [...map.keys()].flatMap(u32), [...map.values()]);
  }
  const weights = quantize(crf.weights, 0.9999, 127);
  out.push(f32(weights.scale));
  const head = Uint8Array.from(out.flat());
  const bytes = new Uint8Array(HEADER_LENGTH + head.length + crf.weights.length);
  bytes.set(head, HEADER_LENGTH);
  weights.steps.forEach((step, i) => {
    bytes[HEADER_LENGTH + head.length + i] = step + 128;
  });
  bytes.set(MAGIC, 0);
  bytes.set(u32(VERSION), 8);
  bytes.set(u32(bytes.length), 12);
  bytes.set(u32(checksum(bytes.subarray(HEADER_LENGTH))), 16);
  return bytes;
}

const u32 = (n: number): number[] => [n & 255, (n >>> 8) & 255, (n >>> 16) & 255, n >>> 24];
const f32 = (n: number): number[] => [...new Uint8Array(Float32Array.of(n).buffer)];

/** Rounds weights to steps of -`most` … `most`; the largest share of them, `kept`, is not cut off. -Infinity becomes NEVER. */
export function quantize(weights: ArrayLike<number>, kept: number, most: number): { steps: Int16Array; scale: number } {
  const sizes = Float64Array.from(weights, Math.abs)
    .filter((w) => w > 0 && Number.isFinite(w))
    .sort();
  const top = sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * kept))] ?? 1;
  const scale = Math.fround(top / most);
  const steps = Int16Array.from(weights, (w) =>
    w === Number.NEGATIVE_INFINITY ? NEVER : Math.max(-most, Math.min(most, Math.round(w / scale))),
  );
  return { steps, scale };
}
