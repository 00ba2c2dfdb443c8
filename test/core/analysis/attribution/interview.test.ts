import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { passiveAttribution } from "../../../../server/src/core/rules/sources/passiveAttribution.ts";
import { analyze, checkRule } from "../../../support/check.ts";

const INTRODUCTION =
  "A map is an argument\n\nFor 30 years Ingrid Solberg has drawn maps. Her new book is out in May. She spoke to Matteo Bianchi in her studio.";

const ANSWERS = [
  "I never did. I believe in it more than others.",
  "It is. The village had 140 people. It is believed that nobody lied.",
  "Tom Holm is a friend. I told him that I would print it.",
  "Mostly I ask. A retired welder told me, “Follow the cables.”\n\nAbout 80 per cent of what I know came from him.",
  "My daughter says that I am not.",
];

const INTERVIEW = `${INTRODUCTION}

When did you stop believing in accuracy?

${ANSWERS[0]}

Is that a true story?

${ANSWERS[1]}

Your critics have called your work propaganda.

${ANSWERS[2]}

How do you find your material?

${ANSWERS[3]}

Are you finished with it?

${ANSWERS[4]}

The book is published by Fjord Press.`;

/** Who says what: every statement as "speaker: content". */
const statements = (text: string) => {
  const { attributions, speakers } = analyze(text);
  return attributions.map(({ content, speaker }) => {
    const name = speakers.find(({ id }) => id === speaker)?.name ?? "nobody";
    return `${name}: ${content.map(({ start, end }) => text.slice(start, end)).join("\n\n")}`;
  });
};

describe("an interview without labels", () => {
  test("has its answers said by whom it introduces", () => {
    const said = statements(INTERVIEW);
    for (const answer of ANSWERS) assert.ok(said.includes(`Ingrid Solberg: ${answer}`), answer);
  });

  test("tells of what others say, and nothing that “I said” within an answer", () => {
    const said = statements(INTERVIEW);
    assert.ok(said.some((one) => one.startsWith("retired welder: “Follow the cables")));
    assert.ok(!said.some((one) => one.endsWith(": that I would print it")));
  });

  test("says where the figures of its answers come from", () => {
    const { quantities } = analyze(INTERVIEW);
    const figures = quantities.filter(({ text }) => /^(?:140|80 per cent)$/.test(text));
    assert.deepEqual(
      figures.map(({ sourcing }) => sourcing),
      ["attributed", "attributed"],
    );
  });

  test("is left alone by the rules about the writer's own words", () => {
    assert.deepEqual(checkRule(passiveAttribution, INTERVIEW), []);
  });
});

/** No interviews: nobody's words are taken for an answer. */
const OTHERS: Readonly<Record<string, string>> = {
  "a text that introduces no conversation": INTERVIEW.replace("She spoke to Matteo Bianchi in her studio.", ""),
  "questions that nobody answers in the first person": `Questions and answers\n\nWe answer your questions.\n\n${"How do you apply?\n\nThe form is at the town hall. It costs nothing.\n\n".repeat(5)}`,
  "three questions": `${INTRODUCTION}\n\n${"Do you like it?\n\nI do.\n\n".repeat(3)}`,
  "questions that stand far apart": `${INTRODUCTION}\n\n${`Do you like it?\n\n${"I walked on. It rained.\n\n".repeat(8)}`.repeat(4)}`,
};

for (const [what, text] of Object.entries(OTHERS)) {
  test(`no interview: ${what}`, () => {
    const { attributions } = analyze(text);
    assert.ok(attributions.every(({ cue }) => cue.length > 0));
  });
}

test("what closes the page is none of the last answer", () => {
  const closing = "Rents in the port rose 14% last year, our reporter found.\n\nWrite to us, or tell my editor.";
  assert.deepEqual(
    statements(`${INTERVIEW}\n\n${closing}`).slice(0, ANSWERS.length),
    statements(INTERVIEW).slice(0, ANSWERS.length),
  );
});

test("answers may begin with We and My", () => {
  const we = INTERVIEW.replaceAll(/\bI\b/g, "We");
  assert.ok(statements(we).some((one) => one.includes("140 people")));
});
