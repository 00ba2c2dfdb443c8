import assert from "node:assert/strict";
import { test } from "node:test";
import { findQuotations } from "../../../server/src/core/text/quotations.ts";
import { tokenize } from "../../../server/src/core/text/tokens.ts";

function find(prose: string, open = "") {
  return findQuotations(prose, tokenize(prose).tokens, open);
}

/** Each quotation as it stands in the text, in brackets; `~` after one that is left open, `+` before one that continues. */
function marked(prose: string, open = ""): string {
  let out = "";
  let at = 0;
  for (const q of find(prose, open).quotations) {
    out += `${prose.slice(at, q.start)}${q.continues ? "+" : ""}[${prose.slice(q.start, q.end)}]${q.open ? "~" : ""}`;
    at = q.end;
  }
  return out + prose.slice(at);
}

const EXTENTS: readonly string[] = [
  "[“We won’t go,”] said Marsh. [“Not now.”]",
  '["We won\'t go,"] said Marsh. ["Not now."]',
  "[''We won't go,''] said Marsh. [''Not now.'']",
  "[``We won't go,''] said Marsh.",
  "[‘I don’t think the farmers’ case is over,’] she said.",
  "['I don't think the farmers' case is over,'] she said.",
  "['The players' union is wrong,'] he said, [‘and the owners’ lawyers know it.’]",
  "[‘Goin’ home was Tom O’Hare’s plan,’] she said.",
  "The [‘bedroom tax’] hit the farmers’ sons.",
  "The [‘bedroom taxes’] hit the farmers’ sons.",
  "[«Nous partons»], he said. [„Wir gehen“], she said.",
  "[“She told me, ‘Don’t go,’ and I went,”] he said.",
  "[‘She told me, “Don’t go,” and I went,’] he said.",
  "[“The sign said “Keep out” in red,”] he said.",
  '["No,"] she said—["never."]',
  '(["No,"] she said.)',
  "The farmers’ market and the drivers' union met in the '90s.",
  "Rock 'n' roll, give ’em more, 'twas fine.",
  'He is 5\'11" and rode 30" wheels.',
  'She said: ["The 30" wheels are 5\'11" apart."] He left.',
  "He called the [“Bo”] plan [“a mess.”]",
  "[“One.]~ [“Two.”]",
  'He said ["it was late"].',
  "[“It was late, he said.]~",
  "A plan” that never was, he said.",
  "[‘First of all, we lost.]~",
  "How ‘bout that, and ‘tis the season.",
];

for (const expected of EXTENTS) {
  const prose = expected.replaceAll(/\[|\]~?/g, "");
  test(`quotations in ${JSON.stringify(prose)}`, () => assert.equal(marked(prose), expected));
}

test("a quotation runs on where the next paragraph opens again with the same kind of mark", () => {
  const first = find("Marsh wrote: “The road is closed.");
  assert.equal(first.open, "“");
  assert.deepEqual([first.quotations[0]!.open, first.quotations[0]!.continues], [true, false]);
  assert.equal(marked("“It will not open again,” he said.", first.open), "+[“It will not open again,”] he said.");
  assert.equal(marked("It will not open again.", first.open), "It will not open again.");
  assert.equal(marked('"It will not open again."', first.open), '["It will not open again."]');
});

test("the inner span leaves out the marks, and an open one has none at its end", () => {
  const prose = "''Gone,'' he said. “Gone";
  const [doubled, open] = find(prose).quotations;
  assert.equal(prose.slice(doubled!.inner.start, doubled!.inner.end), "Gone,");
  assert.equal(prose.slice(open!.inner.start, open!.inner.end), "Gone");
});

const USES: readonly [use: string, prose: string][] = [
  ["speech", "“We will not go,” said Marsh."],
  ["speech", "Marsh said, “We will not go.”"],
  ["speech", "Marsh: “No.”"],
  ["speech", "“Never!” she said."],
  ["speech", "“The road is closed and will stay closed for a year.” The mayor left."],
  ["speech", "‘We will not go,’ said Marsh."],
  ["fragment", "Marsh said the road was “closed for good” on Monday."],
  ["fragment", "Marsh called it “a mess.”"],
  ["fragment", "They fear what they see as “a slow and quiet end of the valley.”"],
  ["title", "The so-called “bedroom tax” came back."],
  ["title", "He starred in the film “Silent Water,” which won a prize."],
  ["title", 'The song "Blue Door" was a hit.'],
  ["title", "Robert “Bo” Marsh left."],
  ["title", "Under the headline “Valley Drowns Again,” the paper blamed the mayor."],
  ["title", "It was a “win” for nobody."],
  ["title", "The word “probably” is struck out."],
  ["title", "Her debut, “The Long Night of Ana Ruiz,” sold well."],
];

for (const [use, prose] of USES) {
  test(`${use} in ${JSON.stringify(prose)}`, () => assert.equal(find(prose).quotations[0]?.use, use));
}

const MANY: readonly [name: string, text: string][] = [
  ["curly", "“a ".repeat(10_000)],
  ["closed", "“a” ".repeat(10_000)],
  ["straight", '"a '.repeat(10_000)],
  ["single", "'a ".repeat(10_000)],
  ["single curly", "‘as’ ".repeat(10_000)],
  ["possessive", "‘a cats’ ".repeat(10_000)],
  ["inches", `"${'30" '.repeat(10_000)}`],
];

for (const [name, text] of MANY) {
  test(`ten thousand marks are read in time: ${name}`, () => {
    const begin = performance.now();
    find(text);
    const elapsed = performance.now() - begin;
    assert.ok(elapsed < 1500, `${elapsed} ms`);
  });
}
