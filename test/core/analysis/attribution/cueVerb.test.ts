import assert from "node:assert/strict";
import { test } from "node:test";
import { withCueSubject } from "../../../../server/src/core/analysis/attribution/mends/cueSubject.ts";
import { withCueVerb } from "../../../../server/src/core/analysis/attribution/mends/cueVerb.ts";
import { createAnalyzer } from "../../../../server/src/core/index.ts";
import { readMarkers } from "../../../support/markers.ts";

/** A sentence in which `[[…]]` marks what is taken for source, cue and content, in text order, and what the cue must be. */
const CUES: readonly [marked: string, cue: string][] = [
  // What stands between no verb and what is said is the verb.
  ["[[The court]] [[on Thursday]] ordered [[a new trial]].", "ordered"],
  ["[[A poll of 600 voters]] [[taken in May]] found [[that 49 percent oppose it]].", "found"],
  ["[[A poll of 600 voters]] [[taken Jan. 8-12]] found [[that 49 percent oppose it]].", "found"],
  ["Vale, [[who]] [[was on television last week]] describing [[the vote as a farce]].", "describing"],
  ["[[Ana Ruiz]] [[left the room,]] calling [[it a farce]].", "calling"],
  ["[[Ana Ruiz]] [[took the bus]] to protest against [[the vote]].", "to protest against"],
  ["[[Ana Ruiz]] [[on Monday]] pointed out [[that it was late]].", "pointed out"],
  ["[[Ana Ruiz]] [[himself]] exclaimed: [[“It is late.”]]", "exclaimed:"],
  ["[[Ana Ruiz]] [[then]] pointed out [[that it was late]].", "then pointed out"],
  ["[[Ana Ruiz]] [[seemed]] to imply [[that it was late]].", "seemed to imply"],
  ["[[Ana Ruiz]] [[gave a speech in town,]] predicting [[that it was late]].", "predicting"],
  ["[[Ana Ruiz]][['s]] new warning: [[it is late]].", "new warning:"],
  ["[[Ana Ruiz]][['s]] accusation of [[fraud]].", "accusation of"],
  ["[[Ana Ruiz's]] [[eagerness]] to praise [[the vote]].", "eagerness to praise"],
  ["[[Ana Ruiz]] [[concedes]] the point but counters [[that it was late]].", "counters"],
  ["[[Ana Ruiz]] [[told]] all but friends [[that it was late]].", "told"],
  // These say it, whatever else stands there.
  ["[[Ana Ruiz]] [[said]] walking home [[that it was late]].", "said"],
  ["[[Ana Ruiz]] [[said in town,]] walking home, [[that it was late]].", "said in town,"],
  ["[[Ana Ruiz]] [['s supporting]] [[a later vote]].", "'s supporting"],
  ["[[Ana Ruiz]] [[warned]] shoppers [[that it was late]].", "warned"],
  ["[[Ana Ruiz]] [[is critical of]] [[the vote]].", "is critical of"],
  ["[[Ana Ruiz]] [[on Monday]] in town [[that it was late]].", "on Monday"],
  // The verb that opens the sentence, and not the colon.
  ["Said [[Ana Ruiz]][[:]] [[“It is late.”]]", "Said"],
  ["[[Ana Ruiz]][[:]] [[“It is late.”]]", ":"],
  ["Mayor [[Ana Ruiz]][[:]] [[“It is late.”]]", ":"],
];

for (const [marked, expected] of CUES) {
  test(marked, () => {
    const { text, spans } = readMarkers(marked);
    const { paragraphs } = createAnalyzer(null)(text, "plaintext");
    const [source, cue, content] = spans;
    const found = withCueVerb({
      confidence: 1,
      paragraph: paragraphs[0]!,
      source: [source!],
      cue: [cue!],
      content: [content!],
    });
    assert.deepEqual(
      found.cue.map(({ start, end }) => text.slice(start, end)),
      [expected],
    );
  });
}

/** What is taken for the cue, without a source, and what source and cue must be. */
const SUBJECTS: readonly [marked: string, source: string, cue: string][] = [
  ["[[A second said]] [[she quit]].", "A second", "said"],
  ["[[She has said]] [[it was late]].", "She", "has said"],
  ["[[It is believed]] [[that it was late]].", "", "It is believed"],
  ["[[One was told]] [[that it was late]].", "", "One was told"],
  ["[[A report said]] [[that it was late]].", "", "A report said"],
];

for (const [marked, source, cue] of SUBJECTS) {
  test(marked, () => {
    const { text, spans } = readMarkers(marked);
    const { paragraphs } = createAnalyzer(null)(text, "plaintext");
    const found = withCueSubject({
      confidence: 1,
      paragraph: paragraphs[0]!,
      source: [],
      cue: [spans[0]!],
      content: [spans[1]!],
    });
    const words = (all: readonly { start: number; end: number }[]) => all.map((s) => text.slice(s.start, s.end)).join();
    assert.deepEqual([words(found.source), words(found.cue)], [source, cue]);
  });
}
