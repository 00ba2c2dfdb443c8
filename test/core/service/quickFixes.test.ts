import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type NoteStyle, quickFixes, type Reviewed, readArticle, review } from "../../../server/src/core/index.ts";
import { analyze, applyEdits } from "../../support/check.ts";

const LEVELS = { "unsourced-number": "information", "placeholder-left": "error" } as const;

function fixesFor(text: string, languageId: string, rule: string, noteStyle: NoteStyle = "auto") {
  const reading = readArticle(analyze(text, languageId));
  const { shown } = review(reading.article, { levels: LEVELS });
  const finding = shown.find((one) => one.rule === rule);
  assert.ok(finding, `${rule} is found in ${text}`);
  return quickFixes(reading, shown, finding.span, noteStyle).filter((fix) => fix.finding.rule === rule);
}

/** The text after the fix whose title begins so, filled in. */
function fixedBy(
  text: string,
  languageId: string,
  rule: string,
  title: string,
  noteStyle?: NoteStyle,
  fill = "the index",
) {
  const fix = fixesFor(text, languageId, rule, noteStyle).find((one) => one.title.startsWith(title));
  assert.ok(fix, title);
  const filled = fix.edits.map(({ span, text: plain, snippet }) => ({
    span,
    text: snippet?.replace(/\$\{1:[^}]*\}/, fill).replace(/\\([\\$}])/g, "$1") ?? plain,
  }));
  return applyEdits(text, filled);
}

const left = (text: string, languageId: string, rule: string) =>
  review(analyze(text, languageId), { levels: LEVELS }).shown.filter((one: Reviewed) => one.rule === rule).length;

describe("a source note settles the finding", () => {
  const table: [languageId: string, style: NoteStyle, text: string, wanted: string][] = [
    ["plaintext", "auto", "Rents rose 14%. It rained.", "Rents rose 14%. [source: the index] It rained."],
    ["plaintext", "footnote", "Rents rose 14%.", "Rents rose 14%. [source: the index]"],
    ["plaintext", "criticmarkup", "Rents rose 14%.", "Rents rose 14%.{>>source: the index<<}"],
    ["markdown", "auto", "Rents rose **14%**.\n", "Rents rose **14%**. <!-- source: the index -->\n"],
    [
      "markdown",
      "auto",
      "**Rents rose 14%.** It rained.\n",
      "**Rents rose 14%.** <!-- source: the index --> It rained.\n",
    ],
    ["markdown", "citation", "Rents rose 14%.\n", "Rents rose 14%. [@the index]\n"],
    ["markdown", "footnote", "Rents rose 14%.\n", "Rents rose 14%.[^1]\n\n[^1]: the index\n"],
    ["markdown", "footnote", "Rents rose 14%.", "Rents rose 14%.[^1]\n\n[^1]: the index\n"],
    [
      "markdown",
      "auto",
      "It rained.[^3]\r\n\r\nRents rose 14%.\r\n\r\n[^3]: Diary.\r\n",
      "It rained.[^3]\r\n\r\nRents rose 14%.[^4]\r\n\r\n[^3]: Diary.\r\n[^4]: the index\r\n",
    ],
    [
      "markdown",
      "auto",
      "It rained{>>source: diary<<}.\n\nRents rose 14%.",
      "It rained{>>source: diary<<}.\n\nRents rose 14%.{>>source: the index<<}",
    ],
  ];
  for (const [languageId, style, text, wanted] of table) {
    test(`${languageId} ${style}: ${text}`, () => {
      const noted = fixedBy(text, languageId, "unsourced-number", "Add a source note", style);
      assert.equal(noted, wanted);
      if (style !== "citation") assert.equal(left(noted, languageId, "unsourced-number"), 0);
    });
  }

  test("a note that is still to come settles nothing, and is a placeholder", () => {
    const text = "Rents rose 14%.";
    const [fix] = fixesFor(text, "plaintext", "unsourced-number").filter(({ edits }) => edits.length > 0);
    const noted = applyEdits(text, fix!.edits);
    assert.equal(noted, "Rents rose 14%. [source: TK]");
    assert.equal(left(noted, "plaintext", "unsourced-number"), 1);
    assert.equal(left(noted, "plaintext", "placeholder-left"), 1);
  });
});

describe("a silence in the text", () => {
  const NEXT = "<!-- onrecord-disable-next-line placeholder-left -- the index -->";
  const LINE = "<!-- onrecord-disable-line placeholder-left -- the index -->";
  const table: [what: string, text: string, wanted: string][] = [
    ["before a paragraph", "It rained.\n\nThe shop is XX.\n", `It rained.\n\n${NEXT}\nThe shop is XX.\n`],
    ["before a paragraph in bold, CRLF", "**The shop** is XX.\r\n", `${NEXT}\r\n**The shop** is XX.\r\n`],
    ["before a heading", "# The shop is XX\n\nText.\n", `${NEXT}\n# The shop is XX\n\nText.\n`],
    [
      "on the second line of a paragraph",
      "It rained and\nthe shop is XX.  \nIt is.",
      `It rained and\nthe shop is XX. ${LINE}  \nIt is.`,
    ],
    ["in an item", "- One.\n- The shop is XX.\n- Three.", `- One.\n- The shop is XX. ${LINE}\n- Three.`],
    ["in a footnote", "It rained.[^1]\n\n[^1]: The clerk, XX.\n", `It rained.[^1]\n\n[^1]: The clerk, XX. ${LINE}\n`],
    ["in a block quote", "> The shop is XX.\n", `> The shop is XX. ${LINE}\n`],
  ];
  for (const [what, text, wanted] of table) {
    test(what, () => {
      const silenced = fixedBy(text, "markdown", "placeholder-left", "Silence placeholder-left here");
      assert.equal(silenced, wanted);
      assert.equal(left(silenced, "markdown", "placeholder-left"), 0);
      assert.equal(left(silenced, "markdown", "silence-unused"), 0);
    });
  }

  test("for the whole file", () => {
    const silenced = fixedBy("The shop is XX.", "markdown", "placeholder-left", "Silence placeholder-left in");
    assert.equal(silenced, "The shop is XX.\n\n<!-- onrecord-disable-file placeholder-left -- the index -->\n");
    assert.equal(left(silenced, "markdown", "placeholder-left"), 0);
  });

  test("for clients without snippets there is no reason to fill in", () => {
    const [here] = fixesFor("The shop is XX.\n", "markdown", "placeholder-left");
    assert.equal(here!.edits[0]!.text, "<!-- onrecord-disable-next-line placeholder-left -->\n");
  });
});

test("in plain text a silence is kept beside the article", () => {
  const [silence, ...more] = fixesFor("The shop is XX.", "plaintext", "placeholder-left");
  assert.deepEqual(more, []);
  assert.deepEqual([silence!.title, silence!.edits], ["Silence placeholder-left for this sentence…", []]);
});

test("a rule's own fixes come first, and safe ones are preferred", () => {
  const text = "It rained. <!-- onrecord-disable-line placeholder-left -->";
  const [own] = fixesFor(text, "markdown", "silence-unused");
  assert.deepEqual([own!.title, own!.preferred], ["Take out what silences nothing", false]);
});
