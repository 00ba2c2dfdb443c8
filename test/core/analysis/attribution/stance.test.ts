import assert from "node:assert/strict";
import { test } from "node:test";
import type { AttributionType, Stance } from "../../../../server/src/core/analysis/attribution/attribution.ts";
import { createStanceReader } from "../../../../server/src/core/analysis/attribution/stance.ts";
import { tokenize } from "../../../../server/src/core/text/tokens.ts";

const CASES: readonly [cue: string, stance: Stance, type?: AttributionType][] = [
  ["said", "statement"],
  ["says", "statement"],
  ["conveys", "statement"],
  ["had not told", "statement"],
  ["according to", "statement"],
  ["announced plans for", "statement"],
  ["noted", "statement"],
  ["acknowledged", "statement"],
  ["criticised", "statement"],
  ["ruled", "statement"],
  ["vowed", "statement"],
  [":", "statement"],
  ["wants", "attitude"],
  ["is hoping", "attitude"],
  ["plans", "attitude"],
  ["decided", "attitude"],
  ["fears", "attitude"],
  ["is opposed to", "attitude"],
  ["mends the fence for", "attitude", "indirect"],
  ["fears", "statement", "direct"],
];

const stanceOf = createStanceReader();
for (const [cue, stance, type = "indirect"] of CASES) {
  test(`${cue}, ${type}: ${stance}`, () => assert.equal(stanceOf(tokenize(cue).tokens, type), stance));
}
