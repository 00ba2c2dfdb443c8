import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { analyze } from "../../../support/check.ts";

/** How many paragraphs of what is said the first tag has. */
const CASES: readonly [text: string, spans: number][] = [
  ["“You owe me ten euro,” says the barman.\n\n“I owe you nothing.”", 1],
  ["“You never called,” said Kim Bell.\n\n“I called every night for a month.”", 1],
  ["“I saw you,” said Kim Bell.\n\n“You saw nobody.”", 1],
  ["“He is gone,” Kim Bell says.\n\n“Gone where?”", 1],
  // What goes on.
  ["“We are proud of the school,” said Kim Bell.\n\n“It has been a long year.”", 2],
  ["“I love this school,” said Kim Bell.\n\n“This school made me.”", 2],
  ["“You have to know when to stop,” said Kim Bell.\n\n“I know when to stop.”", 2],
  ["“You never know what you will find,” said Kim Bell.\n\n“I find shoes, mostly.”", 2],
  ["“I love this town,” said Kim Bell.\n\n“You love it or you leave it.”", 2],
  ["“You have to practise,” said Kim Bell.\n\n“I have been here for years.”", 2],
];

describe("what answers somebody is not said by the same", () => {
  for (const [text, spans] of CASES)
    test(text, () => assert.equal(analyze(text).attributions[0]!.content.length, spans));
});

test("“one” is another in each paragraph", () => {
  const { attributions } = analyze(
    "Several nurses walked out. “We are tired,” said one.\n\nThe managers were defiant. “They will be back,” one said.",
  );
  assert.notEqual(attributions[0]!.speaker, attributions[1]!.speaker);
});
