import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveMarked } from "../../../support/speakers.ts";

/** Those who hold an office, and those whom a description passes over for another. */
const TEXTS: readonly [what: string, text: string][] = [
  [
    "the president of another nation",
    "President Ana Reed met Francois Ruiz on Monday. [[The French president=>?]] said it was late.",
  ],
  [
    "the president of that nation",
    "French President Tom Ruiz met Ada Bell on Monday. [[The French president=>Tom Ruiz]] said it was late.",
  ],
  [
    "another candidate near",
    "Tom Brill, a candidate, spoke.\n\nSen. Ada Bell left early. [[The candidate=>?]] said no.",
  ],
  ["another near, who may be a senator", "Sen. Ada Bell spoke.\n\nTom Brill left early. [[The senator=>?]] said no."],
  [
    "a welder near, who is no senator",
    "Sen. Ada Bell spoke.\n\nTom Brill, a welder, left early. [[The senator=>Ada Bell]] said no.",
  ],
  [
    "a mayor near, who is no governor",
    "Gov. Ada Bell spoke.\n\nMayor Tom Brill left early. [[The governor=>Ada Bell]] said no.",
  ],
  ["another governor near", "Gov. Ada Bell spoke.\n\nGov. Tom Brill left early. [[The governor=>?]] said no."],
  [
    "the minister of another nation",
    "Turkish Foreign Minister Tom Brill spoke. [[The Ukrainian minister=>Ukrainian minister]] said no.",
  ],
  [
    "the counterpart of that nation",
    "Turkish Foreign Minister Tom Brill met his Ukrainian counterpart, Ada Bell. [[The Ukrainian minister=>Ada Bell]] said no.",
  ],
  ["a nurse near", "Tom Brill, a candidate, spoke.\n\nAda Bell, a nurse, left. [[The candidate=>Tom Brill]] said no."],
  ["no senator of another state", "Sen. Ada Bell, R-Iowa, met Tom Brill. [[The Iowa senator=>Ada Bell]] said no."],
  ["not the president", "President Ada Bell spoke. [[The former president=>former president]] said it was late."],
  [
    "the former president",
    "Former President Ada Bell met President Tom Brill. [[The former president=>Ada Bell]] said no.",
  ],
  [
    "not whom the clause before is about",
    "Ada Bell spoke on Monday. Bell was calm. Before she left, Bell rebuked Tom Brill when [[the tycoon=>tycoon]] called for a ban.",
  ],
  [
    "not who holds another office",
    "Sen. Tom Brill spoke. Brill wrote to Ada Bell. [[The former first lady=>former first lady]] said that it was late.",
  ],
  [
    "but who held one",
    "Ada Bell, the former secretary of trade, met Tom Brill. Bell spoke. [[The former first lady=>Ada Bell]] said that it was late.",
  ],
  [
    "no actor of a governor",
    "Gov. Tom Brill spoke. Brill was calm. [[The harbour actor=>harbour actor]] said that it was late.",
  ],
];

for (const [what, text] of TEXTS) {
  test(`leaves whom a description passes over: ${what}`, () => {
    const { expected, answers } = resolveMarked(text);
    assert.deepEqual(answers, expected);
  });
}
