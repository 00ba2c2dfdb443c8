import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveMarked } from "../../../support/speakers.ts";

/** What tells who is meant: what people do, another word for what they are, a nation, the opening. */
const TEXTS: readonly [what: string, text: string][] = [
  [
    "who teaches economics",
    "Ingrid Voss, who teaches economics at Kolm, spoke. Tom Brill met her. [[The economist=>Ingrid Voss]] said it was late.",
  ],
  [
    "who has run the firm",
    "Petra Lindt, who has run the firm since May, told staff. Tom Brill, a cook, wept. [[The chief executive=>Petra Lindt]] said it was over.",
  ],
  [
    "who runs a café",
    "Sandra Doyle, who runs a café, wept. Tom Brill, a cook, left. [[The café owner=>Sandra Doyle]] said it was over.",
  ],
  [
    "but not who runs a firm",
    "Petra Lindt, who has run the firm since May, spoke. Tom Hale, a cook, wept. [[The café owner=>café owner]] said it was over.",
  ],
  [
    "who has written a book",
    "Ana Kessel, 40, a critic who has written a book about it, was there. Tom Brill, a cook, left. [[The author=>Ana Kessel]] said it was over.",
  ],
  [
    "but not who ran for office",
    "Tom Hale, who ran for office, waited. Ana Bell, a nurse, left. [[The owner=>owner]] said it was over.",
  ],
  [
    "which builds vans",
    "Vesta Ltd, which builds vans at Kolm, was hit. Alder Bank owns a tenth of it. [[The van maker=>Vesta Ltd]] said it was sorry.",
  ],
  ["but no bank", "Alder Bank lent it money. [[The van maker=>van maker]] said it was sorry."],
  [
    "an inspector",
    "Chief Inspector Lynn Shaw came. Ana Bell, a nurse, left. [[The officer=>Lynn Shaw]] said it was over.",
  ],
  ["a barrister", "Lynn Shaw, a barrister, came. Ana Bell, a nurse, left. [[The lawyer=>Lynn Shaw]] said it was over."],
  [
    "a barrister, and a lawyer before",
    "Ana Bell, a lawyer, came. Lynn Shaw, a barrister, left. [[The barrister=>Lynn Shaw]] said it was over.",
  ],
  [
    "a barrister, and a lawyer behind",
    "Lynn Shaw, a barrister, came. Ana Bell, a lawyer, left. [[The barrister=>Lynn Shaw]] said it was over.",
  ],
  [
    "a researcher, and a professor behind",
    "Lena Marsh, a researcher at Kolm, spoke. Prof Tom Brill left. [[The researcher=>Lena Marsh]] said it was over.",
  ],
  ["a sculptor", "Sculptor Jo Pell wept. Ana Bell, a nurse, left. [[The artist=>Jo Pell]] said it was over."],
  [
    "no goalkeeper of long ago for the player",
    "Rovers goalkeeper Sam Tully left.\n\nIt rained.\n\nIt snowed.\n\n[[The player=>player]] said it was over.",
  ],
  ["but no former winger", "Paul Gentry, a former winger, spoke. [[The player=>player]] said it was over."],
  ["a nation", "Kolm's manager, Marco Bassi, said it was late. [[The Italian=>Marco Bassi]] said the ball was out."],
  ["a nation by its noun", "Lars Brandt said it was late. [[The Dane=>Lars Brandt]] said the ball was out."],
  ["but no other nation", "Marco Bassi, the Italian manager, was angry. [[The Dane=>Dane]] said the ball was out."],
  ["but none of two", "Kim Dale met Jo Pell. [[The Dane=>Dane]] said it would rain."],
  [
    "nor whoever has been of another nation",
    "Rory Quinn said it was late. [[The Irishman=>Rory Quinn]] said the ball was out. [[The Italian=>Italian]] said no.",
  ],
  [
    "nor an inspector who speaks of somebody",
    "Police arrested Emil Vann. Inspector Ruth Cole said he had a knife. [[The German=>German]] said no.",
  ],
  [
    "who teaches another subject than another teacher",
    "Maria Keller, who teaches history, spoke. Peter Lang, a physics teacher, left. [[The history teacher=>Maria Keller]] said no.",
  ],
  [
    "who only leads, beside a chief executive",
    "Ada Bell, who leads the union, spoke. Tom Brill, the chief executive of Kolm Rail, left. [[The boss=>Tom Brill]] said no.",
  ],
  [
    "who found the body, and no founder",
    "Nadia Frost, who found the body, wept. Joel Bright, who founded the club, left. [[The founder=>Joel Bright]] said no.",
  ],
  ["where somebody is from", "Kim Dale said it was late. [[The Vermont native=>Kim Dale]] said it would rain."],
  ["but no judge", "Kim Dale said it was late. [[The judge=>judge]] said it would rain."],
  [
    "a party of whoever is in office",
    "MP Ed Farrow said it was late. “He was good,” [[the Conservative=>Ed Farrow]] added.",
  ],
  [
    "but none of a nurse",
    "Ed Farrow, a nurse, said it was late. “He was good,” [[the Conservative=>Conservative]] added.",
  ],
  [
    "what a captain plays as",
    "Rovers captain Joe Lacey insisted it was late. “It was good,” [[the defender=>Joe Lacey]] said.",
  ],
  [
    "an age, with others in what is quoted",
    "Tom Hale was sorry.\n\nEmeka Okafor, signed in the summer, said he had waited. “The gaffer was good,” [[the 22-year-old=>Emeka Okafor]] said.",
  ],
  [
    "a nation, behind which somebody is quoted on another",
    "Danny Hart was angry.\n\n“It is late,” said Luca Marchetti. [[The Italian=>Luca Marchetti]] praised his bench: “Emeka was good.”",
  ],
  [
    "a ward councillor",
    "But [[ward councillor Neil Bagshaw, an independent,=>Neil Bagshaw]] said it was late. [[He=>Neil Bagshaw]] left.",
  ],
  ["but no nurse for a striker", "Kim Dale, a nurse, said it was late. [[The striker=>striker]] said it would rain."],
  [
    "the opening",
    "[[A nurse=>Ana Ruiz]] told a tribunal on Monday that the ward was unsafe.\n\nAna Ruiz, 34, said it had been so for a year.\n\n[[The nurse=>Ana Ruiz]] said she would go.",
  ],
  [
    "but not where another was hurt",
    "[[A nurse=>nurse]] told a court on Monday that she was attacked by a colleague.\n\nTom Hale, 34, said it was not so.",
  ],
  [
    "nor where somebody denies it",
    "[[A nurse=>nurse]] told a court on Monday that the ward was on fire.\n\nTom Hale, 34, denies arson.",
  ],
  [
    "nor where the next is something else",
    "[[A nurse=>nurse]] told a court on Monday that the ward was on fire.\n\nTom Hale, a plumber, said it was not so.",
  ],
  [
    "nor where the next leads something",
    "[[A farmer=>farmer]] said that he had lost his sheep.\n\nHelen Marsh, who leads the relief effort, said help was near. [[The farmer=>farmer]] said no.",
  ],
  [
    "but where the next has been through it",
    "[[A farmer=>Tom Hale]] said that he had lost his sheep.\n\nTom Hale, who has kept sheep since May, said nobody came.",
  ],
  [
    "a father of three, and not the mayor's father",
    "Gill Sweeney's father wept.\n\nKevin Doyle, 52, worked there too. [[The father of three=>Kevin Doyle]] said it was over.",
  ],
  [
    "no committee for the administration",
    "The Senate Services Committee met. [[The administration=>administration]] said it was late.",
  ],
];

for (const [what, text] of TEXTS) {
  test(`takes what is told of somebody for who is meant: ${what}`, () => {
    const { expected, answers } = resolveMarked(text);
    assert.deepEqual(answers, expected);
  });
}
