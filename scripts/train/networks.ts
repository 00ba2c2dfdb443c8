import { readFileSync } from "node:fs";
import { LABEL_COUNT as N } from "../../server/src/core/analysis/attribution/learned/labels.ts";
import type { Network } from "../../server/src/core/analysis/attribution/learned/network.ts";
import { readNetwork } from "../../server/src/core/analysis/attribution/learned/networkFile.ts";
import { KINDS } from "../../server/src/core/analysis/attribution/learned/transitions.ts";

/** A trained network, with what it weighs neighbouring labels by. */
export interface TrainedNetwork {
  readonly network: Network;
  /** The network's bytes, as the model file holds them. */
  readonly section: Uint8Array;
  /** At `(kind * N + label before) * N + label`; -Infinity for pairs that never occur. */
  readonly transitions: Float32Array;
}

/** Reads the networks that scripts/train/network/ trained: one that has seen all articles, and one without each fold. */
export function readNetworks(path: string): ReadonlyMap<string, TrainedNetwork> {
  const bytes = readFileSync(path);
  const networks = new Map<string, TrainedNetwork>();
  let at = 4;
  for (let left = bytes.readUInt32LE(0); left > 0; left--) {
    const name = bytes.toString("latin1", at + 1, at + 1 + bytes[at]!);
    at += 1 + bytes[at]!;
    const section = bytes.subarray(at + 4, at + 4 + bytes.readUInt32LE(at));
    at += 4 + section.length;
    networks.set(name, readTrained(section));
  }
  return networks;
}

function readTrained(bytes: Buffer): TrainedNetwork {
  const behind = bytes.length - 4 * KINDS * N * N;
  let at = 0;
  const next = (length: number): number => {
    at += length;
    return at - length;
  };
  const network = readNetwork({
    u8: () => bytes[next(1)]!,
    u32: () => bytes.readUInt32LE(next(4)),
    bytes: (length) => bytes.subarray(next(length), at),
    fail: (message) => {
      throw new Error(message);
    },
  });
  if (at !== behind) throw new Error("The networks' file is of another kind.");
  const transitions = Float32Array.from({ length: KINDS * N * N }, (_, k) => bytes.readFloatLE(behind + 4 * k));
  return { network, section: bytes.subarray(0, behind), transitions };
}
