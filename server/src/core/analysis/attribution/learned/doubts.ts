import { LABEL_COUNT as N } from "./labels.ts";
import { type Marginals, sumOf } from "./lattice.ts";

/**
 * The network alone settles a token's label where it gives one of them at least so much: more than half of all tokens, at which the
 * linear tagger would change next to nothing, and takes a fifth of the time. Chosen on articles that neither had seen (of those given
 * .95, in one of some hundred tokens both together say something else); from .8 on attributions are lost.
 */
export const SURE = 0.95;

/** The tokens of which the network is not sure, in order. */
export function doubtfulTokens({ forward, backward }: Marginals): Uint32Array {
  const length = forward.length / N;
  const tokens = new Uint32Array(length);
  const both = new Float64Array(N);
  let count = 0;
  for (let i = 0; i < length; i++) {
    let top = 0;
    for (let y = 0; y < N; y++) {
      both[y] = forward[i * N + y]! * backward[i * N + y]!;
      top = Math.max(top, both[y]!);
    }
    tokens[count] = i;
    count += Number(top < SURE * sumOf(both, 0));
  }
  return tokens.subarray(0, count);
}
