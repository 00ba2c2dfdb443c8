import type { ParagraphContext } from "./context.ts";
import type { Labels } from "./labeller.ts";
import { LABEL_COUNT as N } from "./labels.ts";
import type { Lattice } from "./lattice.ts";
import type { Network } from "./network.ts";
import { layOutNetwork, type NetworkExports, startNetwork } from "./networkKernel.ts";
import { transitionKinds } from "./transitions.ts";
import { startKernel } from "./wasm.ts";

/** The tagger's inner loops, with the model in their memory. */
export interface Kernel {
  /** So many tokens it takes at most. */
  readonly most: number;
  readonly label: (context: ParagraphContext) => Labels;
}

/** Lanes that the kernel takes for the labels. */
const LANES = 20;
/** A paragraph that is longer is no news, and would hold much memory for ever. */
const MOST = 2048;

/** What kernel/labels.ts exports. */
interface Exports extends NetworkExports {
  setTransitions(...addresses: number[]): void;
  setTokens(...addresses: number[]): void;
  label(count: number): void;
}

/** Makes a kernel; null where there is no WebAssembly, or one without SIMD, where it is forbidden, or where the model does not fit it. */
export function createKernel(network: Network, lattice: Lattice): Kernel | null {
  try {
    return launch(network, lattice);
  } catch {
    return null;
  }
}

function launch(network: Network, lattice: Lattice): Kernel {
  const { steps, stepsBack, jumps, start } = tablesOf(lattice);
  const laidOut = layOutNetwork(network, MOST);
  const fixed = [steps, stepsBack, jumps, widened(lattice.startFactor), start, ...laidOut.fixed];
  const sizes = {
    ...{ scores: MOST * LANES * 4, kinds: MOST, probability: MOST * N * 4, back: MOST * LANES, best: MOST },
    ...{ factor: MOST * LANES * 4, forward: MOST * LANES * 4, backward: MOST * LANES * 4, row: 2 * LANES * 4 },
    ...laidOut.sizes,
  };
  const { exports, memory, fixedAt, roomAt } = startKernel(fixed, Object.values(sizes));
  const kernel = exports as Exports;
  const at = Object.fromEntries(Object.keys(sizes).map((name, i) => [name, roomAt[i]])) as typeof sizes;
  const transitions = fixedAt.slice(0, -laidOut.fixed.length);
  const read = startNetwork(kernel, network, laidOut, fixedAt.slice(-laidOut.fixed.length), at, memory);
  kernel.setTransitions(...transitions);
  kernel.setTokens(
    ...[at.scores, at.kinds, at.factor, at.forward, at.backward],
    ...[at.probability, at.back, at.best, at.row],
  );
  const kinds = new Uint8Array(memory, at.kinds, MOST);
  const probability = new Float32Array(memory, at.probability, MOST * N);
  const best = new Uint8Array(memory, at.best, MOST);
  return {
    most: MOST,
    label: (context) => {
      const { length } = context;
      transitionKinds(context, kinds);
      read(context, kinds, at.scores, LANES * 4);
      kernel.label(length);
      return { probability: probability.subarray(0, length * N), best: best.subarray(0, length) };
    },
  };
}

function widened(values: Float32Array): Float32Array {
  const out = new Float32Array(LANES);
  out.set(values);
  return out;
}

/** The lattice's pairs as tables of rows of lanes, by kind: from each label, and to each. */
function tablesOf({ rangeOf, from, weight, factor, start }: Lattice) {
  const pairs = from.length;
  const kinds = weight.length / pairs;
  const steps = new Float32Array(kinds * N * LANES);
  const stepsBack = new Float32Array(kinds * N * LANES);
  const jumps = new Float32Array(kinds * N * LANES).fill(Number.NEGATIVE_INFINITY);
  for (let kind = 0; kind < kinds; kind++) {
    for (let to = 0; to < N; to++) {
      for (let k = rangeOf[to]!; k < rangeOf[to + 1]!; k++) {
        const at = (kind * N + from[k]!) * LANES + to;
        steps[at] = factor[kind * pairs + k]!;
        stepsBack[(kind * N + to) * LANES + from[k]!] = factor[kind * pairs + k]!;
        jumps[at] = weight[kind * pairs + k]!;
      }
    }
  }
  return { steps, stepsBack, jumps, start: widened(start) };
}
