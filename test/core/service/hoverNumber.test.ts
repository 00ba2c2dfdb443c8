import assert from "node:assert/strict";
import { test } from "node:test";
import { cardToPlainText, createAnalyzer, hover, readArticle } from "../../../server/src/core/index.ts";

const analyze = createAnalyzer(null);

/** The card on the first place where the words stand. */
function card(text: string, words: string): string {
  const found = hover(readArticle(analyze(text, "plaintext")), text.indexOf(words) + 1);
  return found ? cardToPlainText(found) : "";
}

const NONE = "Source: none found in this passage";

test("a number is read plainly where the copy does not write it so", () => {
  assert.equal(card("The mill lost 40m kroner.", "40m"), `40m kroner · money\nRead as 40,000,000\n${NONE}`);
  assert.equal(card("One in 45 children is hurt.", "One in"), `One in 45 children · percent\nRead as 2.22%\n${NONE}`);
  assert.match(card("Lows will be in the mid-60s.", "60s"), /Read as 64 to 66/);
  assert.equal(card("Some 300 welders left.", "300"), `300 welders · count\n${NONE}`);
  assert.doesNotMatch(card("Six towns of 40 voted to leave.", "Six"), /Read as/);
});

test("a conversion in brackets is told on both sides", () => {
  const text = "The port has a 30-foot (9-metre) wall.";
  assert.match(card(text, "30"), /In the text it is also given as 9-metre/);
  assert.match(card(text, "9-"), /Converts 30-foot/);
});

test("other numbers of the same thing are listed with their lines", () => {
  const text = "The fire killed 12 people.\n\nThe 14 people killed in the fire were farmers.";
  assert.match(card(text, "14"), /Other numbers of the same: “12” \(line 1\)/);
  assert.match(card(text, "12"), /Other numbers of the same: “14” \(line 3\)/);
});
