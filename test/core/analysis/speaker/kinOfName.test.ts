import assert from "node:assert/strict";
import { test } from "node:test";
import { createAnalyzer } from "../../../../server/src/core/index.ts";
import { shippedModel } from "../../../support/model.ts";

const analyze = createAnalyzer(shippedModel());

/** A text, and whose its last statement is. */
const TEXTS: readonly [text: string, name: string | undefined][] = [
  ["Ana Ruiz said she was sad. Her husband, Tom, is a nurse. “I am not,” he said. Ruiz said he was glad.", undefined],
  ["Ana Ruiz said she was sad. Her husband, Tom, is a nurse. “I am not,” he said. Ruiz said she was glad.", "Ana Ruiz"],
  ["Ana Ruiz said she was sad. Her husband, Tom, is a nurse. Ruiz said he was glad.", "Ana Ruiz"],
  ["Ana Ruiz said she was sad. Tom Brill is a nurse. “I am not,” he said. Ruiz said he was glad.", "Ana Ruiz"],
];

for (const [text, name] of TEXTS) {
  test(`leaves a surname open between her and her kin, who spoke last: ${text}`, () => {
    const { attributions, speakers } = analyze(text, "plaintext");
    assert.equal(speakers.find(({ id }) => id === attributions.at(-1)!.speaker)?.name, name);
  });
}
