import assert from "node:assert/strict";
import { test } from "node:test";
import { readReferences } from "../../../server/src/core/index.ts";

const TABLE: readonly (readonly [what: string, text: string, files: readonly string[], keys: readonly string[]])[] = [
  ["one file", "---\ntitle: X\nbibliography: refs.bib\n---\n\nText.", ["refs.bib"], []],
  ["a list of files", "---\nbibliography:\n  - 'a.bib'\n  - b.json # ours\n---\n", ["a.bib", "b.json"], []],
  ["a list in a row, CRLF", '---\r\nbibliography: ["a.bib", b.bib]\r\n---\r\n', ["a.bib", "b.bib"], []],
  [
    "entries written out",
    "---\nreferences:\n- type: book\n  id: ruiz2024\n- id: 'bell'\n...\n",
    [],
    ["ruiz2024", "bell"],
  ],
  ["LaTeX", "\\bibliography{refs, more}\n\\addbibresource[label=x]{own.bib}", ["refs.bib", "more.bib", "own.bib"], []],
  ["no front matter", "bibliography: refs.bib\n", [], []],
  ["other keys", "---\nid: x\nfiles:\n- a.bib\n---\n", [], []],
];

for (const [what, text, files, keys] of TABLE) {
  test(what, () => {
    const found = readReferences(text);
    assert.deepEqual([found.files, found.entries.map(({ key }) => key)], [files, keys]);
    for (const { key, start, end } of found.entries) assert.ok(text.slice(start, end).includes(key));
  });
}
