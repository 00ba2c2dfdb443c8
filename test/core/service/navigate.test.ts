import assert from "node:assert/strict";
import { test } from "node:test";
import { completeNames, definition, nameHints, references } from "../../../server/src/core/index.ts";
import { attribution, makeReading, spanOf, spansOf, speaker } from "../../support/reading.ts";

const TEXT = "Oland was first. Mira Oland, an engineer, said the engineer would wait. She told Berg so.";
const MENTIONS = [spanOf(TEXT, "Oland"), spanOf(TEXT, "Mira Oland"), spanOf(TEXT, "the engineer"), spanOf(TEXT, "She")];
const READING = makeReading(TEXT, {
  speakers: [
    speaker("s1", "Mira Oland", MENTIONS, { role: "engineer", statements: ["a1", "a2"] }),
    speaker("s2", "Officials", [], { kind: "unnamed" }),
  ],
  attributions: [
    attribution("a1", "s1", { type: "indirect", source: spansOf(TEXT, "Mira Oland, an engineer") }),
    attribution("a2", "s1", { type: "indirect", source: spansOf(TEXT, "She") }),
  ],
});

test("any mention leads to the full introduction", () => {
  for (const words of ["Oland was", "Mira", "the engineer", "She"]) {
    assert.deepEqual(definition(READING, TEXT.indexOf(words)), spanOf(TEXT, "Mira Oland"), words);
  }
  assert.equal(definition(READING, TEXT.indexOf("Berg")), undefined);
});

test("a source that is longer than the name counts as the speaker", () => {
  assert.deepEqual(definition(READING, TEXT.indexOf("an engineer") + 4), spanOf(TEXT, "Mira Oland"));
});

test("what a source tells of somebody else leads nowhere", () => {
  const table: [string, string, string | undefined][] = [
    ["said Mira Oland, of the broker Hale & Partners.", "Hale", undefined],
    ["said Mira Oland, whose brother Paul runs the mill.", "brother", undefined],
    ["said Mira Oland, the engineer at Norwell Water.", "Norwell", undefined],
    ["said Mira Oland, the engineer at Norwell Water.", "engineer", "Mira Oland"],
  ];
  for (const [words, at, expected] of table) {
    const text = `“No,” ${words}`;
    const reading = makeReading(text, {
      speakers: [speaker("s1", "Mira Oland", spansOf(text, "Mira Oland"), { statements: ["a1"] })],
      attributions: [attribution("a1", "s1", { source: spansOf(text, words.slice(5, -1)) })],
    });
    const span = definition(reading, text.indexOf(at) + 1);
    assert.equal(span && text.slice(span.start, span.end), expected, text);
  }
  const text = "“No,” said Mira’s brother.";
  const reading = makeReading(text, { speakers: [speaker("s1", "Tor Oland", spansOf(text, "Mira’s brother"))] });
  assert.equal(definition(reading, text.indexOf("Mira")), undefined);
  assert.deepEqual(definition(reading, text.indexOf("brother")), spanOf(text, "Mira’s brother"));
});

test("references are all mentions, from any of them", () => {
  for (const { start } of MENTIONS) assert.deepEqual(references(READING, start), MENTIONS);
  assert.deepEqual(references(READING, TEXT.indexOf("wait")), []);
});

test("hints name whom a pronoun stands for", () => {
  assert.deepEqual(nameHints(READING, { start: 0, end: TEXT.length }), [
    { offset: TEXT.indexOf("She") + 3, name: "Mira Oland" },
  ]);
  assert.deepEqual(nameHints(READING, { start: 0, end: 10 }), []);
});

test("names are offered after a cue and at a capital letter, and nowhere else", () => {
  const offered = (text: string, neighbours: string[] = []) => {
    const reading = makeReading(text, { speakers: [speaker("s1", "Mira Oland", [], {})] });
    return completeNames(reading, text.length, neighbours).map(({ name }) => name);
  };
  const table: [string, string[]][] = [
    ["“No,” said ", ["Mira Oland"]],
    ["“No,” said O", ["Mira Oland"]],
    ["The wall held, according to Mi", ["Mira Oland"]],
    ["The wall held, according to Be", []],
    ["On Monday M", ["Mira Oland"]],
    ["“No,” said o", []],
    ["It is a wall ", []],
    ["It stood. M", []],
    ["M", []],
    ["", []],
  ];
  for (const [text, expected] of table) assert.deepEqual(offered(text), expected, text);
  assert.deepEqual(offered("“No,” said ", ["Tor Berg", "Mira Oland"]), ["Mira Oland", "Tor Berg"]);
});

test("a name that is begun is finished, and not written twice", () => {
  const written = (text: string, ...names: string[]) => {
    const speakers = names.map((name, i) => speaker(`s${i}`, name, []));
    return completeNames(makeReading(text, { speakers }), text.length).map(
      ({ name, replaces }) => text.slice(0, replaces.start) + name,
    );
  };
  const table: [string, string, string[]][] = [
    ["“It will,” said Elena R", "Elena Ruiz", ["“It will,” said Elena Ruiz"]],
    ["“It will,” said Elena ", "Elena Ruiz", ["“It will,” said Elena Ruiz"]],
    ["“It will,” said Elena Ruiz", "Elena Ruiz", []],
    ["“It will,” said Mayor R", "Elena Ruiz", ["“It will,” said Mayor Elena Ruiz"]],
    ["“It will,” said Mayor Elena R", "Elena Ruiz", ["“It will,” said Mayor Elena Ruiz"]],
    ["“It will,” said Tom R", "Elena Ruiz", []],
    ["“It will,” said Tom O’N", "Tom O’Neill", ["“It will,” said Tom O’Neill"]],
    ["“It will,” said O'N", "Tom O’Neill", ["“It will,” said Tom O’Neill"]],
    ["“It will,” said J. K. M", "J. K. Marsh", ["“It will,” said J. K. Marsh"]],
    ["“It will,” said van der B", "Anna van der Berg", ["“It will,” said Anna van der Berg"]],
    ["On Monday M", "Mira Oland", ["On Monday Mira Oland"]],
    ["On Monday ", "Mira Oland", []],
  ];
  for (const [text, name, expected] of table) assert.deepEqual(written(text, name), expected, text);
});

test("what is being typed is not offered as a speaker", () => {
  const text = "“No,” said Elena R";
  const at = speaker("s1", "Elena R", spansOf(text, "Elena R"), { statements: ["a1"] });
  assert.deepEqual(completeNames(makeReading(text, { speakers: [at] }), text.length), []);
});

test("in the middle of a name the rest of it is not written twice", () => {
  const table: readonly (readonly [text: string, completed: string | undefined])[] = [
    ["“No,” said O|", "“No,” said Mira Oland"],
    ["“No,” said Mira Ol|and.", undefined],
    ["“No,” said Ol|and.", "“No,” said Mira Oland."],
    ["“No,” said Mi|ra.", "“No,” said Mira Oland."],
    ["“No,” said Mi|ra Berg.", "“No,” said Mira Oland Berg."],
    ["“No,” said Mi|ra  Oland.", "“No,” said Mira Oland  Oland."],
    ["“No,” said Mi| today.", "“No,” said Mira Oland today."],
    ["“No,” said Mi|nna.", "“No,” said Mira Olandnna."],
    // Nothing is typed yet, so every name is offered, and this one changes nothing.
    ["“No,” said |Mira Oland.", "“No,” said Mira Oland."],
  ];
  for (const [marked, completed] of table) {
    const offset = marked.indexOf("|");
    const text = marked.replace("|", "");
    const reading = makeReading(text, { speakers: [speaker("s1", "Mira Oland", [], {})] });
    const [offer] = completeNames(reading, offset);
    const made = offer && text.slice(0, offer.replaces.start) + offer.name + text.slice(offer.replaces.end);
    assert.equal(made, completed, marked);
  }
});
