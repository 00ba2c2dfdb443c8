import assert from "node:assert/strict";
import { test } from "node:test";
import { cardToPlainText, createAnalyzer, hover, readArticle } from "../../../server/src/core/index.ts";

/** The card on the words between bars, line by line. */
function card(marked: string): string[] {
  const text = marked.replaceAll("|", "");
  const reading = readArticle(createAnalyzer(null)(text, "plaintext"));
  const found = hover(reading, marked.indexOf("|") + 1);
  return found ? cardToPlainText(found).split("\n") : [];
}

const READINGS: readonly (readonly [text: string, reading: string | undefined])[] = [
  ["The port lost about |two and a half million| tonnes.", "Read as: about 2,500,000 tonnes"],
  ["The port lost |three-quarters| of its staff.", "Read as: 75% of staff"],
  ["The firm has |a tenth| of the country’s timber.", "Read as: 10% of the country’s timber"],
  ["The firm lost |a third| of all voters.", "Read as: 33.33% of all voters"],
  ["The wall will cost |$26 to $31 million|.", "Read as: 26,000,000 to 31,000,000 USD"],
  ["It shipped |1.2bn| barrels.", "Read as: 1,200,000,000 barrels"],
  ["The mill lost |40m| kroner.", "Read as: 40,000,000 kroner"],
  ["|One in 45| children is hurt.", "Read as: 2.22% of children"],
  ["Lows will be in the mid-|60s|.", "Read as: 64 to 66"],
  // What stands there in digits needs no reading.
  ["It employs |1,900| people.", undefined],
  ["Rents rose |14%| last year.", undefined],
  // Nor does a small number in a word.
  ["|Six| towns of 40 voted to leave.", undefined],
];

for (const [text, reading] of READINGS) {
  test(`${text} ${reading ?? "as it stands"}`, () => {
    const lines = card(text);
    assert.ok(lines.length > 0);
    assert.equal(
      lines.find((line) => line.startsWith("Read as")),
      reading,
    );
  });
}

const SUMS: readonly (readonly [text: string, sum: string | undefined])[] = [
  ["Membership rose |20%|, from 50 to 65.", "Computed: from 50 to 65 is +30%; 20% stated"],
  ["Membership rose |30%|, from 50 to 65.", "Computed: from 50 to 65 is +30% ✓"],
  ["Output fell 25%, from |200 tonnes to 150 tonnes|.", "Computed: from 200 to 150 is −25% ✓"],
  ["Support fell |3%|, from 48% to 45%.", "Computed: from 48 to 45 is −3 percentage points, or −6.25%"],
  ["They built a |30-foot| (48-kilometer) wall.", "Conversion: 30-foot is 0.00914 kilometer; 48-kilometer stated"],
  ["The lake is 12 miles (|19 km|) long.", "Conversion: 12 miles is 19.3 km ✓"],
  ["Membership rose |20%| last year.", undefined],
];

for (const [text, sum] of SUMS) {
  test(`${text} ${sum ?? "no sum"}`, () => {
    const found = card(text).filter((line) => /^(?:Computed|Conversion)/.test(line));
    assert.deepEqual(found, sum === undefined ? [] : [sum]);
  });
}

test("a share is named with what it is of", () => {
  assert.equal(card("The firm has |a tenth| of the country’s timber.")[0], "a tenth of the country’s timber · percent");
  assert.equal(card("The firm lost |a third| of its voters.")[0], "a third of its voters · percent");
  assert.equal(card("|One in five| pupils left.")[0], "One in five pupils · percent");
});

test("the card asks for a source where a rule does", () => {
  const asked = (marked: string) => card(marked).find((line) => line.startsWith("Source"));
  assert.equal(asked("About |5,000| people marched through Norwell."), "Source: none found in this passage");
  assert.equal(asked("The town has |5,000| people."), "Source: none found in this passage");
  assert.equal(
    asked("Halden beat Morrow 3-1 before a crowd of |22,400|."),
    "Source: none found, and none asked for here",
  );
});

test("the same figure, and others of the same thing, each with its line", () => {
  const text =
    "The mill employs |1,900| weavers.\n\nIt had 2,100 weavers in May.\n\nAll 1,900 weavers are local. It made 300 rolls.";
  assert.deepEqual(card(text).slice(2), [
    "Also in this story: “1,900” (line 5)",
    "Other figures of weavers: “2,100” (line 3)",
  ]);
});

test("other figures of one thing are told on both sides, and of one as of many", () => {
  const sides = [
    ["The fire killed |12| people.\n\nThe 14 people killed were farmers.", "Other figures of people: “14” (line 3)"],
    ["The fire killed 12 people.\n\nThe |14| people killed were farmers.", "Other figures of people: “12” (line 1)"],
    ["Some |30| welders left.\n\nIt had one welder in May.", "Other figures of welders: “one” (line 3)"],
  ] as const;
  for (const [text, line] of sides) assert.equal(card(text).at(-1), line);
});
