import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

test("the grammars colour what their tests say", () => {
  const runner = "node_modules/vscode-tmgrammar-test/dist/unit.js";
  const args = ["--config", "package.json", "--grammar", "test/grammar/markdown.tmLanguage.json", "test/grammar/*.txt"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [runner, ...args], { cwd: root, encoding: "utf8" });
  assert.equal(status, 0, stdout + stderr);
  assert.equal(stdout.match(/^✓/gm)?.length, 2, stdout);
});
