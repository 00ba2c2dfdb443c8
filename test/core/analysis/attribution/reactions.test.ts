import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createAttributionFinder } from "../../../../server/src/core/analysis/attribution/findAttributions.ts";
import { withReactions } from "../../../../server/src/core/analysis/attribution/reactions.ts";
import { createAnalyzer } from "../../../../server/src/core/index.ts";
import { readMarkers } from "../../../support/markers.ts";

/** `[[…]]` marks source, cue and content of the attribution that is found for the quotation. */
const REACTIONS: readonly string[] = [
  "[[Ange Moretti]] [[was furious]]. [[“It was a disgrace. I told the referee so.”]]",
  "[[Joan Pickles]], 83, [[was philosophical]]. [[“It comes to us all.”]]",
  "But [[resident Joan Pickles]] [[remained unconvinced]]. [[“They had made up their minds.”]]",
  "[[Ana Ruiz]] [[was in no doubt]]. [[“They knew it all along.”]]",
  "[[Ana Ruiz]] [[is less sanguine about the plan]]. [[“It will sink.”]]",
  "[[Analysts]] [[were unforgiving]]. [[“This is a firm without a plan.”]]",
  "[[She]] [[was not convinced]]. [[“It is the wrong plan.”]]",
  "[[Her]] [[advice is simple]]. [[“Never go in there alone.”]]",
  "[[Ana Ruiz’s]] [[verdict was damning]]. [[“It is the wrong plan.”]]",
  "For [[Ana Ruiz]], [[the choice was simple]]. [[“We leave or we drown.”]]",
  "The vote was lost, the board said. [[Ana Ruiz]] [[shook her head]]. [[“It is the wrong plan.”]]",
  "“We won,” Lena Hale said. [[Her lawyer]] [[nodded]]. [[“She did.”]]",
];

/** A place, a thing, a mood, a clause of its own; a quotation within the sentence; somebody who speaks beside it. */
const NOBODY: readonly string[] = [
  "Kolm was quiet. “It is the wrong plan.”",
  "“We won,” Lena Hale said. The crowd laughed. “It is the wrong plan.”",
  "The mood was angry. “It is the wrong plan.”",
  "The decision was unpopular. “It is the wrong plan.”",
  "It was sad. “It is the wrong plan.”",
  "For Kolm, the choice was simple. “It is the wrong plan.”",
  "Ana Ruiz was furious and the gates were shut in May after a vote that nobody in the town of Kolm had ever asked to be held. “It is the wrong plan.”",
  "Ana Ruiz was “furious”. “It is the wrong plan.”",
  "Ana Ruiz was furious. The gates are shut. “It is the wrong plan.”",
];

const paragraphsOf = (text: string) => createAnalyzer(null)(text, "plaintext").paragraphs;

describe("whose a quotation is, as the sentence before tells", () => {
  for (const marked of REACTIONS) {
    test(marked, () => {
      const { text, spans } = readMarkers(marked);
      const [found, ...more] = withReactions(paragraphsOf(text), []);
      assert.deepEqual([...found!.source, ...found!.cue, ...found!.content], spans);
      assert.equal(found!.type, "direct");
      assert.deepEqual(more, []);
    });
  }
  for (const text of NOBODY) {
    test(text, () => {
      assert.deepEqual(withReactions(paragraphsOf(text), []), []);
    });
  }

  test("a word of saying beside the quotation goes before", () => {
    const paragraphs = paragraphsOf("Ana Ruiz was furious. “It is the wrong plan,” said Tom Bell.");
    const found = createAttributionFinder(null)(paragraphs);
    assert.deepEqual(withReactions(paragraphs, found), found);
  });

  test("words are taken from somebody above, who keeps the rest", () => {
    const text = "Councillors voted for the plan.\n\nJoan Pickles was unimpressed. “They had made up their minds.”";
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const quoted = at("“They had made up their minds.”");
    const vote = { type: "mixed", stance: "statement", confidence: 0.6, source: [at("Councillors")] } as const;
    const found = [{ ...vote, cue: [at("voted for")], content: [at("the plan"), quoted] }];
    const [councillors, pickles, ...more] = withReactions(paragraphsOf(text), found);
    assert.deepEqual(councillors!.content, [at("the plan")]);
    assert.equal(councillors!.type, "indirect");
    assert.deepEqual(pickles!.source, [at("Joan Pickles")]);
    assert.deepEqual(pickles!.content, [quoted]);
    assert.deepEqual(more, []);
  });
});
