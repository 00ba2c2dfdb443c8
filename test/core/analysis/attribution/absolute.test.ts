import assert from "node:assert/strict";
import { test } from "node:test";
import { withAbsolutes } from "../../../../server/src/core/analysis/attribution/absolute.ts";
import { createAnalyzer } from "../../../../server/src/core/index.ts";
import { readMarkers } from "../../../support/markers.ts";

/** `[[…]]` marks source, cue and content as found; then what is left of the content, and who else says what. */
const PARTED: readonly [
  marked: string,
  rest: string,
  other: readonly [source: string, cue: string, content: string],
][] = [
  [
    "[[Officials]] [[say]] [[nobody will be refused, with the i reporting three were turned away]].",
    "nobody will be refused",
    ["the i", "reporting", "three were turned away"],
  ],
  [
    "[[Officials]] [[said]] [[the plan was dead, with Vale telling reporters it was “a farce”]].",
    "the plan was dead",
    ["Vale", "telling", "it was “a farce”"],
  ],
  [
    "[[The board]] [[says]] [[that it is late, with sources close to the mayor later insisting that it was not]].",
    "that it is late",
    ["sources close to the mayor", "later insisting", "that it was not"],
  ],
];

const read = (marked: string) => {
  const { text, spans } = readMarkers(marked);
  const { paragraphs } = createAnalyzer(null)(text, "plaintext");
  const [source, cue, content] = spans;
  const attribution = { type: "mixed", stance: "statement", confidence: 1 } as const;
  const found = [{ ...attribution, source: [source!], cue: [cue!], content: [content!] }];
  return { text, found, parted: withAbsolutes(paragraphs[0]!, found) };
};

for (const [marked, rest, other] of PARTED) {
  test(marked, () => {
    const { text, parted } = read(marked);
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    const [first, second, ...more] = parted;
    assert.deepEqual(first!.content.map(words), [rest]);
    assert.equal(first!.type, "indirect");
    assert.deepEqual([...second!.source, ...second!.cue, ...second!.content].map(words), other);
    assert.deepEqual(more, []);
  });
}

/** What stands in such a clause is no statement, is the poll's own, or is quoted. */
const WHOLE: readonly string[] = [
  "[[The board]] [[says]] [[it is late, with the economy adding 151,000 jobs in May]].",
  "[[The board]] [[says]] [[it is late, with the union calling for a strike]].",
  "[[A poll]] [[shows]] [[that it is late, with 56 percent of voters saying that they dislike it]].",
  "[[The board]] [[says]] [[it is late, with a vote on the plan that Vale is telling people of]].",
  "[[Bell]] [[said]]: [[“It is late, with Vale saying that it was not.”]]",
];

for (const marked of WHOLE) {
  test(marked, () => {
    const { found, parted } = read(marked);
    assert.deepEqual(parted, found);
  });
}
