import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { REPORTERS, TELLS_SKIPPED } from "../../server/src/cli/reports/index.ts";
import { inFolder, run } from "../support/command.ts";

const MARKED = "It cost TK.\n";

describe("what is asked for and not checked is named, with the reason, whatever the form", () => {
  const FILES = { "a.txt": "It was late.\n", "b.txt": Uint8Array.from([0, 1]), "old/README.md": "" };
  const ASKED = ["gone.txt", "b.txt", "a.txt", "gone*.md", "old"];
  const TOLD = [
    "gone.txt does not exist",
    "gone*.md matches nothing",
    "old has nothing in it but what is ignored or no article",
    "b.txt is a binary file, not text",
  ];
  for (const format of Object.keys(REPORTERS) as (keyof typeof REPORTERS)[]) {
    test(format, () =>
      inFolder(FILES, async (cwd) => {
        const { status, stdout, stderr } = await run(["check", ...ASKED, "-f", format], { cwd });
        assert.equal(status, 2);
        if (!TELLS_SKIPPED.has(format)) {
          assert.deepEqual(
            stderr.split("\n").slice(0, 4),
            TOLD.map((line) => `onrecord: ${line}`),
          );
        }
        const all = (stdout + stderr).replaceAll("\\", "");
        for (const words of TOLD.map((line) => line.split(" ").slice(1).join(" ")))
          assert.ok(all.includes(words), words);
        const inFile = await run(["check", ...ASKED, "-f", `${format}:report`], { cwd });
        assert.ok(inFile.stderr.startsWith(`onrecord: ${TOLD[0]}\n`), "a file is not what somebody sees");
      }),
    );
  }

  test("people see it as a list", () =>
    inFolder(FILES, async (cwd) => {
      const { stdout } = await run(["check", "gone.txt", "b.txt", "a.txt"], { cwd });
      assert.equal(
        stdout,
        "skipped: gone.txt does not exist\nskipped: b.txt is a binary file, not text\n\n1 file, 3 words, 0 quotations, 0 findings, 2 files skipped\n",
      );
    }));

  test("GitHub shows an error for what is missing, and a warning for what is no text", () =>
    inFolder(FILES, async (cwd) => {
      const { stdout } = await run(["check", "gone.txt", "b.txt", "a.txt", "-f", "github"], { cwd });
      assert.match(
        stdout,
        /^::error title=OnRecord skipped a file::gone\.txt does not exist\n::warning title=.*::b\.txt is a/,
      );
    }));

  test("with nothing to check at all there is a report all the same", () =>
    inFolder(FILES, async (cwd) => {
      const { status, stdout } = await run(["check", "gone.txt", "-f", "github"], { cwd });
      assert.equal(status, 2);
      assert.match(stdout, /^::error title=.*::gone\.txt does not exist\n0 files, .* 1 file skipped\n$/);
      assert.equal(JSON.parse((await run(["check", "old", "-f", "json"], { cwd })).stdout).skipped[0].path, "old");
    }));

  test("speakers and analyze say so, do the rest, and are 2", () =>
    inFolder(FILES, async (cwd) => {
      for (const command of ["speakers", "analyze"]) {
        const { status, stdout, stderr } = await run([command, "gone.txt", "b.txt", "a.txt"], { cwd });
        assert.equal(status, 2, command);
        assert.match(stdout, /a\.txt/);
        assert.equal(stderr, "onrecord: gone.txt does not exist\nonrecord: b.txt is a binary file, not text\n");
      }
    }));
});

describe("--force-exclude leaves out what is named, for programs that name whatever has changed", () => {
  const FILES = {
    ".git/HEAD": "",
    ".gitignore": "build/\n",
    ".onrecordignore": "old/\n",
    "onrecord.config.json": '{ "articles": { "c.txt": false, "SKILL.md": true } }',
    "a.txt": MARKED,
    "c.txt": MARKED,
    "README.md": MARKED,
    "SKILL.md": MARKED,
    "requirements.txt": MARKED,
    "old/d.txt": MARKED,
    "build/e.txt": MARKED,
  };
  const read = async (cwd: string, ...args: string[]) => {
    const { stdout } = await run(["check", ...args, "-f", "json"], { cwd });
    const { files, totals } = JSON.parse(stdout);
    return [files.map(({ path }: { path: string }) => path), totals.excluded];
  };

  test("ignore files, names that are no article's, and the configuration, which has the last word", () =>
    inFolder(FILES, async (cwd) => {
      const named = Object.keys(FILES).filter((name) => /\.(?:txt|md)$/.test(name));
      assert.deepEqual(await read(cwd, ...named), [[...named].sort(), 0]);
      assert.deepEqual(await read(cwd, ...named, "--force-exclude"), [["SKILL.md", "a.txt"], 5]);
    }));

  test("nothing left is no failure, and is said", () =>
    inFolder(FILES, async (cwd) => {
      const { status, stdout } = await run(["check", "README.md", "c.txt", "--force-exclude"], { cwd });
      assert.equal(status, 0);
      assert.equal(stdout, "0 files, 0 words, 0 quotations, 0 findings, 2 named files left out, 0 files skipped\n");
      assert.equal((await run(["check", "README.md", "gone.txt", "--force-exclude"], { cwd })).status, 2);
    }));

  test("standard input by the name that it is given", () =>
    inFolder(FILES, async (cwd) => {
      const check = async (name: string) =>
        (await run(["check", "--force-exclude", "--stdin-filename", name], { cwd, stdin: MARKED })).stdout;
      assert.match(await check("old/d.txt"), /^0 files, .* 1 named file left out/);
      assert.match(await check("new.txt"), /^1 file, /m);
    }));
});

describe("--stdin-filename", () => {
  const FILES = { "a.txt": "Ana Ruiz left.\n" };
  for (const command of ["check", "speakers", "analyze"]) {
    test(`alone it stands for standard input: ${command}`, () =>
      inFolder(FILES, async (cwd) => {
        const { stdout } = await run([command, "--stdin-filename", "x.md"], {
          cwd,
          stdin: "“It cost TK,” Ana Ruiz said.\n",
        });
        assert.match(stdout, /x\.md/);
        assert.doesNotMatch(stdout, /a\.txt/);
      }));

    test(`beside files it needs the dash: ${command}`, () =>
      inFolder(FILES, async (cwd) => {
        const { status, stderr } = await run([command, "a.txt", "--stdin-filename", "x.md"], { cwd, stdin: MARKED });
        assert.equal(status, 2);
        assert.match(stderr, /names standard input, which is not among the files: add -/);
        const both = await run([command, "a.txt", "-", "--stdin-filename", "x.md"], { cwd, stdin: "Bo Li left.\n" });
        assert.equal(both.status, 0);
      }));
  }

  test("an empty argument is no folder", () =>
    inFolder(FILES, async (cwd) => {
      for (const command of ["check", "speakers", "analyze"]) {
        const { status, stderr } = await run([command, ""], { cwd });
        assert.deepEqual([status, stderr], [2, "onrecord: one of the files has no name: it is an empty argument.\n"]);
      }
    }));

  test("speakers and analyze need something to read", async () => {
    for (const command of ["speakers", "analyze"]) assert.equal((await run([command])).status, 2);
  });
});
