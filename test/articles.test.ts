// Whole articles with what OnRecord sees in them, in test/articles/*.snap.txt. UPDATE_SNAPSHOTS=1 writes them anew; read the
// difference as an editor would before it is committed.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { check, presetLevels, RULES } from "../server/src/core/index.ts";
import { analyze } from "./support/check.ts";
import { snapshotOf } from "./support/snapshot.ts";

const folder = new URL("articles/", import.meta.url);

for (const file of readdirSync(folder).filter((name) => !/\.snap\.txt$|^README/.test(name))) {
  test(file, () => {
    const text = readFileSync(new URL(file, folder), "utf8");
    const article = analyze(text, file.endsWith(".md") ? "markdown" : "plaintext");
    const snapshot = snapshotOf(article, check(article, presetLevels("strict", RULES)));
    const path = new URL(file.replace(/\.\w+$/, ".snap.txt"), folder);
    if (process.env.UPDATE_SNAPSHOTS) writeFileSync(path, snapshot);
    const known = existsSync(path) ? readFileSync(path, "utf8") : "";
    assert.equal(snapshot, known, "if the change is right: UPDATE_SNAPSHOTS=1 node --test test/articles.test.ts");
  });
}
