import assert from "node:assert/strict";
import { test } from "node:test";
import { inFolder, run } from "../support/command.ts";

const BIB = "@misc{ruiz2024, title = {Rents}}\n";
const CSL = JSON.stringify([{ id: "bell2019", author: [{ family: "Bell", given: "Tom" }], title: "Wages" }]);
const cites = (front: string, key: string) => `${front}Rents rose steeply in the port [@${key}].\n`;
const FRONT = "---\nbibliography: [sub/refs.bib, csl.json]\n---\n\n";

const TABLE: readonly (readonly [what: string, files: Record<string, string>, found: RegExp | undefined])[] = [
  ["a key in a .bib file", { "a.md": cites(FRONT, "ruiz2024"), "sub/refs.bib": BIB, "csl.json": CSL }, undefined],
  ["a key in CSL-JSON", { "a.md": cites(FRONT, "bell2019"), "sub/refs.bib": BIB, "csl.json": CSL }, undefined],
  ["no such key", { "a.md": cites(FRONT, "x"), "sub/refs.bib": BIB, "csl.json": CSL }, /No bibliography has “x”/],
  ["a file that is not there", { "a.md": cites(FRONT, "x"), "csl.json": CSL }, /“sub\/refs.bib” cannot be read/],
  ["the usual file beside the article", { "a.md": cites("", "x"), "references.bib": BIB }, /No bibliography has “x”/],
  ["no bibliography", { "a.md": cites("", "x") }, undefined],
  ["CSL-JSON that is broken", { "a.md": cites(FRONT, "x"), "sub/refs.bib": BIB, "csl.json": "[{" }, /has “x”/],
];

for (const [what, files, found] of TABLE) {
  test(what, () =>
    inFolder(files, async (cwd) => {
      const { stdout, stderr } = await run(["check", "a.md"], { cwd });
      assert.equal(stderr, "");
      if (found) assert.match(stdout.replace(/\s+/g, " "), found);
      else assert.doesNotMatch(stdout, /citation-undefined/);
    }),
  );
}
