import assert from "node:assert/strict";
import { test } from "node:test";
import { type Range, speakerOf } from "../../../../server/src/core/analysis/attribution/unnamedSpeaker.ts";
import { createParagraphReader } from "../../../../server/src/core/analysis/readParagraphs.ts";
import { readDocument } from "../../../../server/src/core/document/read.ts";

/** Source in square brackets, cue in braces; and whether the source speaks. */
const CASES: readonly (readonly [marked: string, speaks: boolean])[] = [
  ["{Asked about} the delay, [Ms. Carr] shrugged.", false],
  ["{When asked} whether he would resign, [the mayor] laughed.", false],
  ["[Okafor], {asked} whether he would play, laughed.", false],
  ["{Pressed} on the figures, [the minister] declined to answer.", false],
  ["{Asked} by [reporters] about the delay, she shrugged.", true],
  ["[Peacekeepers] {have been blamed} for the outbreak.", false],
  ["[The driver] {was quoted} as saying the brakes had failed.", false],
  ["The plan {was widely criticized} by [doctors].", true],
  ["[The judge] {asked} whether the knife was his.", true],
  ["{Asked for} comment, [Ms. Carr] shrugged.", false],
  ["{Told} that it was late, [the mayor] laughed.", false],
  ["[The mayor] {told} us that it was late.", true],
  ["[She] sat down, {asked for} water and said nothing.", true],
  ["[Reporters] {asked about} the delay.", true],
  ["[Ruiz] {was concerned} about the delay.", true],
  ["[Ruiz] {has blamed} the council.", true],
];

for (const [marked, speaks] of CASES) {
  test(marked, () => {
    const text = marked.replaceAll(/[[\]{}]/g, "");
    const { tokens } = createParagraphReader()(readDocument(text, "plaintext").blocks)[0]!.facts;
    const range = (open: string, close: string): Range => {
      const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replaceAll(/[[\]{}]/g, "").length;
      const [start, end] = [at(open), at(close)];
      const inside = tokens.flatMap((t, i) => (t.start >= start && t.end <= end ? [i] : []));
      return { first: inside[0]!, end: inside.at(-1)! + 1 };
    };
    assert.equal(speakerOf(tokens, range("{", "}"), [range("[", "]")]).length > 0, speaks);
  });
}
