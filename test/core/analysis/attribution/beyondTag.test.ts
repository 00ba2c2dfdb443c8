import assert from "node:assert/strict";
import { test } from "node:test";
import { withNearestTag } from "../../../../server/src/core/analysis/attribution/partings/beyondTag.ts";
import { createAnalyzer } from "../../../../server/src/core/index.ts";

type Parts = readonly [source: string, cue: string, ...content: string[]];

/** What two people say in a paragraph as it is found, and what the first and the second must have said. */
const TURNS: readonly [text: string, found: readonly [Parts, Parts], first: string[], second: string[]][] = [
  [
    "“You lied,” Vale said. “No,” Ruiz replied. “You did.”",
    [
      ["Vale", "said", "“You lied,”", "“You did.”"],
      ["Ruiz", "replied", "“No,”"],
    ],
    ["“You lied,”"],
    ["“No,”", "“You did.”"],
  ],
  [
    "“You lied,” Vale said. “No,” Ruiz replied on Monday.",
    [
      ["Vale", "said", "“You lied,”", "“No,”"],
      ["Ruiz", "replied", "“No,”"],
    ],
    ["“You lied,”"],
    ["“No,”"],
  ],
  // A sentence between them, in which somebody else may come in.
  [
    "“You lied,” Vale said. “No,” Ruiz replied. Vale laughed. “You did.”",
    [
      ["Vale", "said", "“You lied,”", "“You did.”"],
      ["Ruiz", "replied", "“No,”"],
    ],
    ["“You lied,”", "“You did.”"],
    ["“No,”"],
  ],
  // Without marks it may be told of anybody.
  [
    "“You lied,” Vale said. “No,” Ruiz replied. It was late.",
    [
      ["Vale", "said", "“You lied,”", "It was late"],
      ["Ruiz", "replied", "“No,”"],
    ],
    ["“You lied,”", "It was late"],
    ["“No,”"],
  ],
];

for (const [text, found, ...expected] of TURNS) {
  test(text, () => {
    const { paragraphs } = createAnalyzer(null)(text, "plaintext");
    const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const all = withNearestTag(
      paragraphs[0]!,
      found.map(([source, cue, ...content]) => ({
        type: "direct",
        stance: "statement",
        confidence: 1,
        source: [spanOf(source)],
        cue: [spanOf(cue)],
        content: content.map(spanOf),
      })),
    );
    assert.deepEqual(
      all.map(({ content }) => content.map(({ start, end }) => text.slice(start, end))),
      expected,
    );
  });
}
