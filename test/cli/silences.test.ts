import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { inFolder, type Outcome, run } from "../support/command.ts";

const MARKED = "The shop is called XX.\n";

async function fingerprintOf(cwd: string, file: string): Promise<string> {
  const { stdout } = await run(["check", file, "--format", "json"], { cwd });
  return JSON.parse(stdout).files[0].messages[0].fingerprint;
}

const ignoring = (file: string, fingerprint: string, reason?: string) =>
  JSON.stringify({ version: 1, silences: [{ file, rule: "placeholder-left", fingerprint, reason }] });

describe("the side file", () => {
  const check = (files: Record<string, string>, change: (cwd: string, print: string) => void, args: string[] = []) =>
    inFolder({ "desk/a.txt": MARKED, ...files }, async (cwd): Promise<Outcome> => {
      change(cwd, await fingerprintOf(cwd, "desk/a.txt"));
      return run(["check", "desk/a.txt", ...args], { cwd });
    });

  test("silences by sentence, wherever it has moved to", async () => {
    const { status, stdout, stderr } = await check({}, (cwd, print) => {
      writeFileSync(join(cwd, ".onrecord-ignore.json"), ignoring("desk/a.txt", print, "a name"));
      writeFileSync(join(cwd, "desk/a.txt"), `It rained all day.\n\n${MARKED}`);
    });
    assert.equal(status, 0);
    assert.match(stdout, /0 findings, 1 silenced, 0 files skipped/);
    assert.equal(stderr, "");
  });

  test("tells of what silences nothing any more", async () => {
    const { status, stdout, stderr } = await check({}, (cwd, print) => {
      writeFileSync(join(cwd, "desk/.onrecord-ignore.json"), ignoring("a.txt", print, "a name"));
      writeFileSync(join(cwd, "desk/a.txt"), "The shop was called XX.\n");
    });
    assert.equal(status, 1);
    assert.match(stdout, /1 finding \(1 error\), 1 stale silence/);
    assert.equal(stderr, "desk/.onrecord-ignore.json:1: silences nothing any more: placeholder-left in a.txt\n");
  });

  test("does not count without a reason where one is required", async () => {
    const keep = (reason?: string) => (cwd: string, print: string) =>
      writeFileSync(join(cwd, ".onrecord-ignore.json"), ignoring("desk/a.txt", print, reason));
    const { status, stderr } = await check({}, keep(), ["--require-reason"]);
    assert.equal(status, 1);
    assert.equal(
      stderr,
      ".onrecord-ignore.json:1: does not count, since it gives no reason: placeholder-left in desk/a.txt\n",
    );
    assert.equal((await check({}, keep("a name"), ["--require-reason"])).status, 0);
    assert.equal((await check({}, keep())).status, 0);
  });

  for (const [what, text, message] of [
    ["is not JSON", "{", /^\.onrecord-ignore\.json:1:\d: Not JSON here: close brace expected\.\n/],
    ["has two lists", '{"silences": [], "silences": []}', /1:18: “silences” stands here twice/],
    ["is a list", "[]", /Silences are kept as/],
    ["is nested without end", "[".repeat(100_000), /Brackets are nested too deeply here/],
    ["is of another version", '{"version": 2, "silences": []}', /1:13: Only “version”: 1 is known/],
    ["has an unknown key", '{"silence": [], "silences": []}', /1:2: Unknown key “silence”\. Did you mean “silences”\?/],
    ["has an entry without a fingerprint", '{"silences": [{"file": "desk/a.txt"}]}', /1:15: A silence has/],
  ] as const) {
    test(`${what}: told, and the rest goes on`, async () => {
      const outcome = await check({}, (cwd) => writeFileSync(join(cwd, ".onrecord-ignore.json"), text));
      assert.equal(outcome.status, 2);
      assert.match(outcome.stderr, message);
      assert.match(outcome.stdout, /placeholder-left/);
    });
  }
});

test("--require-reason finds a comment without one", () =>
  inFolder({ "a.md": "<!-- onrecord-disable-file placeholder-left -->\n\nThe shop is XX.\n" }, async (cwd) => {
    assert.equal((await run(["check", "a.md"], { cwd })).status, 0);
    const { status, stdout } = await run(["check", "a.md", "--require-reason"], { cwd });
    assert.equal(status, 1);
    assert.match(stdout, /silence-without-reason/);
  }));

describe("the baseline", () => {
  const ARTICLES = { "a.txt": MARKED, "b.txt": `${MARKED}\n${MARKED}` };
  const BASE = ["--baseline", "base.json"];
  const read = (cwd: string) => readFileSync(join(cwd, "base.json"), "utf8");

  test("is sorted, one line an entry, without a word of the text, and silences what it knows", () =>
    inFolder(ARTICLES, async (cwd) => {
      const written = await run(["check", "b.txt", "a.txt", ...BASE, "--update-baseline"], { cwd });
      assert.equal(written.status, 0);
      const lines = read(cwd).split("\n");
      assert.deepEqual(
        lines.slice(3, 6).map((line) => line.replace(/[0-9a-f]{16}/, "…")),
        [
          '    { "file": "a.txt", "rule": "placeholder-left", "fingerprint": "…" },',
          '    { "file": "b.txt", "rule": "placeholder-left", "fingerprint": "…" },',
          '    { "file": "b.txt", "rule": "placeholder-left", "fingerprint": "…/2" }',
        ],
      );
      assert.doesNotMatch(read(cwd), /shop/);
      assert.equal((await run(["check", ...BASE, "."], { cwd })).status, 0);
      assert.equal((await run(["check", "."], { cwd })).status, 1);
      writeFileSync(join(cwd, "a.txt"), "The shop is called XXX.\n");
      assert.equal((await run(["check", ...BASE, "."], { cwd })).status, 1);
    }));

  test("updating one article keeps the others' entries; writing twice changes nothing", () =>
    inFolder(ARTICLES, async (cwd) => {
      await run(["check", ".", ...BASE, "--update-baseline"], { cwd });
      const before = read(cwd);
      await run(["check", "a.txt", ...BASE, "--update-baseline"], { cwd });
      assert.equal(read(cwd), before);
    }));

  test("a baseline that is not named has a name of its own, and counts by itself", () =>
    inFolder(ARTICLES, async (cwd) => {
      assert.equal((await run(["check", "."], { cwd })).status, 1);
      await run(["check", ".", "--update-baseline"], { cwd });
      assert.equal((await run(["check", "."], { cwd })).status, 0);
      writeFileSync(join(cwd, "a.txt"), "The shop is called XXX.\n");
      assert.equal((await run(["check", "."], { cwd })).status, 1);
    }));

  test("a check that reads nothing writes nothing", () =>
    inFolder(ARTICLES, async (cwd) => {
      await run(["check", ".", ...BASE, "--update-baseline"], { cwd });
      const before = read(cwd);
      rmSync(join(cwd, "a.txt"));
      const { status } = await run(["check", "a.txt", ...BASE, "--update-baseline", "--prune-baseline"], { cwd });
      assert.deepEqual([status, read(cwd)], [2, before]);
    }));

  test("what is stale is told, fails when asked, and is pruned", () =>
    inFolder(ARTICLES, async (cwd) => {
      await run(["check", ".", ...BASE, "--update-baseline"], { cwd });
      writeFileSync(join(cwd, "b.txt"), MARKED);
      const stale = await run(["check", ".", ...BASE], { cwd });
      assert.equal(stale.status, 0);
      assert.equal(stale.stderr, "base.json:6: silences nothing any more: placeholder-left in b.txt\n");
      assert.equal((await run(["check", ".", ...BASE, "--fail-on-stale-baseline"], { cwd })).status, 1);
      const pruned = await run(["check", ".", ...BASE, "--prune-baseline"], { cwd });
      assert.equal(pruned.stderr, "onrecord: base.json silences 2 findings now\n");
      assert.doesNotMatch(read(cwd), /\/2/);
      assert.equal((await run(["check", ".", ...BASE, "--fail-on-stale-baseline"], { cwd })).status, 0);
    }));

  test("what it knows of an article that has gone is stale too", () =>
    inFolder(ARTICLES, async (cwd) => {
      await run(["check", ".", ...BASE, "--update-baseline"], { cwd });
      rmSync(join(cwd, "a.txt"));
      const { status, stdout, stderr } = await run(["check", "b.txt", ...BASE], { cwd });
      assert.equal(status, 0);
      assert.match(stdout, /, 1 stale silence, /);
      assert.equal(stderr, "base.json:4: silences nothing any more: placeholder-left in a.txt\n");
      assert.equal((await run(["check", "b.txt", ...BASE, "--fail-on-stale-baseline"], { cwd })).status, 1);
      const piped = ["check", "-", "--stdin-filename", "a.txt", ...BASE, "--fail-on-stale-baseline"];
      assert.deepEqual(await run(piped, { cwd, stdin: MARKED }).then(({ status, stderr }) => [status, stderr]), [
        0,
        "",
      ]);
      const pruned = await run(["check", "b.txt", ...BASE, "--prune-baseline"], { cwd });
      assert.equal(pruned.stderr, "onrecord: base.json silences 2 findings now\n");
      assert.doesNotMatch(read(cwd), /a\.txt/);
    }));

  test("standard input is known by the name that it is given, and is not without one", () =>
    inFolder({}, async (cwd) => {
      const write = ["check", "-", ...BASE, "--update-baseline"];
      const { status, stderr } = await run(write, { cwd, stdin: MARKED });
      assert.deepEqual([status, existsSync(join(cwd, "base.json"))], [2, false]);
      assert.match(stderr, /give standard input one with --stdin-filename/);
      assert.equal((await run([...write, "--stdin-filename", "a.txt"], { cwd, stdin: MARKED })).status, 0);
      assert.match(read(cwd), /"file": "a\.txt"/);
    }));

  test("a folder of its name is told, and no bug", () =>
    inFolder({ "a.txt": MARKED, "onrecord-baseline.json/x": "" }, async (cwd) => {
      const { status, stderr } = await run(["check", "a.txt"], { cwd });
      assert.equal(status, 2);
      assert.equal(stderr, "onrecord: the baseline onrecord-baseline.json cannot be read: it is a folder.\n");
    }));

  for (const [what, args, message] of [
    ["a folder", ["--baseline", "."], /the baseline \. cannot be read: it is a folder/],
    ["not named and not there", ["--prune-baseline"], /there is no baseline onrecord-baseline\.json/],
    ["not there", BASE, /there is no baseline base\.json/],
    ["not to be written", ["--baseline", "no/such/base.json", "--update-baseline"], /could not be written/],
    ["broken", ["--baseline", "a.txt"], /a\.txt:1:1: Not JSON/],
  ] as const) {
    test(`${what}: status 2`, () =>
      inFolder(ARTICLES, async (cwd) => {
        const { status, stderr } = await run(["check", "a.txt", ...args], { cwd });
        assert.equal(status, 2);
        assert.match(stderr, message);
      }));
  }
});
