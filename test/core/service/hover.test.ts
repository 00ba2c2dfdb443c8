import assert from "node:assert/strict";
import { test } from "node:test";
import { cardToMarkdown, cardToPlainText, hover, type Reading } from "../../../server/src/core/index.ts";
import { attribution, makeReading, quantity, spanOf, spansOf, speaker } from "../../support/reading.ts";

const TEXT = `Mira Oland, an engineer, spoke on Monday.

“The wall cannot wait,” she said. It needs 140 workers.

“It can,” a neighbour claimed. Berg agreed that it could. “Who knows?”`;

const READING = makeReading(TEXT, {
  speakers: [
    speaker("s1", "Mira Oland", spansOf(TEXT, "Mira Oland", "she"), {
      role: "engineer",
      aliases: ["Oland"],
      statements: ["a1"],
    }),
    speaker("s2", "neighbour", spansOf(TEXT, "a neighbour"), { kind: "unnamed", statements: ["a2"] }),
    speaker("s3", "Ida Berg", [], { statements: [] }),
    speaker("s4", "Tor Berg", [], { statements: [] }),
  ],
  attributions: [
    attribution("a1", "s1", {
      source: spansOf(TEXT, "she"),
      cue: spansOf(TEXT, "said"),
      content: spansOf(TEXT, "“The wall cannot wait,”"),
    }),
    attribution("a2", "s2", {
      source: spansOf(TEXT, "a neighbour"),
      cue: spansOf(TEXT, "claimed"),
      content: spansOf(TEXT, "“It can,”"),
    }),
    attribution("a3", null, {
      type: "indirect",
      source: spansOf(TEXT, "Berg"),
      cue: spansOf(TEXT, "agreed"),
      content: spansOf(TEXT, "that it could"),
      candidates: ["s3", "s4"],
    }),
  ],
  quantities: [quantity(spanOf(TEXT, "140"), TEXT, { value: 140, unit: "workers", normalizedUnit: "worker" })],
});

function card(words: string, reading: Reading = READING, text = TEXT): string {
  const found = hover(reading, text.indexOf(words) + 1);
  return found ? cardToPlainText(found) : "";
}

test("a speaker's card: who, where, how much, with which words", () => {
  assert.equal(
    card("Mira Oland"),
    "Mira Oland — engineer · named\nFirst named on line 1, first quoted on line 3\n1 direct quote · 67% of quoted words\nAlso as: Oland, she\nSays with: said",
  );
  assert.match(card("she said"), /^Mira Oland — engineer · named\nHere: she/);
  assert.match(card("a neighbour"), /^neighbour · unnamed\nFirst mentioned on line 5/);
});

test("a role is told without the owner that the card does not tell of", () => {
  const text = "“No,” said Ruth Bell, his daughter.";
  for (const [role, shown] of [
    ["his daughter", "daughter"],
    ["mother’s lawyer", "mother’s lawyer"],
    ["history teacher", "history teacher"],
  ] as const) {
    const ruth = speaker("s1", "Ruth Bell", spansOf(text, "Ruth Bell"), { role, statements: ["a1"] });
    const reading = makeReading(text, {
      speakers: [ruth],
      attributions: [attribution("a1", "s1", { source: spansOf(text, "Ruth Bell"), content: spansOf(text, "“No,”") })],
    });
    assert.match(card("Ruth", reading, text), new RegExp(`^Ruth Bell — ${shown} · named`));
  }
});

test("a cue's card: whose words, and the evidence", () => {
  assert.equal(
    card("said. It"),
    "Direct quote → Mira Oland\nRead from: she said\nshe: Mira Oland, last named on line 1",
  );
  assert.match(card("claimed"), /^Direct quote → neighbour · unnamed source/);
});

test("a quotation has a card at its marks only", () => {
  assert.match(card("“The wall"), /Direct quote → Mira Oland/);
  assert.equal(card("cannot"), "");
  assert.match(card("“Who knows"), /Quotation without a speaker\nNo source found in this passage/);
});

test("a figure's card: what it counts, and who says so", () => {
  assert.equal(card("140"), "140 workers · count\nSource: none found in this passage");
});

test("candidates are listed where nothing decides", () => {
  assert.equal(card("Berg agreed"), "Who is “Berg”? Not clear from the text\nCould be Ida Berg\nCould be Tor Berg");
});

test("ordinary words have no card", () => {
  for (const words of ["spoke", "Monday", "needs", "workers"]) assert.equal(card(words), "", words);
});

test("cards are short", () => {
  for (let offset = 0; offset <= TEXT.length; offset++) {
    const found = hover(READING, offset);
    if (found) assert.ok(found.facts.length <= 11);
  }
});

test("nothing that a draft holds becomes markup", () => {
  const name = "[Eve](https://x.example) *and* <img src=x> `code` www.x.example a@b.c &amp; __x__";
  const text = `${name} said no.`;
  const reading = makeReading(text, {
    speakers: [speaker("s1", name, [{ start: 0, end: name.length }], { statements: ["a1"] })],
    attributions: [attribution("a1", "s1", {})],
  });
  const found = hover(reading, 2);
  assert.ok(found);
  const markdown = cardToMarkdown(found);
  assert.match(
    markdown,
    /\\\[Eve\\\]\(https\\:\/\/x\.example\) \\\*and\\\* \\<img src=x\\> \\`code\\` www\\\.x\.example a\\@b\.c \\&amp; \\_\\_x\\_\\_/,
  );
});

test("links lead to ids, for clients that have the commands; others see the words", () => {
  const found = hover(READING, TEXT.indexOf("Mira Oland") + 1)!;
  const markdown = cardToMarkdown(found, (action, id) => `command:${action}?${id}`);
  assert.match(
    markdown,
    /First named on \[line 1\]\(command:reveal\?s1\), first quoted on \[line 3\]\(command:reveal\?a1\)/,
  );
  assert.match(
    markdown,
    /\[Show all statements\]\(command:statements\?s1\) · \[Next statement\]\(command:reveal\?a1\)$/,
  );
  assert.doesNotMatch(cardToMarkdown(found), /command|Show all/);
});

test("an unnamed source's reason is told, or that there is none", () => {
  const makeCard = (text: string) =>
    card(
      "claimed",
      makeReading(text, {
        speakers: [
          speaker("s1", "senior aide", spansOf(text, "A senior aide"), { kind: "unnamed", statements: ["a1"] }),
        ],
        attributions: [
          attribution("a1", "s1", {
            type: "indirect",
            source: spansOf(text, "A senior aide"),
            cue: spansOf(text, "claimed"),
            content: spansOf(text, "that it stood"),
          }),
        ],
      }),
      text,
    );
  assert.match(makeCard("A senior aide claimed that it stood."), /\nNo reason is given for leaving the name out/);
  assert.match(
    makeCard("A senior aide claimed that it stood. The aide asked not to be named."),
    /\nReason given: asked not to be named, line 1/,
  );
});

test("how far the source stands, where it is not beside the words", () => {
  const text = "Berg spoke on Monday. It rained. The hall was full. “It can,” claimed one.";
  const reading = makeReading(text, {
    speakers: [speaker("s1", "Berg", spansOf(text, "Berg"), { statements: ["a1"] })],
    attributions: [
      attribution("a1", "s1", {
        source: spansOf(text, "Berg"),
        cue: spansOf(text, "claimed"),
        content: spansOf(text, "“It can,”"),
      }),
    ],
  });
  assert.match(card("claimed", reading, text), /\nThe source is named 3 sentences before/);
});
