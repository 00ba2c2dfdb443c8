import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { REPORTERS } from "../../server/src/cli/reports/index.ts";
import { inFolder, run } from "../support/command.ts";

const CLEAN = "The council met on Monday in the old customs house.\n";
/** One finding: a mark left in. `--rule` makes its level what a test needs. */
const MARKED = "The council met on TK in the old customs house.\n";
const AT = (level: string) => ["--rule", `placeholder-left=${level}`];

describe("exit status", () => {
  const cases: readonly (readonly [
    what: string,
    files: Record<string, string>,
    args: readonly string[],
    status: number,
  ])[] = [
    ["clean", { "a.txt": CLEAN }, ["a.txt"], 0],
    ["a finding at the threshold", { "a.txt": MARKED }, ["a.txt", ...AT("warning")], 1],
    ["a finding below the threshold", { "a.txt": MARKED }, ["a.txt", ...AT("information")], 0],
    ["a lower threshold", { "a.txt": MARKED }, ["a.txt", ...AT("hint"), "--fail-on", "hint"], 1],
    ["never", { "a.txt": MARKED }, ["a.txt", ...AT("error"), "--fail-on", "never"], 0],
    ["a rule that is off", { "a.txt": MARKED }, ["a.txt", ...AT("off")], 0],
    [
      "too many warnings",
      { "a.txt": MARKED },
      ["a.txt", ...AT("warning"), "--fail-on", "error", "--max-warnings", "0"],
      1,
    ],
    [
      "as many warnings as may be",
      { "a.txt": MARKED },
      ["a.txt", ...AT("warning"), "--fail-on", "error", "--max-warnings", "1"],
      0,
    ],
    [
      "warnings within the number that may be",
      { "a.txt": MARKED },
      ["a.txt", ...AT("warning"), "--max-warnings", "1"],
      0,
    ],
    ["one more than may be", { "a.txt": MARKED }, ["a.txt", ...AT("warning"), "--max-warnings", "0"], 1],
    ["an error beside them", { "a.txt": MARKED }, ["a.txt", ...AT("error"), "--max-warnings", "9"], 1],
    [
      "a threshold that is asked for all the same",
      { "a.txt": MARKED },
      ["a.txt", ...AT("warning"), "--fail-on", "warning", "--max-warnings", "9"],
      1,
    ],
    ["an output file changes nothing", { "a.txt": MARKED }, ["a.txt", ...AT("warning"), "-o", "out.txt"], 1],
    ["no such file", {}, ["gone.txt"], 2],
    ["no such file beside one that is there", { "a.txt": CLEAN }, ["a.txt", "gone.txt"], 2],
    ["no such file, and nobody minds", { "a.txt": CLEAN }, ["a.txt", "gone.txt", "--no-error-on-unmatched-pattern"], 0],
    ["nothing at all, and nobody minds", {}, ["*.txt", "--no-error-on-unmatched-pattern"], 0],
    ["a folder without articles", { "x.js": "1", "README.md": CLEAN, "requirements.txt": "a" }, ["."], 2],
    ["a folder with one", { "sub/a.md": CLEAN }, ["."], 0],
    ["the folder one is in", { "sub/a.md": CLEAN }, [], 0],
    ["a glob", { "sub/a.md": MARKED, "b.md": CLEAN }, ["sub/*.md", ...AT("warning")], 1],
    ["a name with brackets", { "a[1].txt": CLEAN }, ["a[1].txt"], 0],
    ["an unknown option", {}, ["--frmat", "json"], 2],
    ["an unknown format", {}, ["--format", "jsn"], 2],
    ["an unknown rule", { "a.txt": CLEAN }, ["a.txt", "--rule", "placeholder-lft=off"], 2],
    ["an unknown level", { "a.txt": CLEAN }, ["a.txt", "--rule", "placeholder-left=loud"], 2],
    ["a report that cannot be written", { "a.txt": CLEAN }, ["a.txt", "-o", "no/such/folder/out"], 2],
    [
      "a broken configuration",
      { "a.txt": CLEAN, "onrecord.config.json": '{"rules": {"placeholder-lft": "off"}}' },
      ["a.txt"],
      2,
    ],
    [
      "a level from the configuration",
      { "a.txt": MARKED, "onrecord.config.json": '{"rules": {"placeholder-left": "off"}}' },
      ["a.txt"],
      0,
    ],
  ];
  for (const [what, files, args, status] of cases) {
    test(what, () =>
      inFolder(files, async (cwd) => {
        const outcome = await run(["check", ...args], { cwd });
        assert.equal(outcome.status, status, outcome.stdout + outcome.stderr);
        assert.doesNotMatch(outcome.stderr, /\n\s+at /, "no stack trace");
      }),
    );
  }
});

describe("bad input", () => {
  const cases: readonly (readonly [what: string, content: string | Uint8Array, status: number, told: RegExp])[] = [
    ["empty", "", 0, /^1 file, 0 words, 0 quotations, 0 findings, 0 files skipped/m],
    ["binary", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), 2, /a\.txt is a binary file/],
    ["UTF-16", Buffer.from("\uFEFFThe mayor left.", "utf16le"), 0, /1 file, 3 words/],
    ["big-endian UTF-16", Buffer.from("\uFEFFThe mayor left.", "utf16le").swap16(), 0, /1 file, 3 words/],
    [
      "Windows-1252",
      Uint8Array.from([0x93, 0x4e, 0x6f, 0x2c, 0x94, 0x20, 0x68, 0x65]),
      0,
      /is not UTF-8, so it was read as Windows-1252/,
    ],
    ["Windows-1252, curly as it is", Buffer.from("\x93No,\x94 said Ana.\n", "latin1"), 0, /1 quotation \(1 with/],
    ["byte-order mark and CRLF", "\uFEFFThe mayor left.\r\n\r\nShe spoke.\r\n", 0, /1 file, 5 words/],
    ["lone surrogates, NUL far in", `${"word ".repeat(3000)}\0 \uFFFD`, 0, /1 file, 3,00\d words/],
    ["unbalanced quotation marks", "“No, said ‘Ana \" Ruiz ''.\n«Oh.\n", 0, /1 file/],
    ["a line of a megabyte", "The mayor left. ".repeat(65_536), 0, /196,608 words/],
  ];
  for (const [what, content, status, told] of cases) {
    test(what, () =>
      inFolder({ "a.txt": content }, async (cwd) => {
        const outcome = await run(["check", "a.txt", "--fail-on", "never"], { cwd });
        assert.equal(outcome.status, status);
        assert.match(outcome.stdout + outcome.stderr, told);
      }),
    );
  }
});

test("a binary file among articles is skipped and told", () =>
  inFolder({ "a.txt": CLEAN, "b.txt": Uint8Array.from([0, 1, 2]) }, async (cwd) => {
    const { status, stdout } = await run(["check", "."], { cwd });
    assert.equal(status, 0);
    assert.match(stdout, /skipped.* b\.txt is a binary file, not text/);
    assert.match(stdout, /1 file, 10 words, 0 quotations, 0 findings, 1 file skipped/);
  }));

test(".gitignore is honoured in folders and globs, and not for what is named", () =>
  inFolder(
    {
      ".git/HEAD": "",
      ".gitignore": "drafts/\n*.old.txt\n",
      "a.txt": CLEAN,
      "b.old.txt": CLEAN,
      "drafts/c.txt": CLEAN,
      "sub/.gitignore": "!keep.old.txt\n",
      "sub/keep.old.txt": CLEAN,
    },
    async (cwd) => {
      const files = async (...args: string[]) =>
        JSON.parse((await run(["check", ...args, "-f", "json"], { cwd })).stdout).files.map(
          ({ path }: { path: string }) => path,
        );
      assert.deepEqual(await files("."), ["a.txt", "sub/keep.old.txt"]);
      assert.deepEqual(await files("**/*.txt"), ["a.txt", "sub/keep.old.txt"]);
      assert.deepEqual(await files("drafts/c.txt"), ["drafts/c.txt"]);
    },
  ));

test("standard input has the language of the name it is given", async () => {
  const stdin = "# The head\n\n`TK` is code.\n";
  const plain = await run(["check", "-", "--format", "compact"], { stdin });
  const markdown = await run(["check", "-", "--format", "compact", "--stdin-filename", "a.md"], { stdin });
  assert.match(plain.stdout, /^<stdin>:3:2: error placeholder-left: /);
  assert.equal(markdown.stdout, "");
});

test("redacted reports hold no word of the article", () =>
  inFolder({ "a.txt": "The codename Heron was dropped on TK.\n" }, async (cwd) => {
    for (const format of Object.keys(REPORTERS)) {
      const { stdout, stderr } = await run(["check", "a.txt", "--redact", "-f", format], { cwd });
      assert.doesNotMatch(stdout + stderr, /Heron|codename|dropped/, format);
      assert.match(stdout, /placeholder-left/, format);
    }
  }));

test("a configuration may ask for it, for some of the articles, and a reader may ask for the words all the same", () =>
  inFolder(
    {
      "secret/a.txt": "The codename Heron was dropped on TK.\n",
      "b.txt": "The mayor left on TK.\n",
      "onrecord.config.json": '{ "overrides": [{ "files": "secret/**", "redact": true }] }',
    },
    async (cwd) => {
      const check = async (...args: string[]) => (await run(["check", ...args], { cwd })).stdout;
      assert.doesNotMatch(await check("secret"), /Heron/);
      assert.doesNotMatch(await check("."), /Heron|mayor/, "a report holds words or none");
      assert.match(await check("b.txt"), /mayor/);
      assert.match(await check("secret", "--no-redact"), /Heron/);
    },
  ));

test("--fix takes a mark out, --fix-dry-run shows it, and neither touches anything else", () =>
  inFolder({ "a.txt": "\uFEFFAna Ruiz (CQ) spoke.\r\n“Ana (CQ) spoke,” she said.\r\n" }, async (cwd) => {
    const { readFile } = await import("node:fs/promises");
    const content = () => readFile(`${cwd}/a.txt`, "utf8");
    const before = await content();
    const args = ["check", "a.txt", "--rule", "cq-left=information"];
    const dry = await run([...args, "--fix-dry-run"], { cwd });
    assert.match(dry.stdout, /^-Ana Ruiz \(CQ\) spoke\.\r?\n\+Ana Ruiz spoke\./m);
    assert.equal(await content(), before);
    const { status } = await run([...args, "--fix"], { cwd });
    assert.equal(status, 0);
    assert.equal(await content(), "\uFEFFAna Ruiz spoke.\r\n“Ana (CQ) spoke,” she said.\r\n");
  }));

describe("--fix and --fix-dry-run tell what they do, and the last line how much was read", () => {
  const AT_CQ = ["--rule", "cq-left=information"];
  const FILES = { "a.txt": "Ana Ruiz (CQ) met Bo Li (CQ).\n", "b.txt": "Cy Oh (CQ) left.\n", "c.txt": MARKED };
  const SUMMARY = /^\d files?, .*0 files skipped$/;

  test("fixes are counted, over all files", () =>
    inFolder(FILES, async (cwd) => {
      const { stderr, stdout } = await run(["check", ".", ...AT_CQ, "--fix"], { cwd });
      assert.equal(stderr, "onrecord: made 3 changes in 2 files\n");
      assert.match(stdout.trimEnd().split("\n").at(-1)!, SUMMARY);
      assert.equal(
        (await run(["check", ".", ...AT_CQ, "--fix"], { cwd })).stderr,
        "onrecord: nothing that can be fixed safely\n",
      );
    }));

  test("without a form, the diff comes before the report", () =>
    inFolder(FILES, async (cwd) => {
      const { status, stdout, stderr } = await run(["check", ".", ...AT_CQ, "--fix-dry-run"], { cwd });
      assert.equal(status, 1);
      assert.equal(stderr, "onrecord: --fix would make 3 changes in 2 files\n");
      assert.match(stdout, /^\+Ana Ruiz met Bo Li\..*\nc\.txt\n {2}1:20 {2}error {2}placeholder-left\n/ms);
      assert.match(stdout.trimEnd().split("\n").at(-1)!, SUMMARY);
    }));

  test("with nothing to fix, the report is there all the same", () =>
    inFolder(FILES, async (cwd) => {
      const { status, stdout, stderr } = await run(["check", "c.txt", "--fix-dry-run"], { cwd });
      assert.deepEqual([status, stderr], [1, "onrecord: nothing that can be fixed safely\n"]);
      assert.match(stdout, /^c\.txt\n {2}1:20 {2}error.*\n1 file, 10 words/s);
    }));

  test("with a form, standard output holds that alone", () =>
    inFolder(FILES, async (cwd) => {
      const { stdout, stderr } = await run(["check", ".", ...AT_CQ, "--fix-dry-run", "-f", "json"], { cwd });
      assert.equal(JSON.parse(stdout).totals.findings, 4);
      assert.match(stderr, /^\+Cy Oh left\.$/m);
      const inFile = await run(["check", ".", ...AT_CQ, "--fix-dry-run", "-f", "json:x.json"], { cwd });
      assert.match(inFile.stdout, /^\+Cy Oh left\.$/m);
      assert.match(inFile.stderr.trimEnd().split("\n").at(-1)!, SUMMARY);
    }));

  test("a diff is words of the article, and not shown where those are not to be", () =>
    inFolder(FILES, async (cwd) => {
      const { stdout, stderr } = await run(["check", ".", ...AT_CQ, "--fix-dry-run", "--redact"], { cwd });
      assert.doesNotMatch(stdout + stderr, /Ruiz/);
      assert.match(stderr, /would make 3 changes/);
    }));

  test("what cannot be written is no proof that nothing can be fixed", () =>
    inFolder({ "a.txt": FILES["a.txt"], "b.txt": Buffer.from("Cy \xd6 (CQ) left.\n", "latin1") }, async (cwd) => {
      const { stderr } = await run(["check", "b.txt", ...AT_CQ, "--fix"], { cwd });
      assert.match(stderr, /Windows-1252; .*\nonrecord: b\.txt was not fixed: it is not UTF-8\n$/);
      const piped = await run(["check", "-", ...AT_CQ, "--fix"], { cwd, stdin: FILES["a.txt"] });
      assert.equal(piped.stderr, "onrecord: <stdin> was not fixed: standard input cannot be written back\n");
      assert.match((await run(["check", ".", ...AT_CQ, "--fix"], { cwd })).stderr, /made 2 changes in 1 file\n$/);
    }));

  test("not both", async () => assert.equal((await run(["check", "--fix", "--fix-dry-run"])).status, 2));
});

describe("--quiet", () => {
  const LOUD = ["--rule", "placeholder-left=warning", "--rule", "citation-marker-left=hint"];
  const found = (args: readonly string[]) =>
    inFolder({ "a.txt": "It cost TK. So he says [who?].\n" }, async (cwd) => {
      const { status, stdout } = await run(["check", ".", ...LOUD, "-f", "json", ...args], { cwd });
      const { files, totals } = JSON.parse(stdout);
      return [status, files[0].messages.map(({ severity }: { severity: string }) => severity), totals.hidden];
    });

  test("shows errors and warnings, and counts what it does not show", async () => {
    assert.deepEqual(await found([]), [1, ["warning", "hint"], 0]);
    assert.deepEqual(await found(["--quiet"]), [1, ["warning"], 1]);
    assert.deepEqual(await found(["-q", "--fail-on", "never"]), [0, ["warning"], 1]);
  });

  test("never keeps back what fails", async () =>
    assert.deepEqual(await found(["--quiet", "--fail-on", "hint"]), [1, ["warning", "hint"], 0]));

  test("a baseline is of all findings", () =>
    inFolder({ "a.txt": MARKED }, async (cwd) => {
      await run(["check", ".", ...AT("hint"), "--quiet", "--update-baseline"], { cwd });
      assert.match((await run(["check", ".", ...AT("error")], { cwd })).stdout, /0 findings, 1 silenced/);
    }));
});

test("mistakes are met with a suggestion", async () => {
  assert.match((await run(["chek"])).stderr, /unknown command 'chek'.*check/s);
  assert.match((await run(["check", "--fromat", "json"])).stderr, /--fromat.*--format/s);
  assert.match((await run(["explain", "placeholder-lef"])).stderr, /placeholder-left/);
  const rule = async (id: string) => (await run(["check", "--rule", `${id}=off`])).stderr;
  for (const near of ["placeholder", "placeh", "placeholder-lfet"])
    assert.match(await rule(near), /mean “placeholder-left”/);
  for (const far of ["foo", "rumour", "xyz"]) assert.doesNotMatch(await rule(far), /mean/, far);
});

test("every way to ask for the version", async () => {
  const versions = await Promise.all(["-v", "-V", "--version"].map((flag) => run([flag])));
  assert.deepEqual(new Set(versions.map(({ status, stdout }) => `${status} ${stdout}`)).size, 1);
  assert.match(versions[0]!.stdout, /^\d+\.\d+\.\d+/);
});
