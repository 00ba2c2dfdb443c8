import assert from "node:assert/strict";
import { test } from "node:test";
import { withAbsolutes } from "../../../../server/src/core/analysis/attribution/partings/absolute.ts";
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
    "[[The board]] [[says]] [[it is late, with chief executive Dana Holt saying the worst is over]].",
    "it is late",
    ["chief executive Dana Holt", "saying", "the worst is over"],
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

/** What stands in such a clause is no statement, is the poll's own, or is quoted; or nobody knows whose all of it is. */
const WHOLE: readonly string[] = [
  "[[The board]] [[says]] [[it is late, with the economy adding 151,000 jobs in May]].",
  "[[The board]] [[says]] [[it is late, with the union calling for a strike]].",
  "[[A poll]] [[shows]] [[that it is late, with 56 percent of voters saying that they dislike it]].",
  "[[The board]] [[says]] [[it is late, with a vote on the plan that Vale is telling people of]].",
  "[[Bell]] [[said]]: [[“It is late, with Vale saying that it was not.”]]",
  // All is one person's word, and more follows.
  "[[Bell]][[:]] [[It is late, with Vale saying that it was not]].",
  "[[Bell]][[:]] [[It is late, with Vale saying that it was not. I went home]].",
  "[[The board]] [[said]] [[it was late, with Vale saying that it was not. It met twice]].",
  // Nobody says it.
  "[[The board]] [[says]] [[it is late, with no evidence suggesting that it is not]].",
  "[[The board]] [[says]] [[it is late, with no witness saying that it is not]].",
  "[[The board]] [[says]] [[it is late, with nobody saying that it is not]].",
  "[[The board]] [[says]] [[it is late, with none of them saying that it is not]].",
  "[[The board]] [[says]] [[it is late, with neither club saying that it is not]].",
  "[[The board]] [[says]] [[it is late, with few analysts saying that it is not]].",
  "[[The board]] [[says]] [[it is late, with the club not saying that it is not]].",
  // What is shown, proved or believed is not told.
  "[[The board]] [[says]] [[it is late, with Ruiz proving that she can score]].",
  "[[The board]] [[says]] [[it is late, with scans showing that it is not]].",
  "[[The board]] [[says]] [[it is late, with tests suggesting that it is not]].",
  "[[The board]] [[says]] [[it is late, with Ruiz believing that it is not]].",
  // The sentence goes on behind the clause.
  "[[The union]] [[told]] members [[that, with Vale saying that pay was fair, it would strike]].",
  "[[The firm]] [[said]] on Monday[[, with Vale warning that it was ill, that it was for sale]].",
  "[[The club]] [[said]] [[he was well, with sources saying he will go, but that he was late]].",
  "[[The club]] [[said]] [[he was well, with sources saying that he will go, and Vale said that he was late]].",
  "[[Critics]] [[say]] [[it is late, with Amnesty reporting that it was and Quay News saying that it was not]].",
];

for (const marked of WHOLE) {
  test(marked, () => {
    const { found, parted } = read(marked);
    assert.deepEqual(parted, found);
  });
}

test("what stands in somebody's turn is parted from nobody", () => {
  const { text, spans } = readMarkers(
    "Ruiz: [[Bell]] [[said]] [[it was late, with Vale saying that it was not]]. I left",
  );
  const { paragraphs } = createAnalyzer(null)(text, "plaintext");
  const [bell, said, content] = spans;
  const common = { type: "indirect", stance: "statement", confidence: 1 } as const;
  const turn = { start: bell!.start, end: text.length };
  const found = [
    { ...common, source: [{ start: 0, end: 4 }], cue: [{ start: 4, end: 5 }], content: [turn] },
    { ...common, source: [bell!], cue: [said!], content: [content!] },
  ];
  assert.deepEqual(withAbsolutes(paragraphs[0]!, found), found);
});
