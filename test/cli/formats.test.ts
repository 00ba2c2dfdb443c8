import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Log } from "sarif";
import { RULES } from "../../server/src/core/index.ts";
import { inFolder, run } from "../support/command.ts";

const ARTICLE =
  "Port news\n\nThe mayor, who was fairly sure (or not: who knows, really), met the captains of the fleet on TK in the old customs house by the harbour.\n";
const RULE = ["--rule", "placeholder-left=warning"];

const check = (args: readonly string[], files: Record<string, string> = { "a, b.txt": ARTICLE }, env = {}) =>
  inFolder(files, (cwd) => run(["check", ".", ...RULE, ...args], { cwd, env }));

test("stylish shows the words that a finding is about", async () => {
  const { stdout } = await check([]);
  assert.equal(
    stdout,
    [
      "a, b.txt",
      "  3:94  warning  placeholder-left",
      "    Placeholder “TK” is still in the copy. Fill it in or cut it.",
      "    │ … really), met the captains of the fleet on TK in the old customs house by the harbour.",
      "    │                                             ^^",
      "",
      "1 file, 29 words, 0 quotations, 1 finding (1 warning), 0 files skipped",
      "",
    ].join("\n"),
  );
});

test("colour only where it is wanted", async () => {
  const style = "\u001b[";
  assert.ok(!(await check([])).stdout.includes(style), "no terminal");
  assert.ok((await check([], undefined, { FORCE_COLOR: "1" })).stdout.includes(style), "asked for");
  assert.ok(!(await check([], undefined, { FORCE_COLOR: "0" })).stdout.includes(style), "asked not to");
  assert.ok(
    (await check(["--color"], undefined, { NO_COLOR: "1" })).stdout.includes(style),
    "an option goes over both",
  );
  assert.ok(!(await check(["--no-color"], undefined, { FORCE_COLOR: "1" })).stdout.includes(style));
  assert.ok((await run(["--color", "explain", "cq-left"])).stdout.includes(style), "in every command");
});

test("what could drive a terminal is not printed", async () => {
  const { stdout } = await check([], { "a.txt": "The \u001b[31mmayor\u202e met TK.\n" });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
  assert.doesNotMatch(stdout, /[\u001b\u202e]/);
});

test("compact is a line a finding, with coverage on the other stream", async () => {
  const { stdout, stderr } = await check(["-f", "compact"]);
  assert.equal(
    stdout,
    "a, b.txt:3:94: warning placeholder-left: Placeholder “TK” is still in the copy. Fill it in or cut it.\n",
  );
  assert.match(stderr, /^1 file, 29 words/);
});

test("GitHub's commands are escaped, errors first", async () => {
  const { stdout } = await check(["-f", "github", "--rule", "citation-marker-left=error"], {
    "a, b.txt": `${ARTICLE}\nSo he says [citation needed].\n`,
  });
  const [first, second, last] = stdout.split("\n");
  assert.match(
    first!,
    /^::error file=a%2C b\.txt,line=5,endLine=5,col=12,endColumn=29,title=OnRecord citation-marker-left::/,
  );
  assert.match(
    second!,
    /^::warning file=a%2C b\.txt,line=3,endLine=3,col=94,endColumn=96,title=OnRecord placeholder-left::Placeholder “TK”/,
  );
  assert.match(last!, /^1 file, /);
});

test("no more GitHub annotations of a kind than it shows", async () => {
  const { stdout } = await check(["-f", "github"], { "a.txt": "He met TK.\n\n".repeat(14) });
  assert.equal(stdout.match(/^::warning /gm)?.length, 10);
  assert.equal(stdout.match(/^warning a\.txt:\d+:8 placeholder-left: /gm)?.length, 4);
});

test("SARIF names rules, places, silences and files that were skipped", async () => {
  const { stdout } = await check(["-f", "sarif"], {
    "sub dir/ä.md": "Met TK.\n\n<!-- onrecord-disable-next-line placeholder-left -- with the desk -->\nMet TK.\n",
    "b.txt": "\0\0",
  });
  const log = JSON.parse(stdout) as Log;
  const [first] = log.runs;
  assert.equal(log.version, "2.1.0");
  assert.deepEqual(
    first?.tool.driver.rules?.map(({ id }) => id),
    RULES.map(({ id }) => id),
  );
  const [shown, silenced] = first?.results ?? [];
  const place = shown?.locations?.[0]?.physicalLocation;
  assert.equal(first?.tool.driver.rules?.[shown?.ruleIndex ?? -1]?.id, "placeholder-left");
  assert.equal(place?.artifactLocation?.uri, "sub%20dir/%C3%A4.md");
  assert.deepEqual(place?.region, {
    startLine: 1,
    startColumn: 5,
    endLine: 1,
    endColumn: 7,
    charOffset: 4,
    charLength: 2,
  });
  assert.match(shown?.partialFingerprints?.["onrecord/v1"] ?? "", /^[0-9a-f]{16}/);
  assert.equal(shown?.suppressions, undefined);
  assert.deepEqual(silenced?.suppressions, [{ kind: "inSource", justification: "with the desk" }]);
  assert.match(first?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text ?? "", /b\.txt is a binary file/);
});

const FINDINGS: Record<string, string> = {
  "a, b.txt": "“Ä” & <b>: the mayor met TK.\n",
  "clean.txt": "The mayor met the captains.\n",
};

test("GitLab's issues each have a fingerprint of their own", async () => {
  const { stdout } = await check(["-f", "gitlab"], { ...FINDINGS, "c.txt": FINDINGS["a, b.txt"]! });
  const issues: { check_name: string; severity: string; fingerprint: string; location: object }[] = JSON.parse(stdout);
  assert.deepEqual(
    issues.map(({ check_name, severity, location }) => [check_name, severity, location]),
    ["a, b.txt", "c.txt"].map((path) => ["placeholder-left", "major", { path, lines: { begin: 1, end: 1 } }]),
  );
  assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, 2);
});

test("XML escapes what it must, and a clean article is in it", async () => {
  const checkstyle = (await check(["-f", "checkstyle"], { 'a<&"b.txt': "It cost TK.\n", ...FINDINGS })).stdout;
  assert.match(checkstyle, /<file name="a&lt;&amp;&quot;b\.txt">\n {4}<error line="1" column="9" severity="warning" /);
  assert.match(checkstyle, /<file name="clean\.txt"\/>/);
  const { stdout } = await check(["-f", "junit", "--rule", "citation-marker-left=hint"], {
    ...FINDINGS,
    "hint.txt": "So he says [who?].\n",
    "b.txt": "\0\0",
  });
  assert.match(stdout, /<testsuites name="onrecord" tests="4" failures="1">/);
  assert.match(
    stdout,
    /<testcase classname="a, b\.txt" name="placeholder-left 1:26"><failure type="warning" message="/,
  );
  assert.match(stdout, /name="citation-marker-left 1:12"><system-out>hint: /);
  assert.match(stdout, /<testcase classname="clean\.txt" name="no findings"\/>/);
  assert.match(stdout, /<skipped message="is a binary file, not text"\/>/);
});

test("reviewdog's columns count bytes, and safe fixes are suggestions", async () => {
  const { stdout } = await check(["-f", "rdjsonl", "--rule", "cq-left=information"], {
    "a.txt": "“Ä” is Smythe (CQ).\n",
  });
  const { location, severity, code, suggestions } = JSON.parse(stdout);
  assert.deepEqual([location.path, severity, code.value], ["a.txt", "INFO", "cq-left"]);
  assert.deepEqual(location.range.start, { line: 1, column: 19 });
  assert.equal(suggestions[0].text, "");
});

test("Markdown's tables hold what could break them", async () => {
  const { stdout } = await check(["-f", "markdown"], { "a|b.txt": "It cost TK.\n" });
  assert.match(
    stdout,
    /^### a\\\|b\.txt\n\n\| Place .*\n\|---.*\n\| 1:9 \| warning \| `placeholder-left` \| Placeholder “TK”/,
  );
  assert.match(stdout, /\n1 file, 3 words, /);
});

test("several reports of one run, each where it was asked for", () =>
  inFolder(FINDINGS, async (cwd) => {
    const args = [
      "check",
      ".",
      "-f",
      "compact",
      "-f",
      "sarif:out.sarif",
      "--format",
      "markdown:out.md",
      "--fail-on",
      "never",
    ];
    const { stdout, stderr } = await run(args, { cwd });
    assert.match(stdout, /^a, b\.txt:1:26: error placeholder-left: /);
    assert.match(stderr, /^2 files, /);
    assert.equal(JSON.parse(readFileSync(join(cwd, "out.sarif"), "utf8")).version, "2.1.0");
    assert.match(readFileSync(join(cwd, "out.md"), "utf8"), /^### a, b\.txt/);
    assert.equal((await run(["check", ".", "-f", "sarif:"], { cwd })).status, 2);
    assert.match(
      (await run(["check", ".", "-f", "auto"], { cwd, env: { GITHUB_ACTIONS: "true" } })).stdout,
      /^::error /,
    );
    assert.match((await run(["check", ".", "-f", "auto"], { cwd })).stdout, /^a, b\.txt\n/);
  }));

test("speakers in every format", async () => {
  const text = "“The port is closed,” harbour master Ana Ruiz said.\n\n“It = a pity,” she said, “| a *great* pity.”\n";
  await inFolder({ "a.txt": text }, async (cwd) => {
    const speakers = async (format: string) => (await run(["speakers", "a.txt", "-f", format], { cwd })).stdout;
    assert.match(
      await speakers("text"),
      /Ana Ruiz, harbour master {2}person, 2 statements\n {4}1:1 {2}direct {4}“The port is closed,”\n/,
    );
    assert.match(
      await speakers("md"),
      /^\| Ana Ruiz, harbour master \| person \| 3 \| direct \| “It = a pity,” … “\\\| a \\\*great\\\* pity.” \|$/m,
    );
    assert.match(
      await speakers("csv"),
      /^a\.txt,1,1,Ana Ruiz,person,harbour master,direct,"“The port is closed,”"\r$/m,
    );
    assert.equal(JSON.parse(await speakers("json")).files[0].speakers[0].statements.length, 2);
  });
});

test("speakers end with what nobody is given as saying", async () => {
  const text =
    "The mill is shut.\n\n“Nobody ever told us a thing about it.”\n\nAna Ruiz, the pilot, lives in Kolm. Her brother spoke as well.\n\n“It was cold,” her sister Ida Ruiz said.\n";
  await inFolder({ "a.txt": text, "b.txt": "The film “All of Us” opens.\n" }, async (cwd) => {
    const speakers = async (format: string) =>
      (await run(["speakers", "a.txt", "b.txt", "-f", format], { cwd })).stdout;
    const nobodys =
      / {2}No speaker found {2}1 statement\n {4}3:1 {2}direct {4}“Nobody ever told us a thing about it.”\n/;
    assert.match(await speakers("text"), nobodys);
    assert.match(await speakers("text"), /^ {2}Ida Ruiz, sister {2}person/m, "whose sister, a list does not tell");
    assert.match(await speakers("md"), /^\| No speaker found \| {2}\| 3 \| direct \| “Nobody ever told us/m);
    assert.match(await speakers("md"), /^## b\.txt\n\nNobody is given as saying anything here\.\n/m);
    assert.match(await speakers("csv"), /^a\.txt,3,1,,,,direct,“Nobody ever told us a thing about it.”\r$/m);
    assert.match(await speakers("csv"), /^a\.txt,7,1,Ida Ruiz,person,sister,direct,/m);
  });
});

test("the last line breaks between its parts on a terminal, and nowhere else", async () => {
  const lastLines = async (columns?: number) =>
    inFolder({ "a, b.txt": ARTICLE }, async (cwd) => {
      const { stdout } = await run(["check", ".", "--no-color"], { cwd, ...(columns && { columns }) });
      return stdout.split("\n\n").at(-1)!.trimEnd().split("\n");
    });
  const whole = "1 file, 29 words, 0 quotations, 1 finding (1 error), 0 files skipped";
  assert.equal((await lastLines())[0], whole);
  assert.equal((await lastLines(80))[0], whole);
  assert.deepEqual((await lastLines(50)).slice(0, 2), [
    "1 file, 29 words, 0 quotations,",
    "1 finding (1 error), 0 files skipped",
  ]);
  assert.deepEqual((await lastLines(12)).slice(0, 3), ["1 file,", "29 words,", "0 quotations,"]);
});

test("help has what an option does beside it, and below it where a screen has no room for both", async () => {
  const help = async (columns?: number) => (await run(["check", "--help"], columns ? { columns } : {})).stdout;
  assert.match(await help(80), /^ {2}-q, --quiet +show errors and warnings alone, and what\n/m);
  assert.equal(await help(), await help(80), "a page has the width of a page");
  assert.match(
    await help(50),
    /^ {2}-q, --quiet\n {6}show errors and warnings alone, and what\n {6}--fail-on counts\n/m,
  );
});

test("speakers show prose, not markup", async () => {
  const page = "<p>&ldquo;We&rsquo;ve known for <em>years</em>,&rdquo; Dana Foss said.</p>\n";
  await inFolder({ "a.html": page, "a.md": "“All **4,100 pupils** went,” Dana Foss said.\n" }, async (cwd) => {
    for (const format of ["text", "md", "csv", "json"]) {
      const { stdout } = await run(["speakers", "a.html", "a.md", "--format", format], { cwd });
      assert.match(stdout, /“We’ve known for years,”/);
      assert.match(stdout, /“All 4,100 pupils went,”/);
    }
  });
});

test("rules and explain", async () => {
  assert.match((await run(["rules"])).stdout, /^copy\n {2}placeholder-left\s+error\s+a placeholder/m);
  assert.deepEqual(
    JSON.parse((await run(["rules", "-f", "json"])).stdout).map(({ id }: { id: string }) => id),
    RULES.map(({ id }) => id),
  );
  for (const { id } of RULES) {
    const { status, stdout } = await run(["explain", id]);
    assert.equal(status, 0);
    assert.match(stdout, new RegExp(`^${id} .*\n[^]*\nFound, in \\[\\[ \\]\\]\n[^]*\nLeft alone\n`));
  }
  const { stdout } = await run(["explain", "attribution-gap"]);
  assert.match(stdout, /^ {2}- \[\[The fund lost 40% of its value\.\]\]\n\n {4}It had/m);
  assert.ok((await run(["explain", "attribution-gap", "--color"])).stdout.includes("Found\u001b"));
});

const MARKED = "It cost TK.\n";
const LEVELS = ["placeholder-left=warning", "citation-marker-left=error", "cq-left=information"];
const MARKS = "It cost TK, he says [citation needed]. Ms XX (CQ) left, and so did TK.\n";

test("what is found is counted by level, gravest first", async () => {
  const files = { "a.txt": MARKS };
  const levels = LEVELS.flatMap((level) => ["--rule", level]);
  const { stdout } = await check(levels, files);
  assert.match(stdout, /, 5 findings \(1 error, 3 warnings, 1 information\), 0 files skipped\n$/);
  assert.deepEqual(JSON.parse((await check([...levels, "-f", "json"], files)).stdout).totals.levels, {
    error: 1,
    warning: 3,
    information: 1,
    hint: 0,
  });
  assert.match((await check([], { "a.txt": "It rained.\n" })).stdout, /, 0 findings, 0 files skipped\n$/);
});

test("a terminal is told what to ask next, a log is not", () =>
  inFolder({ "a.txt": MARKS, "clean.txt": "It rained.\n" }, async (cwd) => {
    const last = async (file: string, columns?: number) =>
      (
        await run(["check", file, ...LEVELS.flatMap((level) => ["--rule", level])], {
          cwd,
          ...(columns && { columns }),
        })
      ).stdout.split("skipped\n")[1];
    assert.equal(
      await last("a.txt", 80),
      "--fix mends 1 of them; --fix-dry-run shows how.\nonrecord explain citation-marker-left tells more.\n",
    );
    assert.equal(await last("a.txt"), "");
    assert.equal(await last("clean.txt", 80), "");
  }));

test("COLUMNS tells how wide it is where no terminal does, and a terminal without a width is none of width 0", () =>
  inFolder({ "a.txt": ARTICLE }, async (cwd) => {
    const widest = async (setting: { columns?: number; env?: Record<string, string> }) => {
      const { stdout } = await run(["check", "a.txt"], { cwd, ...setting });
      return Math.max(...stdout.split("\n").flatMap((line) => (line.startsWith("    │") ? line.length : [])));
    };
    assert.ok((await widest({})) > 80);
    assert.ok((await widest({ columns: 0 })) > 80);
    assert.ok((await widest({ columns: 50 })) <= 50);
    assert.ok((await widest({ env: { COLUMNS: "50" } })) <= 50);
    assert.ok((await widest({ columns: 120, env: { COLUMNS: "50" } })) > 80);
    assert.ok((await widest({ env: { COLUMNS: "wide" } })) > 80);
  }));

test("hosts that show findings beside a repository's lines get paths from its root", () =>
  inFolder({ "desk/a b.txt": MARKED, "desk/sub/c.txt": MARKED, "module/c.txt": MARKED }, async (folder) => {
    const paths = async (cwd: string, args: string[], env = {}) => {
      const report = async (format: string) =>
        (await run(["check", ...args, ...RULE, "-f", format], { cwd: join(folder, cwd), env })).stdout;
      const results = (JSON.parse(await report("sarif")) as Log).runs[0]!.results!;
      return [
        [...(await report("github")).matchAll(/file=([^,]*)/g)].map(([, file]) => file),
        JSON.parse(await report("gitlab")).map(({ location }: { location: { path: string } }) => location.path),
        results.map(({ locations }) => locations![0]!.physicalLocation!.artifactLocation!.uri),
      ];
    };
    const same = (...names: string[]) => [names, names, names.map(encodeURI)];
    assert.deepEqual(await paths("desk", ["a b.txt"]), same("a b.txt"), "no repository");
    const env = { CI_PROJECT_DIR: folder };
    assert.deepEqual(await paths("desk", ["a b.txt"], env), same("desk/a b.txt"), "the host says where it is");
    mkdirSync(join(folder, ".git"));
    assert.deepEqual(await paths(".", ["desk"]), same("desk/a b.txt", "desk/sub/c.txt"));
    assert.deepEqual(await paths("desk", ["."]), same("desk/a b.txt", "desk/sub/c.txt"));
    assert.deepEqual(await paths("desk/sub", ["../a b.txt"]), same("desk/a b.txt"));
    writeFileSync(join(folder, "module/.git"), "gitdir: ../.git/modules/module\n");
    assert.deepEqual(await paths("module", ["."]), same("module/c.txt"), "a submodule");
    for (const git of [
      "/srv/modules/site/.git/worktrees/desk",
      "/srv/modules/site.git",
      "../.git/modules/module/worktrees/x",
    ]) {
      writeFileSync(join(folder, "module/.git"), `gitdir: ${git}\n`);
      assert.deepEqual(await paths("module", ["."]), same("c.txt"), `a repository: ${git}`);
    }
    const piped = { cwd: join(folder, "desk"), stdin: MARKED };
    assert.match((await run(["check", "-", ...RULE, "-f", "github"], piped)).stdout, /file=<stdin>,/);
    mkdirSync(join(folder, "desk/.git"));
    assert.deepEqual(await paths("desk", ["a b.txt"]), same("a b.txt"), "a repository of its own");
  }));

test("the mark stands under the words, whatever is before them", () =>
  inFolder({ "a.txt": "“Née 😀 漢字 café\u0301” cost TK.\n" }, async (cwd) => {
    const lines = (await run(["check", "a.txt", ...RULE], { cwd })).stdout.split("\n");
    const caret = lines.find((line) => line.endsWith("^^"))!;
    // Two of the signs take two columns, one more letter than that, and one mark takes none.
    assert.equal(caret, `    │ ${" ".repeat("“Née xx xxxx café” cost ".length)}^^`);
  }));
