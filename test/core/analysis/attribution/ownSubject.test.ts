import assert from "node:assert/strict";
import { test } from "node:test";
import { withOwnSubject } from "../../../../server/src/core/analysis/attribution/mends/ownSubject.ts";
import { createAnalyzer } from "../../../../server/src/core/index.ts";
import { readMarkers } from "../../../support/markers.ts";

/** A sentence in which `[[…]]` marks what is taken for the source and what is taken for the cue, and what the source must be. */
const SOURCES: readonly [marked: string, source: string][] = [
  [
    "The brief, dated 19 August and [[seen by this paper,]] [[warns]] that money is short.",
    "The brief, dated 19 August and seen by this paper,",
  ],
  [
    "The brief, dated [[19 August and seen by this paper,]] [[warns]] that money is short.",
    "The brief, dated 19 August and seen by this paper,",
  ],
  ["But the letters, [[more than 400 in all,]] [[show]] that he knew.", "the letters, more than 400 in all,"],
  ["[[Ana Ruiz met the press after a leaked report]] [[put]] the bill at $4 million.", "a leaked report"],
  ["[[Ana Ruiz met the press]] after a leaked report [[put]] the bill at $4 million.", "a leaked report"],
  ["[[Outside court, members of the forum]] [[held]] signs.", "members of the forum"],
  [
    "Ruiz, a nurse [[who]] asked not to be named, [[said]] that it was late.",
    "Ruiz, a nurse who asked not to be named,",
  ],
  ["One nurse, [[who]] asked not to be named, [[called]] it late.", "One nurse, who asked not to be named,"],
  // Behind who passes it on, or is spoken to, is whose words they are; so is what the sentence began with.
  [
    "Reacting in a statement by his aide, [[Ana Ruiz, the governor, Tom Vale,]] [[said]] that it was late.",
    "the governor, Tom Vale,",
  ],
  [
    "Speaking alongside the governor, [[Ana Ruiz, the mayor, Tom Vale,]] [[said]] that it was late.",
    "the mayor, Tom Vale,",
  ],
  ["Tom Vale, in a statement by his aide, [[Ana Ruiz]], [[said]] that it was late.", "Tom Vale"],
  ["The mayor, in a letter to the governor, [[Ana Ruiz,]] [[said]] that it was late.", "The mayor"],
  // What somebody does something to, and the owner of what is told of the subject, say nothing.
  ["The firm that owns [[it]] [[said]] that it was late.", "The firm that owns it"],
  ["The firm that [[owns it]] [[said]] that it was late.", "The firm that owns it"],
  ["A man who knows [[him]] [[said]] that it was late.", "A man who knows him"],
  [
    "Even Norland, [[Vale's]] only friend and its main market, [[said]] that it was late.",
    "Norland, Vale's only friend and its main market,",
  ],
  ["The union, [[Norwell's]] largest, [[said]] that it was late.", "The union, Norwell's largest,"],
  // These stand as they are.
  ["Talks that led [[her]] [[to]] declare that it was late.", "her"],
  ["The next day, [[Vale's]] only friend, [[said]] that it was late.", "Vale's"],
  ["The man that she saw, [[it]] [[said]], was late.", "it"],
  ["In a statement, his aide, [[Ana Ruiz,]] [[said]] that it was late.", "Ana Ruiz,"],
  ["In talks with the mayor, [[Ana Ruiz, the governor,]] [[said]] that it was late.", "Ana Ruiz, the governor,"],
  ["The mayor, [[Ana Ruiz, the governor, Tom Vale,]] [[said]] that it was late.", "Ana Ruiz, the governor, Tom Vale,"],
  ["He left and, in a speech to the mayor, [[Ana Ruiz,]] [[said]] that it was late.", "Ana Ruiz,"],
  ["Ruiz, [[who]] [[said]] that it was late, left.", "who"],
  ["They met the mayor, [[who]] promised help, [[saying]] that it was late.", "who"],
  ["He met Ruiz, [[who]] knew him, and later [[said]] that it was late.", "who"],
  ["The next day, [[the mayor,]] [[said]] that it was late.", "the mayor,"],
  ["A town group, [[the Harbour Forum,]] [[said]] that it was late.", "the Harbour Forum,"],
  ["Ana Ruiz, [[Tom Vale,]] [[said]] that it was late.", "Tom Vale,"],
  ["[[The clerk who spoke after the vote]] [[said]] that it was late.", "The clerk who spoke after the vote"],
  ["[[Harbour groups]] met while the town's mayor went on [[to call]] it late.", "Harbour groups"],
  ["[[Inside sources]] [[said]] that it was late.", "Inside sources"],
];

for (const [marked, expected] of SOURCES) {
  test(marked, () => {
    const { text, spans } = readMarkers(marked);
    const { paragraphs } = createAnalyzer(null)(text, "plaintext");
    const [source, cue] = spans;
    const found = withOwnSubject(paragraphs[0]!, {
      type: "indirect",
      stance: "statement",
      confidence: 1,
      source: [source!],
      cue: [cue!],
      content: [{ start: cue!.end + 1, end: text.length - 1 }],
    });
    assert.deepEqual(
      found.source.map(({ start, end }) => text.slice(start, end)),
      [expected],
    );
  });
}
