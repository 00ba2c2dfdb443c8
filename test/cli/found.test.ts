import assert from "node:assert/strict";
import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { inFolder, run } from "../support/command.ts";

const TEXT = "It was late.\n";
/** Root reads everything, and Windows has other permissions: nothing can be shut there. */
const canShut = process.platform !== "win32" && process.getuid?.() !== 0;
const shutting = { skip: canShut ? false : "nothing can be shut here" };

async function filesIn(cwd: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await run(["check", ...args, "-f", "json"], { cwd });
  return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
}

/** Takes a path's permissions away while something runs. */
async function shut<T>(path: string, use: () => Promise<T>): Promise<T> {
  chmodSync(path, 0o000);
  try {
    return await use();
  } finally {
    chmodSync(path, 0o755);
  }
}

describe("a folder that cannot be read is told, as a file is", shutting, () => {
  const FILES = { "a.txt": TEXT, "d/b.txt": TEXT, "drafts/c.txt": TEXT, ".onrecordignore": "drafts/\n" };

  test("within one that is searched", () =>
    inFolder(FILES, (cwd) =>
      shut(join(cwd, "d"), async () => {
        const { status, stdout } = await run(["check"], { cwd });
        assert.equal(status, 0);
        assert.match(stdout, /skipped: d cannot be read: permission denied\n\n1 file, .* 1 file skipped/);
        assert.match((await run(["check", "**/*.txt"], { cwd })).stdout, /skipped: d cannot be read/);
        assert.match((await run(["speakers", "."], { cwd })).stderr, /^onrecord: d cannot be read: permission denied/);
      }),
    ));

  test("by itself", () =>
    inFolder(FILES, (cwd) =>
      shut(join(cwd, "d"), async () => {
        const { status, stdout } = await run(["check", "d"], { cwd });
        assert.equal(status, 2);
        assert.match(stdout, /^skipped: d cannot be read: permission denied\n\n0 files/);
      }),
    ));

  test("but not where nobody wants its articles", () =>
    inFolder(FILES, (cwd) =>
      shut(join(cwd, "drafts"), async () => assert.match((await run(["check"], { cwd })).stdout, / 0 files skipped/)),
    ));

  test("nor is a list of what to leave alone passed over in silence", () =>
    inFolder(FILES, (cwd) =>
      shut(join(cwd, ".onrecordignore"), async () => {
        const { status, stderr } = await run(["check"], { cwd });
        assert.equal(status, 2);
        assert.match(stderr, /^\.onrecordignore:1:1: This list of what to leave alone cannot be read/);
      }),
    ));
});

test("a list of what to leave alone that is no file is told", () =>
  inFolder({ "a.txt": TEXT, ".onrecordignore/x": "" }, async (cwd) => {
    const { status, stderr } = await run(["check"], { cwd });
    assert.equal(status, 2);
    assert.match(stderr, /^\.onrecordignore:1:1: .* it is no file/);
    assert.match((await run(["config", "a.txt"], { cwd })).stderr, /^\.onrecordignore:1:1:/);
  }));

describe("links", { skip: process.platform === "win32" }, () => {
  test("to files are files, to folders nothing, to nowhere are told", () =>
    inFolder({ "out/a.md": TEXT, "out/sub/b.md": TEXT, "desk/c.md": TEXT }, async (cwd) => {
      symlinkSync("../out/a.md", join(cwd, "desk/linked.md"));
      symlinkSync("../out", join(cwd, "desk/folder"));
      symlinkSync("../out", join(cwd, "desk/folder.md"));
      symlinkSync("nowhere.md", join(cwd, "desk/lost.md"));
      symlinkSync("nowhere.js", join(cwd, "desk/lost.js"));
      assert.deepEqual(await filesIn(cwd, "desk"), ["desk/c.md", "desk/linked.md"]);
      assert.deepEqual(await filesIn(cwd, "desk/*.md"), ["desk/c.md", "desk/linked.md"]);
      const { stdout } = await run(["check", "desk"], { cwd });
      assert.match(stdout, /^skipped: desk\/lost\.md is a link that leads nowhere\n/);
      assert.match(stdout, /, 1 file skipped\n$/);
    }));

  test("an article is checked once, and by every name that is asked for", () =>
    inFolder({ "b.md": TEXT, "sub/c.md": TEXT }, async (cwd) => {
      symlinkSync("b.md", join(cwd, "a.md"));
      symlinkSync("../b.md", join(cwd, "sub/d.md"));
      assert.deepEqual(await filesIn(cwd, "."), ["b.md", "sub/c.md"]);
      assert.deepEqual(await filesIn(cwd, "sub"), ["sub/c.md", "sub/d.md"]);
      assert.deepEqual(await filesIn(cwd, "a.md", "b.md"), ["a.md", "b.md"]);
    }));
});

test("in ignore files case counts, unless git has found that it does not", () =>
  inFolder(
    {
      ".git/config": "[core]\n\tbare = false\n",
      ".gitignore": "*.MD\n",
      ".onrecordignore": "Old/\n",
      "a.md": TEXT,
      "old/b.md": TEXT,
    },
    async (cwd) => {
      assert.deepEqual(await filesIn(cwd, "."), ["a.md", "old/b.md"]);
    },
  ));

test("on a disk where case does not count it does not in ignore files", () =>
  inFolder(
    { ".git/config": "[core]\n\tignorecase = true\n", ".gitignore": "*.MD\n", "a.md": TEXT, "c.txt": TEXT },
    async (cwd) => assert.deepEqual(await filesIn(cwd, "."), ["c.txt"]),
  ));

test("`config` says of a file what a search of its folder does", () =>
  inFolder(
    {
      ".git/HEAD": "",
      ".gitignore": "build/\nout/\n",
      ".onrecordignore": "!out/\n",
      "onrecord.config.json": '{ "articles": { "build/**": true, "*.org": true } }',
      "a.md": TEXT,
      "a.org": TEXT,
      "a.py": TEXT,
      notes: TEXT,
      "build/b.md": TEXT,
      "out/c.md": TEXT,
    },
    async (cwd) => {
      const articleOf = async (path: string) =>
        JSON.parse((await run(["config", path, "-f", "json"], { cwd })).stdout).article;
      assert.deepEqual(await articleOf("a.md"), { value: true, from: "default" });
      assert.deepEqual(await articleOf("a.py"), { value: false, from: "default" });
      assert.deepEqual(await articleOf("a.org"), { value: true, from: "onrecord.config.json" });
      assert.deepEqual(await articleOf("build/b.md"), { value: false, from: ".gitignore" });
      assert.deepEqual(await articleOf("out/c.md"), { value: true, from: "default" });
      const all = ["a.md", "a.org", "a.py", "build/b.md", "notes", "out/c.md"];
      assert.deepEqual(await filesIn(cwd, ...all), all);
      assert.deepEqual(await filesIn(cwd, ...all, "--force-exclude"), ["a.md", "a.org", "out/c.md"]);
      assert.deepEqual(await filesIn(cwd, "."), ["a.md", "out/c.md"]);
      assert.deepEqual(await filesIn(cwd, "*.{py,org}"), ["a.org", "a.py"]);
    },
  ));
