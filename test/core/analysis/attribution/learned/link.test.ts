import assert from "node:assert/strict";
import { test } from "node:test";
import { LABELS } from "../../../../../server/src/core/analysis/attribution/learned/labels.ts";
import { linkLabels } from "../../../../../server/src/core/analysis/attribution/learned/link.ts";

/** Links labels by name and writes each attribution as its words: source | cue | content. */
function link(tagged: string): string[] {
  const pairs = tagged.split(" ").map((pair) => pair.split("/") as [string, string]);
  const labels = pairs.map(([, label]) => LABELS.indexOf(label as (typeof LABELS)[number]));
  assert.ok(!labels.includes(-1), tagged);
  const words = (spans: readonly { start: number; end: number }[]): string =>
    spans
      .map(({ start, end }) =>
        pairs
          .slice(start, end)
          .map(([word]) => word)
          .join(" "),
      )
      .join(" + ");
  const stops = pairs.map(([word]) => word === ".");
  const { drafts, continued } = linkLabels(labels, (a, b) => !stops.slice(a, b).includes(true));
  const lines = drafts.map(
    ({ source, cue, content }) => `${words(source ? [source] : [])} | ${words([cue])} | ${words(content)}`,
  );
  return continued.length > 0 ? [`… ${words(continued)}`, ...lines] : lines;
}

const CASES: readonly [tagged: string, expected: string[]][] = [
  ["Ana/B-before said/B-cue rain/B-right fell/I-right", ["Ana | said | rain fell"]],
  ["rain/B-left fell/I-left ,/O-left Ana/B-before said/B-cueLeft", ["Ana | said | rain fell"]],
  ["rain/B-left ,/O-left said/B-cueLeft Ana/B-after", ["Ana | said | rain"]],
  ["rain/B-left ,/O-left said/B-cueLeft Ana/B-after ,/O-more fell/B-more", ["Ana | said | rain + fell"]],
  ["according/B-cue Ana/B-after ,/O-cue rain/B-right fell/I-right", ["Ana | according | rain fell"]],
  ["Ana/B-before said/B-cue rain/B-right ,/O adding/B-cue snow/B-right", ["Ana | said | rain", "Ana | adding | snow"]],
  ["Ana/B-before said/B-cue rain/B-right ./O believed/B-cue snow/B-right", ["Ana | said | rain", " | believed | snow"]],
  ["rain/B-more fell/I-more ./O Ana/B-before said/B-cue snow/B-right", ["… rain fell", "Ana | said | snow"]],
  ["Ana/B-before said/B-cue :/O-cue", ["Ana | said | "]],
  ["rain/B-left fell/I-left", []],
];

for (const [tagged, expected] of CASES) test(`links: ${tagged}`, () => assert.deepEqual(link(tagged), expected));
