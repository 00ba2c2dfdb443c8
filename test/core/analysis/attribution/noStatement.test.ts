import assert from "node:assert/strict";
import { test } from "node:test";
import { isNoStatement } from "../../../../server/src/core/analysis/attribution/noStatement.ts";
import { createAnalyzer } from "../../../../server/src/core/index.ts";
import { readMarkers } from "../../../support/markers.ts";

/** A sentence in which `[[…]]` marks what is taken for source, cue and content, in text order, and whether anything is said. */
const SENTENCES: readonly [marked: string, says: boolean][] = [
  // How somebody may be quoted.
  ["A clerk, [[who]] [[did not want]] [[to give her name]], left.", false],
  ["A clerk [[who]] [[did not want]] [[to give his full name for fear of his boss]] left.", false],
  ["A clerk, [[who]] [[asked]] [[that her name not be used]], left.", false],
  ["A clerk, [[who]] [[asked]] [[to remain anonymous]], left.", false],
  ["A boy [[who]] [[cannot be named for]] [[legal reasons]] left.", false],
  ["A clerk, [[who]] [[asked]] [[that only her first name, Dana, be used]], left.", false],
  ["A clerk, [[who]] [[asked]] [[to be identified by his first name]], left.", false],
  ["[[The clerk]] [[asked]] [[to be identified by the police]].", true],
  ["A clerk [[who]] [[did not want]] [[to give her money away]] left.", true],
  ["A clerk [[who]] [[asked]] [[that her name be cleared]] left.", true],
  ["[[The clerk]] [[asked]] [[to remain in town]].", true],
  // What a hand does.
  ["“It is late,” [[he]] says, [[pointing at]] [[a coil of rope]].", false],
  ["“It is late,” [[he]] says, [[pointing to]] [[a rise in thefts]].", true],
  // What people are asked.
  ["[[People]] [[are asked about]] [[their own lives]].", false],
  ["[[Ana Ruiz]] [[asked about]] [[the vote]].", true],
  // What somebody is called.
  ["[[We met three brothers from Kolm]] [[called]] [[the Vales]].", false],
  ["[[She met a couple from Leeds]] [[called]] [[Brian and Sue]].", false],
  ["[[Three critics from Kolm]] [[called]] [[the Vales “liars”]].", true],
  ["[[A critic]] [[called]] [[Ana Vale]], a clerk from Kolm, a liar.", true],
];

for (const [marked, says] of SENTENCES) {
  test(`${says ? "says" : "says nothing:"} ${marked}`, () => {
    const { text, spans } = readMarkers(marked);
    const { paragraphs } = createAnalyzer(null)(text, "plaintext");
    const [source, cue, content] = spans;
    const one = {
      confidence: 1,
      paragraph: paragraphs[0]!,
      source: [source!],
      cue: [cue!],
      content: [content!],
    };
    assert.equal(isNoStatement(one), !says);
  });
}
