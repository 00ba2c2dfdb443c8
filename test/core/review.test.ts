import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type RecordedSilence, review } from "../../server/src/core/index.ts";
import { analyze } from "../support/check.ts";

const words = (text: string, recorded: readonly RecordedSilence[], languageId = "plaintext") => {
  const { shown, silenced, stale } = review(analyze(text, languageId), { recorded });
  return {
    shown: shown.map(({ span }) => text.slice(span.start, span.end)),
    silenced: silenced.map(({ diagnostic, reason }) => [
      text.slice(diagnostic.span.start, diagnostic.span.end),
      reason,
    ]),
    stale: stale.length,
  };
};

const record = (text: string, index = 0): RecordedSilence => {
  const { rule, fingerprint } = review(analyze(text)).shown[index]!;
  return { rule, fingerprint, reason: "a name" };
};

describe("a silence kept beside the article", () => {
  const kept = record("The shop is XX.");
  const second = record("The shop is XX.\n\nThe shop is XX.", 1);

  test("silences its finding", () => {
    assert.deepEqual(words("The shop is XX.", [kept]), { shown: [], silenced: [["XX", "a name"]], stale: 0 });
  });
  test("follows the sentence", () => {
    const moved = "It rained.\n\nThe shop is XX. Snow fell on TK.";
    assert.deepEqual(words(moved, [kept]), { shown: ["TK"], silenced: [["XX", "a name"]], stale: 0 });
  });
  test("ends when the sentence changes", () => {
    assert.deepEqual(words("The shop was XX.", [kept]), { shown: ["XX"], silenced: [], stale: 1 });
  });
  test("is for one occurrence", () => {
    const twice = "The shop is XX.\n\nThe shop is XX.";
    assert.deepEqual(words(twice, [second]), { shown: ["XX"], silenced: [["XX", "a name"]], stale: 0 });
    assert.deepEqual(words("The shop is XX.", [second]), { shown: ["XX"], silenced: [], stale: 1 });
  });
  test("is not stale where a comment silences the same", () => {
    const text = "<!-- onrecord-disable-file placeholder-left -- all -->\n\nThe shop is XX.";
    assert.deepEqual(words(text, [kept], "markdown"), { shown: [], silenced: [["XX", "all"]], stale: 0 });
  });
});

test("of findings at one place the gravest stands first; otherwise the text's order counts", () => {
  const rules = (text: string) => review(analyze(text)).shown.map(({ rule }) => rule);
  assert.deepEqual(rules("The work will cost $26 to $31 million, the town paper has it."), [
    "range-magnitude",
    "unsourced-number",
  ]);
  assert.deepEqual(rules("The work employs 140 people and costs TK."), ["unsourced-number", "placeholder-left"]);
});

test("a comment may silence what is said of comments", () => {
  const text =
    "<!-- onrecord-disable-file silence-unused, placeholder-left -- kept for the next edition -->\n\nIt rained.";
  const { shown, silenced } = review(analyze(text, "markdown"));
  assert.deepEqual([shown.length, silenced.map(({ diagnostic }) => diagnostic.rule)], [0, ["silence-unused"]]);
});

test("a comment for a rule that is off is not called unused", () => {
  const text = "<!-- onrecord-disable-file placeholder-left -- all -->\n\nIt rained.";
  assert.deepEqual(review(analyze(text, "markdown"), { levels: { "placeholder-left": "off" } }).shown, []);
});

describe("a silencing comment that is misspelt", () => {
  const table: readonly (readonly [comment: string, told: RegExp | null])[] = [
    ["onrecord-disable-file placeholder-lost", /no rule “placeholder-lost”\. Did you mean “placeholder-left”\?$/],
    ["onrecord-disable-file Placeholder-Left", /Did you mean “placeholder-left”\?$/],
    ["onrecord-disable-file wombat", /no rule “wombat”\. Check the spelling\.$/],
    [`onrecord-disable-file ${"x".repeat(20_000)}`, /Check the spelling\.$/],
    [
      "onrecord-disable-next placeholder-left",
      /no “onrecord-disable-next”\. Did you mean “onrecord-disable-next-line”\?$/,
    ],
    [
      "onrecord-constructor placeholder-left",
      /no “onrecord-constructor”\. It begins with one of onrecord-disable-line, /,
    ],
    ["onrecord-disable-file placeholder-left", null],
  ];
  for (const [comment, told] of table) {
    test(comment.slice(0, 60), () => {
      const { shown } = review(analyze(`<!-- ${comment} -- a name -->\n\nThe shop is XX.`, "markdown"));
      const found = shown.filter(({ rule }) => rule === "silence-without-rule").map(({ message }) => message);
      assert.equal(found.length, told ? 1 : 0);
      if (told) assert.match(found[0]!, told);
    });
  }
});
