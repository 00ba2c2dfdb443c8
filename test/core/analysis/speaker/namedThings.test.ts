import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveMarked } from "../../../support/speakers.ts";

const TEXTS: readonly [what: string, text: string][] = [
  ["a song", "Hana Brill sings. Her hit, Green Water, was written in a shed. “It rained,” [[she=>Hana Brill]] says."],
  ["a novel", "Hana Brill is 43. Her first novel, Winter Orchard, is about a farm. [[She=>Hana Brill]] says so."],
  ["a boat", "Hana Brill fishes. Her boat, Ocean Gull, sank in May. “It rained,” [[she=>Hana Brill]] says."],
  ["a mare", "Hana Brill rides. Her mare, Lucky Penny, won in May. “It rained,” [[she=>Hana Brill]] says."],
  ["a dog", "Tom Brill is a vet. His dog, Old Jack, was ill. “It rained,” [[he=>Tom Brill]] says."],
  ["a shop", "Hana Brill bakes. Her shop, Green Water, shut in May. “It rained,” [[she=>Hana Brill]] says."],
  ["a book called like somebody", "Hana Brill writes. Her book, Ann Munday, sold well. [[She=>Hana Brill]] says so."],
  ["right behind the noun", "Hana Brill sings. Her single Green Water was a hit. [[She=>Hana Brill]] says so."],
  ["before the noun", "Hana Brill sings. Green Water, her hit, came out in May. [[She=>Hana Brill]] says so."],
  [
    "before what it tells of",
    "Hana Brill writes. Green Water, a novel about a farm, sold. [[She=>Hana Brill]] says so.",
  ],
  ["but her mother", "Hana Brill sings. Her mother, Rita Moss, was ill. “It rained,” [[she=>Rita Moss]] says."],
  ["but a pub's owner", "Hana Brill sings. The pub owner, Ona Moss, was ill. [[She=>Ona Moss]] said so."],
  ["but a pub's owner, named first", "Hana Brill sings. Ona Moss, a pub owner, was ill. [[She=>Ona Moss]] said so."],
  ["but a book's author", "Hana Brill sings. [[The author of the book, Onno Moss,=>Onno Moss]] said it was late."],
  ["but whom a book tells of", "Hana Brill writes. In her book, Ona Moss, 38, is ill. [[Moss=>Ona Moss]] said so."],
  ["but who wrote the song", "Hana Brill loved the song Ona Moss wrote. [[Moss=>Ona Moss]] said it was late."],
  ["but who has a dog", "Hana Brill sings. Ona Moss, a dog at her side, left. [[She=>Ona Moss]] said so."],
];

for (const [what, text] of TEXTS) {
  test(`takes nobody for a person that is a work, a vessel, an animal or a shop: ${what}`, () => {
    const { expected, answers } = resolveMarked(text);
    assert.deepEqual(answers, expected);
  });
}
