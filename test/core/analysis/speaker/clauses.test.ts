import assert from "node:assert/strict";
import { test } from "node:test";
import { createAnalyzer } from "../../../../server/src/core/index.ts";
import { resolveMarked } from "../../../support/speakers.ts";

const TEXTS: readonly [what: string, text: string][] = [
  [
    "she, after a sentence in brackets about another",
    "Ann Ruiz sold the yard in May. (Mara Doyle makes the boats.)\n\nAt the time, [[she=>Ann Ruiz]] said it was late.",
  ],
  [
    "he, in a sentence in brackets with another",
    "Tom Brill sold the yard. (Mark Doyle had built it. [[He=>Mark Doyle]] said so.)",
  ],
  ["a figure in brackets hides nobody", "Tom Brill (38) sold the yard. [[He=>Tom Brill]] said it was late."],
  [
    "he, after a clause about another that hangs on his own",
    "Tom Brill took his sons to the quay on Monday to show them where Mark Doyle had worked.\n\n[[He=>Tom Brill]] said it was late.",
  ],
  [
    "she, after a clause about another woman",
    "Ann Ruiz has gone to court again. She told the story as Mark Doyle came back to join the campaign of his wife, Mara Doyle, while she sought the office.\n\nOn Sunday, [[she=>Ann Ruiz]] said it was late.",
  ],
  [
    "whoever is said to say so behind a clause is no part of it",
    "Mark Doyle will come if they call, [[Tom Brill=>Tom Brill]] said. “It is late,” [[he=>Tom Brill]] said.",
  ],
  [
    "'her' in what a man says of a woman tells nothing of him",
    "[[Cal Brill=>Cal Brill]] blamed Ann Ruiz for the bill that was paid by her firm.\n\n[[Cal Brill=>Cal Brill]] said some of Ruiz's talk was idle, noting her letters to the quay in which she asked for her money.\n\n[[Cal Brill=>Cal Brill]] said Tom Doyle was a fool who won no votes. But [[he=>Cal Brill]] said Ruiz had a chance.",
  ],
];

for (const [what, text] of TEXTS) {
  test(`finds the speaker: ${what}`, () => {
    const { answers, expected } = resolveMarked(text);
    assert.deepEqual(answers, expected);
  });
}

const WHOLE: readonly [what: string, text: string, cue: string, speaker: string | undefined][] = [
  [
    "she, whom somebody whom she quotes calls by name",
    "Ann Ruiz sat by the quay. “He always said, ‘Ann Ruiz, you are late,’” she recalled.",
    "recalled",
    "Ann Ruiz",
  ],
  [
    "he, who speaks of another",
    "Tom Brill met Mark Doyle. Brill sat down. “Brill is late,” he added.\n\n“Nobody came.”",
    "added",
    undefined,
  ],
];

for (const [what, text, cue, speaker] of WHOLE) {
  test(`reads what is said: ${what}`, () => {
    const { attributions, speakers } = createAnalyzer(null)(text, "plaintext");
    const found = attributions.find((a) => a.cue.some((c) => text.slice(c.start, c.end) === cue));
    assert.equal(speakers.find(({ id }) => id === found?.speaker)?.name, speaker);
  });
}
