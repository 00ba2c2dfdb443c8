import assert from "node:assert/strict";
import { test } from "node:test";
import { inFolder, run } from "../support/command.ts";

const FILES = { "a.txt": "Ana Ruiz left.\n", "b.txt": "Bo Li stayed.\n", "one/c.md": "It was late.\n" };

const SHAPES: readonly (readonly [what: string, args: readonly string[], list: boolean, paths: readonly string[]])[] = [
  ["a file", ["a.txt"], false, ["a.txt"]],
  ["standard input", ["-"], false, ["<stdin>"]],
  ["two files", ["a.txt", "b.txt"], true, ["a.txt", "b.txt"]],
  ["two files of which one is not there", ["a.txt", "gone.txt"], true, ["a.txt"]],
  ["a folder with one article", ["one"], true, ["one/c.md"]],
  ["a glob that matches one", ["one/*.md"], true, ["one/c.md"]],
  ["a glob that matches two", ["*.txt"], true, ["a.txt", "b.txt"]],
];

for (const [what, args, list, paths] of SHAPES) {
  test(`analyze: ${what} gives ${list ? "a list" : "a document"}, and with jsonl always lines`, () =>
    inFolder(FILES, async (cwd) => {
      const json = JSON.parse((await run(["analyze", ...args], { cwd, stdin: "x" })).stdout);
      assert.equal(Array.isArray(json), list);
      const pathsOf = (documents: { path: string }[]) => documents.map(({ path }) => path);
      assert.deepEqual(pathsOf(list ? json : [json]), paths);
      const { stdout } = await run(["analyze", ...args, "--format", "jsonl"], { cwd, stdin: "x" });
      assert.deepEqual(
        pathsOf(
          stdout
            .trimEnd()
            .split("\n")
            .map((line) => JSON.parse(line)),
        ),
        paths,
      );
    }));
}

test("a figure's text is what a reader sees, without what stands for markup", () =>
  inFolder({ "a.html": "<p>It cost &#36;180 a tonne.</p>" }, async (cwd) => {
    const { quantities } = JSON.parse((await run(["analyze", "a.html"], { cwd })).stdout);
    assert.equal(quantities[0].text.startsWith("$180"), true, JSON.stringify(quantities[0].text));
    assert.doesNotMatch(quantities[0].text, /\uFEFF/);
  }));
