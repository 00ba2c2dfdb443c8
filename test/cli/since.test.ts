import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { inFolder, run } from "../support/command.ts";

const WHOLE =
  "Elena Ruiz, the harbour master, spoke on Tuesday. “We found rock where the charts show mud,” Ruiz said. She was tired.\n\nIt cost TK.\n";
/** The same with its first sentence cut. */
const CUT = WHOLE.slice(WHOLE.indexOf("“We found"));

/** A repository with these files in its one commit. */
function inRepository(
  files: Record<string, string>,
  use: (cwd: string, git: (...args: string[]) => void) => Promise<void>,
) {
  return inFolder(files, async (cwd) => {
    const git = (...args: string[]) => {
      execFileSync("git", ["-c", "user.name=Desk", "-c", "user.email=desk@example.org", ...args], {
        cwd,
        stdio: "pipe",
      });
    };
    git("init", "-q", "-b", "main");
    git("add", "-A");
    git("commit", "-q", "-m", "first");
    await use(cwd, git);
  });
}

const check = async (cwd: string, ...args: string[]) => {
  const { status, stdout, stderr } = await run(["check", "-f", "compact", ...args], { cwd });
  return {
    status,
    found: stdout.split("\n").flatMap((line) => /^(.*?): \w+ ([\w-]+)/.exec(line)?.slice(1).join(" ") ?? []),
    stderr,
  };
};

test("--since tells what a cut has left behind, on lines that nobody touched, and not what was there before", () =>
  inRepository({ "a.txt": WHOLE, "b.txt": WHOLE }, async (cwd) => {
    assert.deepEqual(await check(cwd, "--since", "HEAD"), {
      status: 0,
      found: [],
      stderr: "0 files, 0 words, 0 quotations, 0 findings, 0 files skipped\n",
    });
    writeFileSync(join(cwd, "a.txt"), CUT);
    const { status, found, stderr } = await check(cwd, "--since", "main");
    assert.deepEqual([status, found], [0, ["a.txt:1:44 speaker-not-introduced"]]);
    assert.match(stderr, /^1 file, .* 1 finding \(1 \w+\), 1 there before, /);
  }));

test("a file that git does not follow yet is new, one that was moved is not", () =>
  inRepository({ "a.txt": WHOLE, ".gitignore": "build/\n" }, async (cwd, git) => {
    mkdirSync(join(cwd, "city"));
    renameSync(join(cwd, "a.txt"), join(cwd, "city/b.txt"));
    git("add", "-A");
    writeFileSync(join(cwd, "new.txt"), "It cost TK.\n");
    assert.deepEqual((await check(cwd, ".", "--since", "HEAD")).found, ["new.txt:1:9 placeholder-left"]);
    assert.deepEqual((await check(join(cwd, "city"), "..", "--since", "HEAD")).found.length, 1);
  }));

test("what has gone on meanwhile on the other branch is not this one's doing", () =>
  inRepository({ "a.txt": "All is well.\n" }, async (cwd, git) => {
    git("checkout", "-q", "-b", "story");
    writeFileSync(join(cwd, "s.txt"), "It cost TK.\n");
    git("add", "-A");
    git("commit", "-q", "-m", "story");
    git("checkout", "-q", "main");
    writeFileSync(join(cwd, "a.txt"), "All is well (source?).\n");
    git("commit", "-q", "-a", "-m", "main");
    git("checkout", "-q", "story");
    assert.deepEqual((await check(cwd, "--since", "main")).found, ["s.txt:1:9 placeholder-left"]);
  }));

test("what cannot be compared is 2, and says why", () =>
  inRepository({ "a.txt": WHOLE }, async (cwd) => {
    const cases: [args: string[], told: RegExp][] = [
      [["--since", "no-such-branch"], /git knows no commit “no-such-branch”/],
      [["--since", "--output=x"], /git knows no commit “--output=x”/],
      [["--since", "HEAD", "--baseline", "b.json", "--update-baseline"], /leave out --since/],
      [["--since", "HEAD", "-"], /give standard input the name of one/],
    ];
    for (const [args, told] of cases) {
      const { status, stderr } = await check(cwd, "a.txt", ...args);
      assert.deepEqual([status, told.test(stderr)], [2, true], stderr);
    }
    const none = await check(cwd, "--no-error-on-unmatched-pattern", "none*.txt", "--since", "no-such-branch");
    assert.deepEqual([none.status, /no commit/.test(none.stderr)], [2, true], none.stderr);
    rmSync(join(cwd, ".git"), { recursive: true });
    assert.match((await check(cwd, "a.txt", "--since", "HEAD")).stderr, /in no git repository/);
  }));

test("standard input is compared with the file that it is named after, changed on disk or not", () =>
  inRepository({ "sub/a.txt": WHOLE }, async (cwd) => {
    const checkText = async (stdin: string, name: string) => {
      const args = ["check", "-", "-f", "compact", "--since", "HEAD", "--stdin-filename", name];
      const { stdout } = await run(args, { cwd, stdin });
      return stdout.split("\n").flatMap((line) => /: \w+ ([\w-]+)/.exec(line)?.[1] ?? []);
    };
    assert.deepEqual(await checkText(WHOLE, "sub/a.txt"), []);
    assert.deepEqual(await checkText(CUT, "sub/a.txt"), ["speaker-not-introduced"]);
    assert.deepEqual(await checkText(WHOLE, "sub/new.txt"), ["placeholder-left"]);
    assert.deepEqual(await checkText(WHOLE, "nowhere/new.txt"), ["placeholder-left"]);
    writeFileSync(join(cwd, "sub/a.txt"), CUT);
    assert.deepEqual(await checkText(WHOLE, "sub/a.txt"), []);
  }));

test("each file is compared in the repository that it is in, wherever the command runs", () =>
  inFolder({}, async (outside) =>
    inRepository({ "sub/a.txt": WHOLE }, async (one) =>
      inRepository({ "b.txt": WHOLE }, async (two) => {
        writeFileSync(join(one, "sub/a.txt"), CUT);
        const { found } = await check(outside, one, two, "--since", "HEAD");
        assert.deepEqual(
          found.map((line) => line.split("/").slice(-2).join("/")),
          ["sub/a.txt:1:44 speaker-not-introduced"],
        );
        assert.match((await check(one, outside, ".", "--since", "HEAD")).stderr, /^1 file, /m);
      }),
    ),
  ));

test("--final makes an error of a (CQ) that is left", () =>
  inFolder({ "a.txt": "Ana Smythe (CQ) left.\n" }, async (cwd) => {
    assert.deepEqual((await check(cwd, "a.txt")).found, []);
    assert.deepEqual(await check(cwd, "a.txt", "--final").then(({ status, found }) => [status, found]), [
      1,
      ["a.txt:1:11 cq-left"],
    ]);
  }));

test(".onrecordignore leaves out what git follows", () =>
  inRepository({ "a.txt": "It cost TK.\n", "old/b.txt": "It cost TK.\n", ".onrecordignore": "old/\n" }, async (cwd) => {
    assert.deepEqual((await check(cwd, ".")).found, ["a.txt:1:9 placeholder-left"]);
    assert.deepEqual((await check(cwd, "old/b.txt")).found, ["old/b.txt:1:9 placeholder-left"]);
  }));

test("what it takes back of a .gitignore is read, and `articles` has the last word over it", () =>
  inRepository(
    {
      "a.txt": "It cost TK.\n",
      "drafts/b.txt": "It cost TK.\n",
      "old/c.txt": "It cost TK.\n",
      ".gitignore": "drafts/\n",
      ".onrecordignore": "!drafts/\nold/\n",
    },
    async (cwd) => {
      const files = async () => (await check(cwd, ".")).found.map((line) => line.split(":")[0]);
      assert.deepEqual(await files(), ["a.txt", "drafts/b.txt"]);
      writeFileSync(join(cwd, "onrecord.config.json"), '{ "articles": { "old/**": true, "a.txt": false } }');
      assert.deepEqual(await files(), ["drafts/b.txt", "old/c.txt"]);
    },
  ));
