import assert from "node:assert/strict";
import { test } from "node:test";
import { createAttributionFinder } from "../../../../server/src/core/analysis/attribution/findAttributions.ts";
import { createParagraphReader } from "../../../../server/src/core/analysis/readParagraphs.ts";
import { readDocument } from "../../../../server/src/core/document/read.ts";
import { shippedModel } from "../../../support/model.ts";

const find = createAttributionFinder(shippedModel());
const words = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(" + ");

/** What is set right behind the model: text, then each attribution as source | cue | content. */
const SET_RIGHT: readonly [text: string, ...attributions: string[]][] = [
  // Whom a paper quotes.
  ["“We will win,” the Post quoted Tom Hale as saying.", "Tom Hale | as saying | “We will win,”"],
  [
    "“We will win,” Interfin quoted Defence Minister Ivo Brand as saying.",
    "Defence Minister Ivo Brand | as saying | “We will win,”",
  ],
  [
    "State media quoted the minister, Ivo Brand, as saying: “We will win.”",
    "the minister, Ivo Brand, | as saying: | “We will win.”",
  ],
  ["The Courier quotes Ruiz as saying that the yard will close.", "Ruiz | as saying | that the yard will close"],
  [
    "The agency quoted a rescuer as saying “we heard them” and a nurse as saying that they were cold.",
    "a rescuer | as saying | “we heard them”",
    "a nurse | as saying | that they were cold",
  ],
  ["“We will win,” Hale was quoted as saying.", "Hale | was quoted as saying | “We will win,”"],
  [
    "Tom Hale was quoted by the Post as saying, “We will win.”",
    "Tom Hale | was quoted by the Post as saying | “We will win.”",
  ],
];

for (const [text, ...expected] of SET_RIGHT) {
  test(text, () => {
    const found = find(createParagraphReader()(readDocument(text, "plaintext").blocks));
    assert.deepEqual(
      found.map((a) => `${words(text, a.source)} | ${words(text, a.cue)} | ${words(text, a.content)}`),
      expected,
    );
  });
}
