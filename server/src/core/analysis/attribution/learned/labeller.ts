import type { ParagraphContext } from "./context.ts";
import { createKernel } from "./kernel.ts";
import { bestLabels, type Lattice } from "./lattice.ts";
import type { Network } from "./network.ts";
import { createNetworkScorer } from "./networkScores.ts";
import { passBothWays, probabilities } from "./posterior.ts";
import { transitionKinds } from "./transitions.ts";

/** What the tagger makes of a paragraph: the next paragraph's labels may overwrite it. */
export interface Labels {
  /** The probability of each label, LABEL_COUNT a token. */
  readonly probability: Float32Array;
  /** The most likely labels. */
  readonly best: Uint8Array;
}

export type Labeller = (context: ParagraphContext) => Labels;

/**
 * Makes a labeller. Where WebAssembly is at hand its inner loops run there, in less than half the time;
 * what they find is the same to the last bit, and so is what is found where it is not.
 */
export function createLabeller(network: Network, lattice: Lattice): Labeller {
  const kernel = createKernel(network, lattice);
  let plain: Labeller | undefined;
  return (context) => {
    if (kernel && context.length <= kernel.most) return kernel.label(context);
    plain ??= createPlainLabeller(network, lattice);
    return plain(context);
  };
}

/** Makes a labeller that needs no WebAssembly, and takes paragraphs of any length. */
export function createPlainLabeller(network: Network, lattice: Lattice): Labeller {
  const scoreLabels = createNetworkScorer(network);
  return (context) => {
    const kinds = transitionKinds(context);
    const scores = scoreLabels(context, kinds);
    return {
      probability: probabilities(passBothWays(lattice, scores, kinds)),
      best: bestLabels(lattice, scores, kinds),
    };
  };
}
