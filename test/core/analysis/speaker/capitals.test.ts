import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveMarked } from "../../../support/speakers.ts";

/** Headings that run into their paragraph in capitals, where every word looks like a name's. */
const TEXTS: readonly [what: string, text: string][] = [
  [
    "people",
    "Tom Oster runs the yard.\n\nHE'S BEEN CALLED OUT BY [[FELLOW PILOTS=>FELLOW PILOTS]] — Oster met the board.",
  ],
  [
    "people and a verb",
    "Tom Oster runs the yard.\n\n[[PILOTS=>PILOTS]] DON'T WANT TO WORK WITH HIM — Oster met the board.",
  ],
  ["a body", "[[U.N. PANEL=>U.N. PANEL]] RULES FOR YARD OWNER\n\nTom Oster met the board."],
  ["a known name", "[[OSTER=>Tom Oster]] SAYS THE YARD IS LATE\n\n[[Tom Oster=>Tom Oster]] said that it was late."],
  ["no description", "Tom Oster runs the yard.\n\n[[BEST YEAR=>?]] SHOWS IN BOOKS — Oster met the board."],
  ["a name behind initials", "BBC's [[TOM BRILL=>TOM BRILL]] said he was late."],
  ["a name behind two letters", "TV's [[ADA BELL=>ADA BELL]] said she was broke."],
  ["two names", "[[TOM BRILL AND ADA BELL=>TOM BRILL and ADA BELL]] said they would wed."],
  ["two bodies' initials", "[[NATO AND IBM=>NATO and IBM]] said it was late."],
];

for (const [what, text] of TEXTS) {
  test(`in capitals: ${what}`, () => {
    const { answers, expected } = resolveMarked(text);
    assert.deepEqual(answers, expected);
  });
}
