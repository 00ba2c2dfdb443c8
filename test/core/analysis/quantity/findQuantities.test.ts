import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findQuantities } from "../../../../server/src/core/analysis/quantity/findQuantities.ts";
import type { QuantityFact } from "../../../../server/src/core/analysis/quantity/quantity.ts";
import { tokenize } from "../../../../server/src/core/text/tokens.ts";

function read(prose: string): readonly QuantityFact[] {
  const { tokens, sentences } = tokenize(prose);
  return findQuantities(prose, tokens, sentences);
}

const UNCOUNTED = new Set(["date", "time", "ordinal", "identifier", "idiom", "structure"]);

/** One quantity as "modifier value unit", ranges as "low..high". */
function brief({ value, modifier, normalizedUnit }: QuantityFact): string {
  const number = Array.isArray(value) ? value.join("..") : String(value);
  return `${modifier} ${number} ${normalizedUnit}`.trim();
}

/** [text, what is read, parted by "; "] */
const QUANTITIES: readonly (readonly [string, string])[] = [
  ["Some 11,000 workers marched in Varna.", "~ 11000 worker"],
  ["The fund lost two and a half million dollars.", "= 2500000 USD"],
  ["She bought a dozen eggs.", "= 12 egg"],
  ["More than 300 welders walked out.", "> 300 welder"],
  ["At least two dozen houses burned.", "> 24 house"],
  ["As many as 40 boats may sink.", "< 40 boat"],
  ["Hundreds of thousands of voters stayed at home.", "= 100000..1000000 voter"],
  ["One in five drivers had no licence.", "= 0.2 driver"],
  ["Three-quarters of the harvest rotted.", "= 0.75 harvest"],
  ["The bridge cost 1.2bn euros.", "= 1200000000 EUR"],
  ["The bridge cost $26 million to $31 million.", "= 26000000..31000000 USD"],
  ["They offered £5m–£6m for the yard.", "= 5000000..6000000 GBP"],
  ["Prices rose 10-15% in May.", "up 10..15 percent"],
  ["The guard is 5ft 6in tall.", "= 5.5 foot"],
  ["It was -40 °C at dawn.", "= -40 celsius"],
  ["Heat the oven to 220C (200C fan).", "= 220 celsius; = 200 celsius"],
  ["The kiln reached 1,200C.", "= 1200 celsius"],
  ["They drove a Kolm 450C engine.", "= 450 C engine"],
  ["Rooms cost from €85 B&B.", "= 85 EUR"],
  ["Debt stood at €85 B in May.", "= 85000000000 EUR"],
  ["Between 3 and 5 lorries a day pass.", "= 3..5 lorry per day"],
  ["The mill sank by 4 percentage points.", "down 4 percentage-point"],
  ["Wages are up 3.5 per cent.", "up 3.5 percent"],
  ["The boat does 30 miles per hour.", "= 30 mile-per-hour"],
  ["They pay $3,500 a month in rent.", "= 3500 USD-per-month"],
  ["He paid A$40 and HK$ 300.", "= 40 AUD; = 300 HKD"],
  ["The clinic has 4,000 square feet.", "= 4000 square-foot"],
  ["The council voted 7-2 to sell.", "= 7..2"],
  ["Rosa Klint, 38, runs the shop.", "= 38 year-person"],
  ["A 12-year-old boy found it.", "= 12 year-person"],
  ["Nearly half of the tenants left.", "~ 0.5 tenant"],
  ["The wage is 13 dollars and 45 cents.", "= 13.45 USD"],
  ["About 10 000 people came.", "~ 10000 people"],
  ["Eight or nine euros will do.", "= 8 EUR; = 9 EUR"],
  ["Twenty-five thousand nurses struck.", "= 25000 nurse"],
  ["It holds 500 litres.", "= 500 liter"],
  ["He served six years in prison.", "= 6 year"],
  ["The tax fell from 12% to 9%.", "= 12..9 percent"],
  ["Dozens of boats sank.", "= 12..120 boat"],
  ["Output grew threefold.", "up 3 time"],
  ["Nineteen of the 40 million euros are spent.", "= 19 EUR; = 40000000 EUR"],
  ["It has a six-cylinder engine.", "= 6 cylinder"],
  ["The index lost 12.5 points to 1,334.20.", "down 12.5 point; = 1334.2 point"],
  ["Shares fell 2 cents, or 1.5%.", "down 2 cent; down 1.5 percent"],
  ["They gave up 40 acres.", "= 40 acre"],
  ["The city lost 35m of its trees.", "= 35000000 tree"],
  ["Nearly half a million pupils eat there.", "~ 500000 pupil"],
  ["A third of the fleet is old.", "= 0.33333333333333 fleet"],
  ["Two out of three shops closed.", "= 0.66666666666667 shop"],
  ["The vast majority of miners stayed.", "> null miner"],
  ["It costs 50p.", "= 50 penny"],
  ["She gave $5 million and 200 books.", "= 5000000 USD; = 200 book"],
  ["They planted 1½ acres of rye.", "= 1.5 acre"],
];

for (const [text, expected] of QUANTITIES) {
  test(`reads “${text}”`, () => {
    const facts = read(text).filter(({ kind }) => !UNCOUNTED.has(kind));
    assert.equal(facts.map(brief).join("; "), expected);
  });
}

/** [text, the words and the kind of what is no quantity] */
const NOT_QUANTITIES: readonly (readonly [string, string])[] = [
  ["She arrived on June 16th, 2019.", "date: June 16th, 2019"],
  ["The law of 1997 still holds.", "date: 1997"],
  ["In the 1990s the mill closed.", "date: 1990s"],
  ["They met at 7:30 p.m. at the pier.", "time: 7:30 p.m."],
  ["It was their fifth win.", "ordinal: fifth"],
  ["Lawmakers passed HB2 at night.", "identifier: 2"],
  ["Section 427 forbids it.", "identifier: 427"],
  ["Flight 370 never landed.", "identifier: 370"],
  ["Call 555-0134 for tickets.", "identifier: 555-0134"],
  ["The attacks of 9/11 changed that.", "idiom: 9/11"],
  ["She drives a Kolm Roadster 5.", "identifier: 5"],
  ["They live at 12 Harbour Street.", "identifier: 12"],
  ["Go to https://example.org/a?b=30%25 now.", ""],
  ["It works for two reasons.", "structure: two"],
  ["They blamed one another.", "idiom: one another"],
];

for (const [text, expected] of NOT_QUANTITIES) {
  test(`counts nothing in “${text}”`, () => {
    assert.deepEqual(
      read(text).map((fact) => `${fact.kind}: ${fact.text}`),
      expected === "" ? [] : [expected],
    );
  });
}

test("the second of a rate is no ordinal", () => {
  const kinds = (prose: string) => read(prose).map(({ kind, normalizedUnit }) => `${kind} ${normalizedUnit}`.trim());
  assert.deepEqual(kinds("The pump moves 30 liters of water a second."), ["measure liter-per-second"]);
  assert.deepEqual(kinds("Take five gallons of milk a second time."), ["measure gallon", "ordinal"]);
});

const BAD_INPUT = [
  "9".repeat(400),
  `${"9".repeat(400)} people`,
  "1/0 of NaN, Infinity and 2.0-0.0",
  "٣٤٥ جندي و １２３ soldiers",
  `${"(".repeat(3000)}5${")".repeat(3000)}`,
  "1,2,3,4,5,6,7\n".repeat(50),
  "1e999 10^999 1.3x10^999 0.0.0.0 1-1-1-1-1 --5 $-",
];

for (const text of BAD_INPUT) {
  test(`survives ${JSON.stringify(text.slice(0, 30))}`, () => assertSound(text));
}

function assertSound(text: string): void {
  let before = 0;
  for (const fact of read(text)) {
    assert.ok(before <= fact.start && fact.start < fact.end && fact.end <= text.length, "sorted, within the text");
    assert.equal(text.slice(fact.start, fact.end), fact.text);
    const values = fact.value === null ? [] : [fact.value].flat();
    for (const value of values) assert.ok(Number.isFinite(value), `${fact.text} has a finite value`);
    before = fact.end;
  }
}

test("quantities are sorted, apart, inside the text and finite, whatever the text", () => {
  const bits = fc.constantFrom(
    ..."1 2,000 $ £ % - – to and million m ft people of one half , . ( ) ' \" 5 1990 Jan. US$ per a \uFEFF ٣".split(
      " ",
    ),
    " ",
    " ",
  );
  fc.assert(
    fc.property(
      fc.array(bits, { maxLength: 24 }).map((parts) => parts.join("")),
      assertSound,
    ),
    { numRuns: 500 },
  );
});

test("a long table takes time in proportion to its length", () => {
  const row = "| Kolm | 1,203 | 44% | $3.2m | 12-14 |\n";
  const time = (rows: number) => {
    const text = row.repeat(rows);
    const { tokens, sentences } = tokenize(text);
    const started = performance.now();
    findQuantities(text, tokens, sentences);
    return performance.now() - started;
  };
  // The least of several: what else the machine does only adds to it.
  const least = (rows: number) => Math.min(...Array.from({ length: 5 }, () => time(rows)));
  const few = least(200);
  assert.ok(least(2000) < 20 * Math.max(5, few));
});
