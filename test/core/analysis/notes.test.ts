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
  ["markdown", "<!-- source: x --> Rents rose.", ["Rents rose."]],
  ["markdown", "Rain fell.\n\n<!-- source: x --> Rents rose. Wages fell.", ["Rents rose."]],
  ["markdown", "Rain fell.\n\n<!-- source: x -->\nRents rose.", ["Rents rose."]],
  ["markdown", "Rain fell.\n\n<!-- source: x --> <!-- source: y -->\nRents rose.", ["Rents rose.", "Rents rose."]],
  ["markdown", "Rain fell.\n\n<!-- source: x -->\n\n<!-- source: y --> Rents rose.", ["Rain fell.", "Rents rose."]],
  ["markdown", "# Head\n<!-- source: x -->\nRents rose.", ["Rents rose."]],
  ["markdown", "- Rain fell.\n- <!-- source: x --> Rents rose.", ["Rents rose."]],
  ["markdown", "Rents rose.\n<!-- source: x -->\nRain fell.", ["Rents rose."]],
  ["markdown", "Rents rose. <!-- source: x --> <!-- source: y -->\n\nRain fell.", ["Rents rose.", "Rents rose."]],
  ["html", "<p>Rain fell.</p>\n<p><!-- source: x --> Rents rose.</p>", ["Rents rose."]],
  ["html", "<p>Rain fell.</p>\n\n<!-- source: x -->\n<p>Rents rose.</p>", ["Rents rose."]],
  ["html", "<p>Rents rose.</p> <!-- source: x -->\n<p>Rain fell.</p>", ["Rents rose."]],
  ["html", "<p>Rain fell.</p>\n<!-- source: x -->\n<p>Rents rose.</p>", ["Rents rose."]],
  ["html", "<p>Rain fell.</p>\r\n  <!-- source: x -->\r\n  <p>Rents rose.</p>", ["Rents rose."]],
  ["markdown", "<p>Rain fell.</p>\n<!-- source: x -->\n<p>Rents rose.</p>", ["Rents rose."]],
  ["html", "<p>Rents rose.</p>\n<!-- source: x -->\n\n<p>Rain fell.</p>", ["Rents rose."]],
  ["html", "<p>Rents rose.</p><!-- source: x --><p>Rain fell.</p>", ["Rents rose."]],
  ["html", "<p>\nRents rose.\n</p> <!-- source: x -->\n<p>Rain fell.</p>", ["Rents rose."]],
  ["html", "<p>Rain fell.</p>\n<p><a href='https://a.b'>The index</a> fell.</p>", ["The index</a> fell."]],
  ["latex", "Rain fell.\n\n% source: x\nRents rose.", ["Rents rose."]],
  ["asciidoc", "Rents rose.\n// source: x\n\nRain fell.", ["Rents rose."]],
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
  ["asciidoc", "Rents rose https://a.b/c[14%].", ""],
  ["asciidoc", "Rents rose link:c.pdf[14%].", ""],
  ["asciidoc", "Rents rose xref:c[14%].", undefined],
  ["asciidoc", "Rents rose 14%, as https://a.b/c shows.", ""],
  ["asciidoc", "Rents rose 14%.\n// https://a.b/c\n", undefined],
  ["restructuredtext", "Rents rose `14% <https://a.b/c>`_.", ""],
  ["restructuredtext", "Rents rose `14%`_.\n\n.. _14%: https://a.b/c", ""],
  ["restructuredtext", "Rents rose 14% (index_).\n\n.. _Index: https://a.b/c", ""],
  ["restructuredtext", "Rents rose 14% (`the  index`_).\n\n.. _`the index`: https://a.b/c", ""],
  ["restructuredtext", "Rents rose 14% (`here <index_>`_).\n\n.. _index: https://a.b/c", ""],
  ["restructuredtext", "Rain fell__. Rents rose `14%`__.\n\n.. __: https://a.b/c\n__ https://a.b/d", ""],
  ["restructuredtext", "Rents rose `14%`__.\n\n.. __: https://a.b/c\n__ https://a.b/d", undefined],
  ["restructuredtext", "Rents rose 14% (index_).\n\n.. _index:\n\nIndex\n=====", undefined],
  ["restructuredtext", "Rents rose 14% (index_).\n\n.. _other: https://a.b/c", undefined],
  ["restructuredtext", "Rents rose :ref:`14% <https://a.b/c>`.", undefined],
  ["latex", "Rents rose \\href{https://a.b}{14\\%}.", ""],
  ["latex", "Rents rose 14\\% \\url{https://a.b}.", ""],
  ["latex", "Rents rose 14\\%. % \\url{https://a.b}\n", undefined],
];

for (const [languageId, text, said] of DOCUMENTED) {
  test(`${text} is ${said === undefined ? "not " : ""}documented`, () => {
    const start = text.indexOf("14");
    const { notes, quantities } = analyze(text, languageId);
    assert.equal(documentedBy(notes, { start, end: start + 2 })?.text, said);
    assert.equal(quantities.find((q) => q.start === start)?.sourcing, said === undefined ? "none" : "documented");
  });
}
