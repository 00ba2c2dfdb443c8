import assert from "node:assert/strict";
import { test } from "node:test";
import { documentedBy } from "../../../server/src/core/analysis/notes/documentedBy.ts";
import { analyze } from "../../support/check.ts";

/** A text, and for each note the sentence that it vouches for. */
const ATTACHED: readonly (readonly [languageId: string, text: string, about: readonly string[]])[] = [
  ["plaintext", "Rents rose. Wages fell [source: x] in May. Rain fell.", ["Wages fell [source: x] in May."]],
  ["plaintext", "Rents rose. Wages fell. [source: x] Rain fell.", ["Wages fell."]],
  ["plaintext", "Rents rose.\n\n[source: x]\n\nRain fell.", ["Rents rose."]],
  ["plaintext", "[source: x] Rents rose.", ["Rents rose."]],
  ["plaintext", "[source: x]\n\nRents rose.", ["[source: x]"]],
  ["markdown", "Rents rose.[^1]\n\nRain fell.\n\n[^1]: Index.", ["Rents rose."]],
  ["markdown", "Rents rose. [The index](https://a.b) fell.", ["The index](https://a.b) fell."]],
  ["markdown", "Rents rose.\n\n<!-- source: x -->\n\nRain fell.", ["Rents rose."]],
  ["markdown", "- Rents rose. [@a]\n- Wages fell. [@b]", ["Rents rose.", "Wages fell."]],
];

for (const [languageId, text, about] of ATTACHED) {
  test(text, () => {
    const { notes } = analyze(text, languageId);
    assert.deepEqual(
      notes.map((note) => text.slice(note.about.start, note.about.end)),
      about,
    );
  });
}

/** `[[…]]`-free texts with a figure 14, and whether a note vouches for it. */
const DOCUMENTED: readonly (readonly [languageId: string, text: string, note: string | undefined])[] = [
  ["plaintext", "Rents rose 14% [source: index].", "index"],
  ["plaintext", "Rents rose 14% [source: TK].", undefined],
  ["plaintext", "Rents rose 14% [source: ].", undefined],
  ["plaintext", "Rents rose 14%. Wages fell [source: index].", undefined],
  ["plaintext", "Rain fell [source: a]. Rents rose 14%. [source: TK] [source: b] Snow fell. [source: c]", "b"],
  ["markdown", "Rents rose 14%.[^1]\n\n[^1]: Index.", "Index."],
  ["markdown", "Rents rose 14%.[^1]\n\n[^1]: TK", undefined],
  ["markdown", "Rents rose 14%.[^1]", ""],
  ["markdown", "Rents rose [14%](https://a.b).", ""],
];

for (const [languageId, text, said] of DOCUMENTED) {
  test(`${text} is ${said === undefined ? "not " : ""}documented`, () => {
    const start = text.indexOf("14");
    const { notes, quantities } = analyze(text, languageId);
    assert.equal(documentedBy(notes, { start, end: start + 2 })?.text, said);
    assert.equal(quantities.find((q) => q.start === start)?.sourcing, said === undefined ? "none" : "documented");
  });
}
