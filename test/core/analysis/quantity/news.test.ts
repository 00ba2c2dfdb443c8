import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { createAnalyzer, type Quantity } from "../../../../server/src/core/index.ts";

/**
 * Sentences in the manner of many desks, each with what a careful editor reads in it. A line is a sentence; the indented lines
 * under it are its quantities as `value | modifier | unit | kind | claim`, `*` where nothing is asked. Whatever else the
 * sentence holds (dates, names, ordinals) must be no claim.
 */
interface Row {
  readonly text: string;
  readonly quantities: string[][];
}

const analyze = createAnalyzer(null);

for (const name of ["news.txt", "newsMore.txt", "newsStillMore.txt", "kinds.txt"]) {
  describe(`quantities in news copy: ${name}`, () => {
    for (const { text, quantities } of readTable(name)) {
      test(text, () => {
        const read = analyze(text, "plaintext").quantities.filter(({ claim }) => claim !== "no");
        const masked = read.map((quantity, i) => brief(quantity, quantities[i] ?? []));
        assert.deepEqual(
          masked,
          quantities.map((row) => row.join(" | ")),
        );
      });
    }
  });
}

function readTable(name: string): readonly Row[] {
  const rows: Row[] = [];
  for (const line of readFileSync(new URL(name, import.meta.url), "utf8").split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("  ")) rows.at(-1)?.quantities.push(line.trim().split(" | "));
    else rows.push({ text: line, quantities: [] });
  }
  return rows;
}

/** The quantity as its row writes it, so that what is asked of it can be compared word by word. */
function brief({ value, modifier, normalizedUnit, kind, claim }: Quantity, row: readonly string[]): string {
  const [wanted = "", , unit = ""] = row;
  const read = [
    isValue(value, wanted) ? wanted : JSON.stringify(value),
    modifier,
    normalizedUnit.endsWith(` ${unit}`) ? unit : normalizedUnit,
    kind,
    claim,
  ];
  return read.map((field, i) => (row[i] === "*" ? "*" : field)).join(" | ");
}

function isValue(value: Quantity["value"], wanted: string): boolean {
  const numbers = wanted.split("..").map(Number);
  const read = value === null ? [] : [value].flat();
  return read.length === numbers.length && read.every((one, i) => Math.abs(one - numbers[i]!) <= 1e-6 * Math.abs(one));
}
