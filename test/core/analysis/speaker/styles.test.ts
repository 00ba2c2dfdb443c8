import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { analyze } from "../../../support/check.ts";
import { resolveMarked } from "../../../support/speakers.ts";

/** Who it is that the source names, as magazines, courts, business and sports pages put it. */
const SOURCES: readonly [what: string, marked: string][] = [
  [
    "letters behind a name",
    "[[Brill’s counsel, Ann Ruiz SC,=>Ann Ruiz]] argued. [[Vale's lawyer, Tom Marsh KC,=>Tom Marsh]] said no.",
  ],
  [
    "the dead before a name",
    "At the Royal Northern, [[her teacher, the late Ivo Brill,=>Ivo Brill]] told her that she was late.",
  ],
  ["a foreman", "“Now,” says [[her foreman, Ivo Brill, a quiet man of 50=>Ivo Brill]]."],
  ["a councillor called Sheikh", "[[Cllr Imran Sheikh=>Imran Sheikh]] spoke. [[Sheikh=>Imran Sheikh]] left."],
  ["a member of an upper house", "[[Greens MLC Ann Rao-Ellis=>Ann Rao-Ellis]] spoke."],
  [
    "a skipper from his team",
    "Norwell captain Dev Rathore won. Tom Vale lost. “No,” [[the Norwell skipper=>Norwell skipper]] said.",
  ],
  ["a shipping line", "Then came [[Torvald Line=>Torvald Line]]."],
];

for (const [what, marked] of SOURCES) {
  test(`knows ${what}`, () => {
    const { answers, expected } = resolveMarked(marked);
    assert.deepEqual(answers, expected);
  });
}

test("a rival of which “which” is said is a firm", () => {
  const { speakers } = resolveMarked("[[Rival Vasculon, which reports on Friday,=>Vasculon]] warned last week.");
  assert.deepEqual(
    speakers.map(({ name, kind }) => [name, kind]),
    [["Vasculon", "organisation"]],
  );
});

test("a body's name may have a verb in it", () => {
  const { speakers } = resolveMarked(
    "[[National Prosecuting Authority spokesperson Ann Ruiz=>Ann Ruiz]] said so, in the town of Norwell.",
  );
  assert.equal(speakers[0]!.role, "National Prosecuting Authority spokesperson");
});

/** Who says the last thing in a text. */
function lastSpeaker(text: string): string | undefined {
  const { attributions, speakers } = analyze(text);
  return speakers.find(({ id }) => id === attributions.at(-1)!.speaker)?.name;
}

describe("questions and answers", () => {
  const before =
    "Ann Ruiz, 47, has pleaded not guilty. Led by her counsel, Ruiz told the court that she had signed the papers.\n\n“It is my late father's money,” Ruiz replied.\n\n";

  test("whoever asks at the end of a paragraph does not answer", () => {
    const asked = `${before}Vale asked why the papers did not say so.\n\n“I cannot answer for the lawyers,” she said.`;
    assert.equal(lastSpeaker(asked), "Ann Ruiz");
  });

  const cast = "Ana Ruiz runs the ferry between the two towns. James Vale owns the mill on the north bank.\n\n";
  for (const [text, speaker] of [
    ["A reporter asked Vale how he felt. He said he felt fine.", "James Vale"],
    ["Judge Ann Odell asked Vale if he understood. “Yes,” he said.", "James Vale"],
    ["“Is it safe?” Ruiz asked Tom Hale. “No,” he replied.", "Tom Hale"],
    ["Ruiz asked Tom Hale if it was safe. He said it was not.", "Tom Hale"],
    // Nobody is asked by name: who goes on is who spoke.
    // Who is named within the question alone is not asked, and who asks may go on.
    ["Tom Hale asked Parliament why Vale had been paid. He said the public deserved to know.", "Tom Hale"],
    ["James Vale asked Rob Hale why he was late. He accused the driver of lying.", "James Vale"],
    ["James Vale asked Rob Hale why he was late, but did not wait. He said time was money.", "James Vale"],
    ["James Vale asked Rob Hale whether he could borrow the car. He said he would bring it back.", "James Vale"],
    ["Vale asked why the papers did not say so. He said he was tired.", "James Vale"],
    ["The judge asked Vale if he understood. “Yes,” he said.", "James Vale"],
  ] as const)
    test(`who is asked by name answers: ${text}`, () => assert.equal(lastSpeaker(`${cast}${text}`), speaker));

  test("whoever is told “Ann, go home” in a quotation may be the one who tells of it", () => {
    const told = `${before}“He said to me, ‘Ann, it is your name in the newspaper,’” she told the court.`;
    assert.equal(lastSpeaker(told), "Ann Ruiz");
  });
});

test("of whom somebody tells her that she was late is not himself", () => {
  const text =
    "Mara Vance, who is 71, is watching the men. Vance was born in Leeds. She was meant to be a pianist. At the college, her teacher, the late Ivo Brill, told her that she played like a clerk, and she has never forgiven him. “He was a horrible man,” she told me.";
  assert.notEqual(lastSpeaker(text), "Ivo Brill");
});
