import assert from "node:assert/strict";
import { test } from "node:test";
import { merge } from "../../../../server/src/core/analysis/attribution/merge.ts";

type Parts = readonly [source: string, cue: string, ...content: string[]];

/** A text, what the model finds in it and what the rules do, which are sure that it is there but not of its edges, and what comes of both. */
const MERGED: readonly [text: string, found: readonly Parts[], ruled: readonly Parts[], ...merged: string[]][] = [
  // Who says it and the verb within what is said: the next verb is of what is said.
  [
    "The driver, police said, told officers he was ill.",
    [["police", "told", "The driver", "he was ill"]],
    [["police", "said", "The driver", "told officers he was ill"]],
    "police | said | The driver + told officers he was ill",
  ],
  [
    "The driver, police said, told officers he was ill.",
    [["officers", "told", "he was ill"]],
    [["police", "said", "The driver", "told officers he was ill"]],
    "officers | told | he was ill",
  ],
  [
    "Police said it was late and warned that it was dark.",
    [["Police", "warned", "that it was dark"]],
    [["Police", "said", "it was late"]],
    "Police | warned | that it was dark",
    "Police | said | it was late",
  ],
];

for (const [text, found, ruled, ...expected] of MERGED) {
  test(`merges: ${text} ${found.map((parts) => parts.join(" | ")).join("; ")}`, () => {
    const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const read = ([source, cue, ...content]: Parts) => ({
      type: "indirect" as const,
      stance: "statement" as const,
      confidence: 0.8,
      source: [spanOf(source)],
      cue: [spanOf(cue)],
      content: content.map(spanOf),
    });
    const all = merge(
      found.map(read),
      ruled.map(read),
      () => ({ edges: false, existence: true }),
      () => false,
    );
    const words = (spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => text.slice(start, end)).join(" + ");
    assert.deepEqual(
      all.map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`),
      expected,
    );
  });
}
