import assert from "node:assert/strict";
import { test } from "node:test";
import { withReports } from "../../../../server/src/core/analysis/attribution/partings/outletReports.ts";
import { createAnalyzer } from "../../../../server/src/core/index.ts";
import { readMarkers } from "../../../support/markers.ts";

/** A sentence in which `[[…]]` marks what is taken for the source and for the cue; then the source, the cue and the content that it has. */
const REPORTS: readonly [marked: string, source: string, cue: string, content: string][] = [
  [
    "[[The Post reports Brill, 29,]] [[has rejected]] an offer.",
    "The Post",
    "reports",
    "Brill, 29, has rejected an offer",
  ],
  [
    "[[The Norwell Post claims Ada Brill]] [[has rejected]] an offer.",
    "The Norwell Post",
    "claims",
    "Ada Brill has rejected an offer",
  ],
  // These stand as they are.
  ["[[The Post reports desk]] [[has rejected]] an offer.", "The Post reports desk", "has rejected", "an offer"],
  ["[[The reports by Brill]] [[have shown]] an offer.", "The reports by Brill", "have shown", "an offer"],
  ["[[Brill]] [[has rejected]] an offer.", "Brill", "has rejected", "an offer"],
];

for (const [marked, ...expected] of REPORTS) {
  test(marked, () => {
    const { text, spans } = readMarkers(marked);
    const { paragraphs } = createAnalyzer(null)(text, "plaintext");
    const [source, cue] = spans;
    const [found] = withReports(paragraphs[0]!, [
      {
        type: "indirect",
        stance: "statement",
        confidence: 1,
        source: [source!],
        cue: [cue!],
        content: [{ start: cue!.end + 1, end: text.length - 1 }],
      },
    ]);
    assert.deepEqual(
      [found!.source, found!.cue, found!.content].map(([span]) => text.slice(span!.start, span!.end)),
      expected,
    );
  });
}
