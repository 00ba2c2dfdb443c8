import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const SOURCE = fileURLToPath(new URL("../server/src/", import.meta.url));

/** The rooms of a folder in the order of docs/architecture.md: each may import from those before it, types as well. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  core: ["lexicon", "text", "document", "bibliography", "analysis", "rules", "service"],
  "core/analysis": ["desk", "attribution", "quantity", "speaker", "notes", "claim"],
  "core/analysis/attribution": ["rules", "learned", "story", "partings", "mends"],
  "core/analysis/speaker": [
    "words",
    "kinds",
    "names",
    "mentions",
    "sources",
    "cast",
    "pronouns",
    "nominals",
    "walk",
    "credits",
  ],
};

for (const [folder, rooms] of Object.entries(ROOMS)) {
  test(`${folder}: rooms import from those before them, and there are no others`, () => {
    const root = join(SOURCE, folder);
    const there = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    assert.deepEqual(there.map(({ name }) => name).sort(), [...rooms].sort());
    const roomOf = (file: string): number => rooms.indexOf(relative(root, file).split(sep)[0]!);
    const wrong: string[] = [];
    for (const entry of readdirSync(root, { recursive: true, encoding: "utf8" })) {
      const file = join(root, entry);
      if (!entry.endsWith(".ts") || roomOf(file) < 0) continue;
      for (const [, path] of readFileSync(file, "utf8").matchAll(/^(?:import|export)\b[^;]*?from "(\.[^"]+)";$/gmu)) {
        const target = join(dirname(file), path!);
        if (roomOf(target) > roomOf(file)) wrong.push(`${entry} imports ${relative(root, target)}`);
      }
    }
    assert.deepEqual(wrong, []);
  });
}
