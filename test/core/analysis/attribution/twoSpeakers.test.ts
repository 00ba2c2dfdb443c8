import assert from "node:assert/strict";
import { test } from "node:test";
import { createAttributionFinder } from "../../../../server/src/core/analysis/attribution/findAttributions.ts";
import { createParagraphReader } from "../../../../server/src/core/analysis/readParagraphs.ts";
import { readDocument } from "../../../../server/src/core/document/read.ts";
import { shippedModel } from "../../../support/model.ts";

const find = createAttributionFinder(shippedModel());
const words = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(" + ");

/** Two who are quoted in one sentence: text, then each attribution as source | cue | content. */
const SHARED: readonly [text: string, ...attributions: string[]][] = [
  // Joined by a plain "and", "but" or "while".
  [
    "Prosecutors said that it was murder and the defence said, “It was an accident.”",
    "Prosecutors | said | that it was murder",
    "the defence | said | “It was an accident.”",
  ],
  [
    "Ann Hale said the plan was good and Tom Pell called it “a farce”.",
    "Ann Hale | said | the plan was good",
    "Tom Pell | called | it “a farce”",
  ],
  [
    "The council says the road is safe but residents call it “a rat run”.",
    "The council | says | the road is safe",
    "residents | call | it “a rat run”",
  ],
  [
    "The mayor said it was safe while the union said it was “a death trap”.",
    "The mayor | said | it was safe",
    "the union | said | it was “a death trap”",
  ],
  [
    "The minister insisted that the scheme would work whereas the auditor called it “a black hole”.",
    "The minister | insisted | that the scheme would work",
    "the auditor | called | it “a black hole”",
  ],
  [
    "Ada Hale said the pump had failed and Tom Ruiz said, “It was old.”",
    "Ada Hale | said | the pump had failed",
    "Tom Ruiz | said | “It was old.”",
  ],
  [
    "Ada Hale said rents have risen and Tom Ruiz called that “a disgrace”.",
    "Ada Hale | said | rents have risen",
    "Tom Ruiz | called | that “a disgrace”",
  ],
  // Who says it goes on in another tense.
  [
    "Tom Hale said rates would fall but ruled out a bailout.",
    "Tom Hale | said | rates would fall",
    "Tom Hale | ruled out | a bailout",
  ],
  [
    "Tom Hale said the plant would stay open but gave no date for the work.",
    "Tom Hale | said | the plant would stay open",
  ],
  [
    "Ada Bell said she would go but understood why Hale stayed.",
    "Ada Bell | said | she would go but understood why Hale stayed",
  ],
  ["Ada Bell said the rules would be kept but changed.", "Ada Bell | said | the rules would be kept but changed"],
  [
    "Ada Bell said the council had promised a school but ruled out a pool.",
    "Ada Bell | said | the council had promised a school but ruled out a pool",
  ],
  // What somebody tells of another stays with who tells it.
  [
    "Ada Hale said she had gone home and Tom Ruiz said, “Stay.”",
    "Ada Hale | said | she had gone home and Tom Ruiz said, “Stay.”",
  ],
  [
    "Hale said that she cried and the officer called her “a liar”.",
    "Hale | said | that she cried and the officer called her “a liar”",
  ],
  [
    "Hale said the plan was good and that Pell had called it “a farce”.",
    "Hale | said | the plan was good and that Pell had called it “a farce”",
  ],
  [
    "Hale said the firm was broke and his brother said it was “finished”.",
    "Hale | said | the firm was broke and his brother said it was “finished”",
  ],
  [
    "The court heard that Moss was angry and Reed called him “a dog”.",
    "The court | heard | that Moss was angry and Reed called him “a dog”",
  ],
  [
    "The victim said she was scared and the man called her “a dog”.",
    "The victim | said | she was scared and the man called her “a dog”",
  ],
  [
    "The lawsuit says that the mine is unsafe and the owner called it “a joke”.",
    "The lawsuit | says | that the mine is unsafe and the owner called it “a joke”",
  ],
  [
    "Hale told the court the house was dark and Pell said, “Get out.”",
    "Hale | told | the house was dark and Pell said, “Get out.”",
  ],
  [
    "Ruiz said that the bar was full and the owner shouted “everybody out”.",
    "Ruiz | said | that the bar was full and the owner shouted “everybody out”",
  ],
  // Two verdicts on one verb.
  [
    "The plan was described by one minister as “a triumph” and by another as “a disaster”.",
    "one minister | was described | “a triumph”",
    "another | was described | “a disaster”",
  ],
  [
    "The budget was dismissed by Labour as “a con” and hailed by the Tories as “historic”.",
    "Labour | was dismissed | “a con”",
    "the Tories | hailed | “historic”",
  ],
  [
    "It was called “a scandal” by the union and “a bargain” by the mayor.",
    "the union | was called | “a scandal”",
    "the mayor | was called | “a bargain”",
  ],
  [
    "It was hailed by the union as “historic”, by the mayor as “bold” and by the press as “odd”.",
    "the union | was hailed | “historic”",
    "the mayor | was hailed | “bold”",
    "the press | was hailed | “odd”",
  ],
  [
    "One neighbour described him as “quiet” and another as “odd”.",
    "One neighbour | described | him as “quiet”",
    "another | described | “odd”",
  ],
  [
    "Critics called it “cruel” and supporters “brave”.",
    "Critics | called | it “cruel”",
    "supporters | called | “brave”",
  ],
  [
    "The plan was described by Ruiz as “mad” and by the end of the week as “dead”.",
    "Ruiz | was described | “mad” + “dead”",
  ],
  [
    "One reviewer called it “thrilling” and some scenes “unforgettable”.",
    "One reviewer | called | it “thrilling” and some scenes “unforgettable”",
  ],
  ["The plan was described by Ruiz as “a triumph” and “a marvel”.", "Ruiz | was described | “a triumph” + “a marvel”"],
  ["Critics called the plan “cruel” and the law “brave”.", "Critics | called | the plan “cruel” and the law “brave”"],
  [
    "Ruiz described him as “quiet” and his brother as “odd”.",
    "Ruiz | described | him as “quiet” and his brother as “odd”",
  ],
  // The writer, who says “I”.
  ["Hale said it was art, and I agree.", "Hale | said | it was art"],
  ["Her publisher says the book is funny, and I laughed twice.", "Her publisher | says | the book is funny"],
  [
    "The critic writes that the film is long, but I never looked at my watch.",
    "The critic | writes | that the film is long",
  ],
  ["Hale said I was late, and I think I was.", "Hale | said | I was late, and I think I was"],
  [
    "Ana Ruiz said that the yard is shut, and we want it open.",
    "Ana Ruiz | said | that the yard is shut, and we want it open",
  ],
];

for (const [text, ...expected] of SHARED) {
  test(text, () => {
    const found = find(createParagraphReader()(readDocument(text, "plaintext").blocks));
    assert.deepEqual(
      found.map((a) => `${words(text, a.source)} | ${words(text, a.cue)} | ${words(text, a.content)}`),
      expected,
    );
  });
}
