import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { applySilences, check, fingerprint } from "../../server/src/core/index.ts";
import { analyze } from "../support/check.ts";

/** What is shown, silenced and unused, as the words of the findings and the rules of the directives. */
function silence(text: string) {
  const article = analyze(text, "markdown");
  const { shown, silenced, unused } = applySilences(article, check(article));
  const words = ({ span }: { span: { start: number; end: number } }) => text.slice(span.start, span.end);
  return {
    shown: shown.map(words),
    silenced: silenced.map(({ diagnostic, reason }) => [words(diagnostic), reason]),
    unused: unused.map(({ rules }) => rules.join()),
  };
}

describe("applySilences", () => {
  const table: [what: string, text: string, wanted: ReturnType<typeof silence>][] = [
    ["without directives", "One TK.\n", { shown: ["TK"], silenced: [], unused: [] }],
    [
      "the next line, with a reason",
      "<!-- onrecord-disable-next-line placeholder-left -- it is a name -->\nOne TK.\n\nTwo TK.\n",
      { shown: ["TK"], silenced: [["TK", "it is a name"]], unused: [] },
    ],
    [
      "a blank line between",
      "<!-- onrecord-disable-next-line placeholder-left -->\n\nOne TK.\n\nTwo TK.\n",
      { shown: ["TK"], silenced: [["TK", ""]], unused: [] },
    ],
    [
      "another rule only",
      "<!-- onrecord-disable-next-line citation-marker-left -->\n\nOne TK.\n",
      { shown: ["TK"], silenced: [], unused: ["citation-marker-left"] },
    ],
    [
      "from here to where it is enabled",
      "One TK.\n\n<!-- onrecord-disable placeholder-left, citation-marker-left -->\n\nTwo XX.\n\n<!-- onrecord-enable -->\n\nThree TKTK.\n",
      { shown: ["TK", "TKTK"], silenced: [["XX", ""]], unused: ["citation-marker-left"] },
    ],
    [
      "each rule to where it is enabled itself",
      "<!-- onrecord-disable placeholder-left, citation-marker-left -->\n\nTwo XX [who?].\n\n<!-- onrecord-enable placeholder-left -->\n\nThree TKTK [check].\n",
      {
        shown: ["TKTK"],
        silenced: [
          ["XX", ""],
          ["[who?]", ""],
          ["[check]", ""],
        ],
        unused: [],
      },
    ],
    [
      "the line that the comment stands on",
      "One TK. <!-- onrecord-disable-line placeholder-left -- a name -->\nTwo XX.\n",
      { shown: ["XX"], silenced: [["TK", "a name"]], unused: [] },
    ],
    [
      "in a footnote",
      "One TK.[^1]\n\n[^1]: The clerk, TK. <!-- onrecord-disable-line placeholder-left -->\n    And XX.\n\n    <!-- onrecord-disable-next-line placeholder-left -- a name -->\n    TKTK\n",
      {
        shown: ["TK", "XX"],
        silenced: [
          ["TK", ""],
          ["TKTK", "a name"],
        ],
        unused: [],
      },
    ],
    [
      "in a footnote, of nothing",
      "One.[^1]\n\n[^1]: The clerk. <!-- onrecord-disable-line placeholder-left -->\n",
      { shown: [], silenced: [], unused: ["placeholder-left"] },
    ],
    [
      "in a footnote, as an example",
      "One.[^1]\n\n[^1]: The clerk, TK: `<!-- onrecord-disable-line placeholder-left -->`\n",
      { shown: ["TK"], silenced: [], unused: [] },
    ],
    [
      "a slip in the word",
      "<!-- onrecord-disable-nextline placeholder-left -->\n\nOne TK.\n",
      { shown: ["TK"], silenced: [], unused: [] },
    ],
    [
      "the whole file, from anywhere in it",
      "One TK.\n\nTwo XX.\n\n<!-- onrecord-disable-file placeholder-left -- a manual -->\n",
      {
        shown: [],
        silenced: [
          ["TK", "a manual"],
          ["XX", "a manual"],
        ],
        unused: [],
      },
    ],
    ["no rule named", "<!-- onrecord-disable-file -->\n\nOne TK.\n", { shown: ["TK"], silenced: [], unused: [] }],
    ["an ordinary comment", "<!-- disable TK -->\n\nOne TK.\n", { shown: ["TK"], silenced: [], unused: [] }],
    [
      "line ends of every kind",
      "<!-- onrecord-disable-next-line placeholder-left -->\r\n\r\nOne TK.\r\n\r\nTwo XX.\r\n",
      { shown: ["XX"], silenced: [["TK", ""]], unused: [] },
    ],
  ];
  for (const [what, text, wanted] of table) test(what, () => assert.deepEqual(silence(text), wanted));
});

describe("fingerprint", () => {
  const prints = (text: string, salt?: string) => {
    const article = analyze(text);
    return fingerprint(article, check(article), salt).map((one) => `${one.fingerprint} ${one.occurrence}`);
  };
  const [print] = prints("Sales were TK million.");

  test("survives moving the paragraph, spacing and the style of marks", () => {
    assert.deepEqual(prints("It rained.\n\n  Sales  were TK million.\n\nSnow fell."), [print]);
    assert.deepEqual(prints("“No” to TK."), prints('"No" to TK.'));
  });

  test("ends when the sentence changes, and is of its rule", () => {
    assert.notEqual(prints("Sales were about TK million.")[0], print);
    assert.notEqual(prints("Sales were [source?] million.")[0], print);
  });

  test("counts what happens twice", () => {
    assert.deepEqual(
      prints("Sales were TK million.\n\nSales were TK million.").map((one) => one.split(" ")[1]),
      ["1", "2"],
    );
  });

  test("a salt changes it", () => assert.notEqual(prints("Sales were TK million.", "ours")[0], print));

  test("holds no word of the text", () => assert.match(print!, /^[0-9a-f]{16} 1$/));
});
