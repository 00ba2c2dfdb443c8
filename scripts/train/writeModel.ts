import { LABEL_COUNT } from "../../server/src/core/analysis/attribution/learned/labels.ts";
import {
  checksum,
  HEADER_LENGTH,
  MAGIC,
  NEVER,
  VERSION,
} from "../../server/src/core/analysis/attribution/learned/model.ts";
import { KINDS } from "../../server/src/core/analysis/attribution/learned/transitions.ts";
import type { TrainedNetwork } from "./networks.ts";
import type { TrainedAssembler } from "./trainAssembler.ts";

export interface TrainedModel {
  readonly network: TrainedNetwork;
  readonly lexicon: { readonly forms: Map<number, number>; readonly stems: Map<number, number> };
  readonly assembler: TrainedAssembler;
  readonly threshold: number;
}

/** The bytes of the model file, which readModel reads. */
export function writeModel({ network, lexicon, assembler, threshold }: TrainedModel): Uint8Array {
  const out: Uint8Array[] = [Uint8Array.of(LABEL_COUNT, KINDS)];
  const transitions = quantize(network.transitions, 1, 32767);
  out.push(f32(transitions.scale), i16(transitions.steps));
  for (const map of [lexicon.forms, lexicon.stems]) {
    out.push(u32(map.size), ...[...map.keys()].map(u32), Uint8Array.from(map.values()));
  }
  out.push(network.section, f32(threshold));
  for (const linear of [assembler.source, assembler.left, assembler.right, assembler.filter]) {
    out.push(Uint8Array.of(linear.bits), f32(linear.scale), new Uint8Array(linear.steps.buffer));
  }
  const { roots, feature, number, other } = assembler.judge;
  out.push(u32(roots.length), u32(feature.length), bytesOf(roots), feature, bytesOf(number), bytesOf(other));
  return withHeader(out);
}

function withHeader(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, HEADER_LENGTH));
  let at = HEADER_LENGTH;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  bytes.set(MAGIC, 0);
  bytes.set(u32(VERSION), 8);
  bytes.set(u32(bytes.length), 12);
  bytes.set(u32(checksum(bytes.subarray(HEADER_LENGTH))), 16);
  return bytes;
}

/** The bytes of an array as it lies in memory: little-endian wherever this is run. */
const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array | Uint32Array | Float32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
const u32 = (n: number): Uint8Array => Uint8Array.of(n & 255, (n >>> 8) & 255, (n >>> 16) & 255, n >>> 24);
const f32 = (n: number): Uint8Array => new Uint8Array(Float32Array.of(n).buffer);
const i16 = (steps: Int16Array): Uint8Array => Uint8Array.from([...steps].flatMap((s) => [s & 255, (s >> 8) & 255]));

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
