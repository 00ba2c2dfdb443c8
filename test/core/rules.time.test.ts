import assert from "node:assert/strict";
import { test } from "node:test";
import { check, createAnalyzer, presetLevels, RULES } from "../../server/src/core/index.ts";

const sentences = [
  "“We were never told a thing.” ",
  "It is believed that studies show the largest fire since 1990 and ",
  "Mara Lee claimed that “a thing” was so. Lee believes it. ",
  "TK [who?] XX (source?) ",
];

for (const sentence of sentences) {
  test(`a line of 100,000 characters takes no rule long: ${sentence}`, () => {
    const article = createAnalyzer(null)(sentence.repeat(100_000 / sentence.length), "plaintext");
    const started = performance.now();
    check(article, presetLevels("strict", RULES));
    assert.ok(performance.now() - started < 2_000);
  });
}
