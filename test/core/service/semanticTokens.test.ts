import assert from "node:assert/strict";
import { test } from "node:test";
import { createAnalyzer, readArticle, semanticTokens } from "../../../server/src/core/index.ts";
import { attribution, makeReading, spansOf, speaker } from "../../support/reading.ts";

const TEXT = `“The wall holds,”\r\n  “and will hold,” Mira Oland said.\r\n\r\nAn aide said that Oland said it holds.`;

const READING = makeReading(TEXT, {
  speakers: [
    speaker("s1", "Mira Oland", spansOf(TEXT, "Mira Oland")),
    speaker("s2", "aide", spansOf(TEXT, "An aide"), { kind: "unnamed" }),
  ],
  attributions: [
    attribution("a1", "s1", {
      source: spansOf(TEXT, "Mira Oland"),
      cue: spansOf(TEXT, "said").slice(0, 1),
      content: [{ start: 0, end: TEXT.indexOf(" Mira") }],
    }),
    attribution("a2", "s2", {
      type: "indirect",
      source: spansOf(TEXT, "An aide"),
      cue: spansOf(TEXT, "said").slice(1, 2),
      content: spansOf(TEXT, "that Oland said it holds"),
    }),
    attribution("a3", null, {
      type: "indirect",
      source: spansOf(TEXT, "Oland").slice(1),
      cue: spansOf(TEXT, "said").slice(2),
      content: spansOf(TEXT, "it holds"),
      candidates: ["s1", "s2"],
    }),
  ],
});

const shown = (text: string, tokens: ReturnType<typeof semanticTokens>) =>
  tokens.map(({ start, end, type, modifiers }) => [text.slice(start, end), [type, ...modifiers].join(".")]);

test("who, cue and words, line by line; the inner attribution wins", () => {
  assert.deepEqual(shown(TEXT, semanticTokens(READING)), [
    ["“The wall holds,”", "content.quoted"],
    ["“and will hold,”", "content.quoted"],
    ["Mira Oland", "source"],
    ["said", "cue"],
    ["An aide", "source.unnamed"],
    ["said", "cue"],
    ["that", "content.paraphrased"],
    ["Oland", "source.unresolved"],
    ["said", "cue"],
    ["it holds", "content.paraphrased"],
  ]);
});

test("of a part of the text, what touches it", () => {
  const start = TEXT.indexOf("Mira");
  assert.deepEqual(shown(TEXT, semanticTokens(READING, { start, end: start + 4 })), [["Mira Oland", "source"]]);
});

test("whatever the text, stretches are in order, apart, and within a line", () => {
  const texts = [
    "",
    "“One,” said A. B. Cole. “Two,” he said.\n\n“Three,\n\n“four,” Cole said, adding that Ida Berg said that it was so.",
    "WALLACE: No.\r\rQ. Why?\r\rA. “Because,” she said 🐟.",
    "“".repeat(200),
  ];
  for (const text of texts) {
    const tokens = semanticTokens(readArticle(createAnalyzer(null)(text, "plaintext")));
    let at = 0;
    for (const { start, end } of tokens) {
      assert.ok(at <= start && start < end && end <= text.length);
      assert.doesNotMatch(text.slice(start, end), /[\r\n]|^\s|\s$/);
      at = end;
    }
  }
});
