import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Bibliography, cardToPlainText, followNote, hover, readArticle } from "../../../server/src/core/index.ts";
import { analyze } from "../../support/check.ts";

const entry = { key: "ruiz2024", start: 5, end: 40, label: "Ruiz, Ana (2024). Rents", file: "/desk/refs.bib" };
const BIBLIOGRAPHY: Bibliography = { entries: new Map([["ruiz2024", entry]]), missing: [] };

/** `|` marks the place asked about. */
function at(marked: string, languageId = "markdown") {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  return { text, offset, reading: readArticle(analyze(text, languageId)) };
}

describe("the hover card shows the note", () => {
  const table: [marked: string, card: string | undefined][] = [
    ["Rents rose 14%.[^|1]\n\n[^1]: Rent index,\n    table 3.", "Footnote · Rent index, table 3."],
    ["Rents rose 14%.[^|1]", "Footnote · 1\nNo such footnote"],
    ["Rents rose 14% <!-- sou|rce: *index* -->.", "Source note · *index*"],
    ["Rents rose 14% [source: |].", "Source note · nothing written yet"],
    ["Rents rose 14% [@ruiz|2024].", "Citation · Ruiz, Ana (2024). Rents"],
    ["Rents rose 14% [@be|ll].", "Citation · bell\nIn no bibliography"],
    ["Rents rose [steep|ly](https://a.b).", undefined],
  ];
  for (const [marked, wanted] of table) {
    test(marked, () => {
      const { reading, offset } = at(marked);
      const card = hover(reading, offset, BIBLIOGRAPHY);
      assert.equal(card && cardToPlainText(card), wanted);
    });
  }

  test("and so does the figure that it vouches for", () => {
    const { reading, offset } = at("Rents rose 1|4% [@ruiz2024].");
    assert.match(cardToPlainText(hover(reading, offset, BIBLIOGRAPHY)!), /Source: Ruiz, Ana \(2024\)\. Rents/);
  });
});

describe("a note is followed", () => {
  const table: [marked: string, wanted: string | undefined][] = [
    ["Rents rose.[^|a]\n\n[^a]: Index.", "[^a]: Index."],
    ["Rents rose.[^a] Wages fell.[^a]\n\n[^a]: In|dex.", "[^a]"],
    ["Rents rose.[^|a]", undefined],
    ["Rents |rose.", undefined],
    ["Rents rose [@b|ell].", undefined],
  ];
  for (const [marked, wanted] of table) {
    test(marked, () => {
      const { text, reading, offset } = at(marked);
      const found = followNote(reading, offset, BIBLIOGRAPHY);
      assert.equal(found && text.slice(found.span.start, found.span.end), wanted);
    });
  }

  test("a citation to its entry", () => {
    const { reading, offset } = at("Rents rose [see @ru|iz2024, p. 5].");
    assert.deepEqual(followNote(reading, offset, BIBLIOGRAPHY), {
      file: "/desk/refs.bib",
      span: { start: 5, end: 40 },
    });
  });
});
