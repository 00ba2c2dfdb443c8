import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { check, createAnalyzer, presetLevels, RULES } from "../../../../server/src/core/index.ts";

const levels = presetLevels("strict", RULES);

/** Reads a text as a whole product would, and says how long that took. */
function read(text: string, languageId: string): { values: readonly number[]; figures: number; time: number } {
  const started = performance.now();
  const article = createAnalyzer(null)(text, languageId);
  check(article, levels);
  const time = performance.now() - started;
  const values = article.quantities.flatMap(({ value }) => (value === null ? [] : [value].flat()));
  return { values, figures: article.quantities.length, time };
}

describe("figures that no copy should hold are read without an exception, and none is infinite", () => {
  const texts = [
    `${"9".repeat(400)} people`,
    `£${"1".repeat(400)}.${"2".repeat(400)} million`,
    "1/0 of the town, NaN people, Infinity percent, 1e999 homes and 2.0-0.0",
    "10^999 soldiers and 2^-9999 of a mile",
    "٣٤٥ جندي و １２３ soldiers, ۱۲ towns, १२ people and １．５ million euros",
    `${"(".repeat(500)}12 people${")".repeat(500)}`,
    "((((30-foot (9-metre (10-yard)) wall))))",
    "million billion trillion quintillion million billion trillion quintillion people",
    "$ £ € % 5-5-5-5-5-5 0-0 00-00 -0 --5 +-5% 1,2,3,4 1.2.3.4",
    "\u0000\uFFFF 5\u200B0 people \uD800 7 \uDC00",
  ];
  for (const text of texts)
    test(JSON.stringify(text.slice(0, 60)), () => {
      const { values } = read(text, "plaintext");
      assert.ok(values.every(Number.isFinite));
    });
});

describe("thousands of figures take time in proportion to their number", () => {
  const shapes: readonly (readonly [string, string, (rows: number) => string])[] = [
    [
      "a Markdown table",
      "markdown",
      (rows) => `| a | b | c | d | e |\n|--|--|--|--|--|\n${"| 1,204 | 3.5% | £4m | 12 km | 2019 |\n".repeat(rows)}`,
    ],
    ["a pasted CSV", "plaintext", (rows) => `town,pop,share,cost\n${"Kolm,13000,4.5%,$12m,7\n".repeat(rows)}`],
    ["a CSV that has lost its lines", "plaintext", (rows) => "1204,3.5,£4,12,2019,".repeat(rows)],
    [
      "one sentence",
      "plaintext",
      (rows) => "rents rose 14% and 2,300 people in 12 towns got $40 million, 5 votes and ".repeat(rows),
    ],
  ];
  for (const [name, languageId, make] of shapes)
    test(name, () => {
      read(make(100), languageId);
      const small = read(make(250), languageId).time;
      const large = read(make(1000), languageId);
      assert.ok(large.figures === 0 || large.figures >= 1000);
      assert.ok(large.time < 12 * Math.max(small, 40), `${small} ms, then ${large.time} ms`);
    });
});
