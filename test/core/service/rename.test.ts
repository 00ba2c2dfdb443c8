import assert from "node:assert/strict";
import { test } from "node:test";
import { prepareRename, rename, type SpeakerKind } from "../../../server/src/core/index.ts";
import { makeReading, spansOf, speaker } from "../../support/reading.ts";

interface Case {
  readonly text: string;
  /** What means the speaker in the text. */
  readonly mentions: readonly string[];
  readonly name: string;
  readonly kind?: SpeakerKind;
  /** Where the cursor stands: at the first occurrence of these words. */
  readonly at: string;
}

const read = ({ text, mentions, name, kind = "person" }: Case) =>
  makeReading(text, { speakers: [speaker("s1", name, spansOf(text, ...mentions), { kind, statements: ["a1"] })] });

function renamed(example: Case, newName: string): string {
  let { text } = example;
  const edits = rename(read(example), text.indexOf(example.at), newName);
  assert.ok(!("refusal" in edits));
  for (const { span, text: replacement } of edits.toReversed()) {
    text = text.slice(0, span.start) + replacement + text.slice(span.end);
  }
  return text;
}

const OLAND = { mentions: ["Mira Oland’s", "Mira Oland", "Oland’s"], name: "Mira Oland", at: "Mira" };

test("renames every form of a name and nothing else", () => {
  const table: [Case, string, string][] = [
    [
      { ...OLAND, text: "Mira Oland said so. It is Oland’s wall." },
      "Mira Åland",
      "Mira Åland said so. It is Åland’s wall.",
    ],
    [{ ...OLAND, text: "Mira Oland’s wall. Oland’s plan." }, "Myra Oland", "Myra Oland’s wall. Oland’s plan."],
    [{ ...OLAND, text: "Mira Oland said. Oland’s plan." }, "Mira B. Oland", "Mira B. Oland said. Oland’s plan."],
    [
      { ...OLAND, text: "Mira Oland said. Oland’s plan." },
      "Mira Oland-Berg",
      "Mira Oland-Berg said. Oland-Berg’s plan.",
    ],
    [
      { text: "MIRA OLAND: No. Oland left.", mentions: ["MIRA OLAND", "Oland"], name: "Mira Oland", at: "Oland" },
      "Alder",
      "MIRA ALDER: No. Alder left.",
    ],
    [
      {
        text: "Dr. Mira Oland spoke. She left. Dr. Oland waved.",
        mentions: ["Dr. Mira Oland", "She", "Dr. Oland"],
        name: "Mira Oland",
        at: "Mira",
      },
      "Mira Alder",
      "Dr. Mira Alder spoke. She left. Dr. Alder waved.",
    ],
    [
      {
        text: "Lee Chun Eul spoke. Lee nodded.",
        mentions: ["Lee Chun Eul", "Lee nodded".slice(0, 3)],
        name: "Lee Chun Eul",
        at: "Lee",
      },
      "Lee Chul Eun",
      "Lee Chul Eun spoke. Lee nodded.",
    ],
    [
      {
        text: "Dara O’Brien left. O’Brien’s car.",
        mentions: ["Dara O’Brien", "O’Brien’s"],
        name: "Dara O’Brien",
        at: "Dara",
      },
      "Dara O’Byrne",
      "Dara O’Byrne left. O’Byrne’s car.",
    ],
  ];
  for (const [example, newName, expected] of table)
    assert.equal(renamed(example, newName), expected, `${example.text} → ${newName}`);
});

test("a second renaming undoes the first", () => {
  const text = "Mira Oland said so. It is Oland’s wall.";
  const there = renamed({ ...OLAND, text }, "Nora Berg");
  assert.equal(there, "Nora Berg said so. It is Berg’s wall.");
  const back = { text: there, mentions: ["Nora Berg", "Berg’s"], name: "Nora Berg", at: "Nora" };
  assert.equal(renamed(back, "Mira Oland"), text);
});

test("refuses with a reason", () => {
  const text = "Mira Oland said she was the engineer. Officials agreed.";
  const mentions = ["Mira Oland", "she", "the engineer"];
  const refusal = (at: string, kind: SpeakerKind = "person", words: readonly string[] = mentions) => {
    const prepared = prepareRename(read({ text, mentions: words, name: "Mira Oland", kind, at }), text.indexOf(at));
    return "refusal" in prepared ? prepared.refusal : "";
  };
  assert.match(refusal("she was"), /“she” is a pronoun/);
  assert.match(refusal("the engineer"), /describes somebody/);
  assert.match(refusal("agreed"), /Only the name/);
  assert.match(refusal("Officials", "unnamed", ["Officials"]), /describes somebody/);
  assert.equal(refusal("Mira"), "");
});

test("an empty name changes nothing", () => {
  for (const nothing of ["", "  "])
    assert.deepEqual(rename(read({ ...OLAND, text: "Mira Oland said so." }), 0, nothing), {
      refusal: "A name cannot be empty.",
    });
});
