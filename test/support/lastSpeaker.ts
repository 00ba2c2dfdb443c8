import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { analyze } from "./check.ts";

/** Who says the last thing in a text; undefined where that is open. */
export function lastSpeaker(text: string): string | undefined {
  const { attributions, speakers } = analyze(text);
  return speakers.find(({ id }) => id === attributions.at(-1)!.speaker)?.name;
}

/** Tests of who says the last thing in each text. */
export const tell = (what: string, cases: readonly (readonly [text: string, speaker: string | undefined])[]): void => {
  describe(what, () => {
    for (const [text, speaker] of cases) test(text, () => assert.equal(lastSpeaker(text), speaker));
  });
};
