import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import { PRESETS, RULES } from "../../server/src/core/index.ts";
import { inFolder, run } from "../support/command.ts";

const CONFIGURATION = JSON.stringify({
  extends: ["preset:wire", "./house.json"],
  rules: { "attribution-gap": ["hint", { paragraphs: 8 }] },
  overrides: [{ files: "de/**", language: "de" }],
});
const HOUSE = JSON.stringify({
  speakers: { "Mara Lee": { aliases: ["Mara Okafor"], role: "harbour master" } },
  sources: ["Alder Gazette"],
});
const DESK = { "onrecord.config.json": CONFIGURATION, "house.json": HOUSE };

describe("onrecord config", () => {
  test("tells what applies to an article, and where each value comes from", () =>
    inFolder(DESK, async (cwd) => {
      const { status, stdout } = await run(["config", "city/a.md", "--format", "json"], { cwd });
      const applied = JSON.parse(stdout);
      assert.equal(status, 0);
      assert.deepEqual(
        [applied.path, applied.configuration, applied.format],
        ["city/a.md", "onrecord.config.json", "markdown"],
      );
      assert.deepEqual(applied.article, { value: true, from: "default" });
      assert.deepEqual(applied.language, { value: "en", from: "default" });
      assert.deepEqual(applied.sources, [{ value: "Alder Gazette", from: "house.json" }]);
      assert.equal(applied.speakers["Mara Lee"].value.role, "harbour master");
      assert.equal(applied.speakers["Mara Lee"].from, "house.json");
      assert.deepEqual(applied.rules["bare-anonymous-source"], { level: "warning", from: "preset:wire" });
      assert.deepEqual(applied.rules["attribution-gap"], {
        level: "hint",
        from: "onrecord.config.json",
        options: { paragraphs: { value: 8, from: "onrecord.config.json" } },
      });
      assert.deepEqual(
        Object.keys(applied.rules),
        RULES.map(({ id }) => id),
      );
      const german = JSON.parse((await run(["config", "de/a.md", "--format", "json"], { cwd })).stdout);
      assert.deepEqual(german.language, { value: "de", from: "onrecord.config.json" });
    }));

  test("whether a file is an article: its name, then .onrecordignore, then the configuration", () =>
    inFolder(
      {
        ".onrecordignore": "old/\n",
        "onrecord.config.json": JSON.stringify({ articles: { "README.md": true, "old/best.md": true, "b.md": false } }),
      },
      async (cwd) => {
        const articleOf = async (path: string) =>
          JSON.parse((await run(["config", path, "--format", "json"], { cwd })).stdout).article;
        assert.deepEqual(await articleOf("CHANGELOG.md"), { value: false, from: "default" });
        assert.deepEqual(await articleOf("README.md"), { value: true, from: "onrecord.config.json" });
        assert.deepEqual(await articleOf("b.md"), { value: false, from: "onrecord.config.json" });
        assert.deepEqual(await articleOf("old/a.md"), { value: false, from: ".onrecordignore" });
        assert.deepEqual(await articleOf("old/best.md"), { value: true, from: "onrecord.config.json" });
      },
    ));

  test("in words", () =>
    inFolder(DESK, async (cwd) => {
      const { stdout } = await run(["config", "a.md"], { cwd });
      assert.match(stdout, /^ {2}Mara Lee +harbour master; also Mara Okafor +house\.json$/m);
      assert.match(stdout, /^ {2}attribution-gap +hint +onrecord\.config\.json\n {4}paragraphs +8 +onrecord/m);
      assert.match((await run(["config", "/nowhere/a.txt"])).stdout, /none found: the default preset/);
    }));

  test("what is wrong is told with line and column, and is 2", () =>
    inFolder({ "onrecord.config.json": '{\n  "sources": "Reuters"\n}' }, async (cwd) => {
      const { status, stderr } = await run(["config", "a.md"], { cwd });
      assert.deepEqual([status, stderr], [2, "onrecord.config.json:2:14: “sources” is a list of names.\n"]);
    }));

  test("one that is there and cannot be read is told, not passed over", () =>
    inFolder({ "onrecord.config.json/a.txt": "" }, async (cwd) => {
      const { status, stderr } = await run(["config", "a.md"], { cwd });
      assert.equal(status, 2);
      assert.match(stderr, /^onrecord\.config\.json:1:1: This configuration cannot be read/);
    }));

  test("a second configuration in the folder is said not to be read", () =>
    inFolder(
      {
        "onrecord.config.json": "{}",
        "onrecord.config.jsonc": "{}",
        "package.json": '{ "onrecord": {} }',
        "a.md": "Ana Ruiz left.\n",
        "sub/package.json": '{ "name": "no desk" }',
        "sub/onrecord.config.jsonc": "{}",
        "sub/a.md": "Bo Li left.\n",
      },
      async (cwd) => {
        const told = (name: string) => `onrecord: ${name} is not read, since onrecord.config.json beside it counts\n`;
        const { status, stderr } = await run(["check", "."], { cwd });
        assert.deepEqual([status, stderr], [0, told("onrecord.config.jsonc") + told("package.json")]);
        const json = JSON.parse((await run(["config", "a.md", "--format", "json"], { cwd })).stdout);
        assert.deepEqual(json.shadowed, ["onrecord.config.jsonc", "package.json"]);
        assert.match(
          (await run(["config", "a.md"], { cwd })).stdout,
          /^ {2}not read +onrecord\.config\.jsonc +the one/m,
        );
        assert.equal((await run(["check", "sub"], { cwd })).stderr, "");
      },
    ));

  test("a folder is no article", () =>
    inFolder({ "sub/a.md": "" }, async (cwd) => {
      const { status, stdout, stderr } = await run(["config", "sub"], { cwd });
      assert.deepEqual([status, stdout], [2, ""]);
      assert.match(stderr, /^onrecord: sub is a folder\. Name an article in it/);
    }));

  test("help lists it", async () => {
    assert.match((await run(["--help"])).stdout, /^ {2}config .*\n(?:.*\n)*? {2}init /m);
  });
});

describe("--config", () => {
  const FILES = {
    "onrecord.config.json": '{ "rules": { "placeholder-left": "hint" } }',
    "house/strict.json": JSON.stringify({
      extends: "./base.json",
      overrides: [{ files: "city/**", rules: { "placeholder-left": "error" } }],
      articles: { "old/**": false },
    }),
    "house/base.json": '{ "rules": { "placeholder-left": "warning" } }',
    "house/package.json": "{}",
    "a.txt": "It cost TK.\n",
    "city/b.txt": "It cost TK.\n",
    "old/c.txt": "It cost TK.\n",
  };

  test("counts instead of the nearest; its globs are from the working folder, and what it extends from its own", () =>
    inFolder(FILES, async (cwd) => {
      const { stdout } = await run(["check", ".", "-f", "compact", "--config", "house/strict.json"], { cwd });
      assert.match(stdout, /^a\.txt:1:9: warning [^\n]*\ncity\/b\.txt:1:9: error [^\n]*\n$/);
      const applied = await run(["config", "a.txt", "--config", "house/strict.json", "-f", "json"], { cwd });
      assert.equal(JSON.parse(applied.stdout).rules["placeholder-left"].from, "house/base.json");
      const analysed = await run(["analyze", "a.txt", "--config", "house/strict.json"], { cwd });
      assert.equal(JSON.parse(analysed.stdout).diagnostics[0].severity, "warning");
      assert.equal((await run(["speakers", "a.txt", "--config", "house/strict.json"], { cwd })).status, 0);
    }));

  for (const [what, file, told] of [
    ["one that is not there", "gone.json", /the configuration gone\.json does not exist/],
    ["a package.json without the key", "house/package.json", /says nothing of onrecord/],
    ["a folder", "house", /house:1:1: This configuration cannot be read/],
    ["no JSON", "a.txt", /a\.txt:1:1: Not JSON here/],
  ] as const) {
    test(`${what} is 2`, () =>
      inFolder(FILES, async (cwd) => {
        const { status, stderr } = await run(["check", "a.txt", "--config", file], { cwd });
        assert.equal(status, 2);
        assert.match(stderr, told);
      }));
  }
});

describe("onrecord init", () => {
  test("writes a configuration that says nothing wrong, and never over one that is there", () =>
    inFolder({ "a.txt": "It cost TK.\n" }, async (cwd) => {
      assert.equal((await run(["init", "--preset", "wire"], { cwd })).status, 0);
      const written = await readFile(join(cwd, "onrecord.config.jsonc"), "utf8");
      assert.match(written, /"extends": "preset:wire"/);
      const { status, stderr } = await run(["check", "a.txt", "--fail-on", "never"], { cwd });
      assert.deepEqual([status, stderr], [0, ""]);
      const again = await run(["init"], { cwd });
      assert.equal(again.status, 2);
      assert.match(again.stderr, /there is an onrecord\.config\.jsonc here already/);
      assert.equal(await readFile(join(cwd, "onrecord.config.jsonc"), "utf8"), written);
    }));
});

describe("onrecord rules and explain", () => {
  test("the list has every rule with its level in every preset, its options and how often it was right", async () => {
    const rules = JSON.parse((await run(["rules", "--format", "json"])).stdout);
    assert.deepEqual(
      rules.map(({ id }: { id: string }) => id),
      RULES.map(({ id }) => id),
    );
    for (const rule of rules) assert.deepEqual(Object.keys(rule.presets), [...PRESETS], rule.id);
    const of = (id: string) => rules.find((rule: { id: string }) => rule.id === id);
    assert.deepEqual(
      [of("bare-anonymous-source").level, of("bare-anonymous-source").presets.wire],
      ["information", "warning"],
    );
    const { right, judged } = of("unbalanced-quotation-mark").precision;
    assert.ok(judged >= 30 && right <= judged);
    assert.equal(of("silence-unused").precision, null);
    assert.equal(of("attribution-gap").options.paragraphs.default, 6);
  });

  test("the list fits the screen that it is on, and is a rule a line for another program", async () => {
    const lines = async (columns?: number) =>
      (await run(["rules"], columns === undefined ? {} : { columns })).stdout.split("\n");
    for (const columns of [40, 80, 120]) {
      const longest = Math.max(...(await lines(columns)).map((line) => line.length));
      assert.ok(longest <= columns, `${longest} of ${columns}`);
    }
    const ids = new Set(RULES.map(({ id }) => id));
    const rows = (await lines()).filter((line) => line.startsWith("  "));
    assert.deepEqual(new Set(rows.map((line) => line.trim().split(" ")[0]!)), ids);
  });

  test("explain tells of options", async () => {
    assert.match((await run(["explain", "attribution-gap"])).stdout, /Options\n\n {2}paragraphs\n.*from 3 to 50/s);
  });
});

describe("what a desk has settled, on the command line", () => {
  const TEXT =
    "Mara Lee runs the yard. “It is late,” said Mara Lee. Mara Okafor left at noon. “I am tired,” Okafor said.\n";

  test("speakers counts two names of one person as one", () =>
    inFolder({ ...DESK, "a.txt": TEXT }, async (cwd) => {
      const { stdout } = await run(["speakers", "a.txt", "--format", "json"], { cwd });
      const [file] = JSON.parse(stdout).files;
      assert.deepEqual(
        file.speakers.map(({ name, role, statements }: { name: string; role: string; statements: [] }) => [
          name,
          role,
          statements.length,
        ]),
        [["Mara Lee", "harbour master", 2]],
      );
    }));

  test("analyze and check honour it, and --rule goes over it", () =>
    inFolder(
      { ...DESK, "a.txt": "Rents in the port rose 14% last year (Alder Gazette). It cost TK.\n" },
      async (cwd) => {
        const document = JSON.parse((await run(["analyze", "a.txt"], { cwd })).stdout);
        assert.equal(document.quantities[0].sourcing, "documented");
        const off = JSON.parse((await run(["analyze", "a.txt", "--rule", "placeholder-left=off"], { cwd })).stdout);
        assert.deepEqual(off.diagnostics, []);
        const checked = await run(["check", "a.txt", "-f", "compact", "--fail-on", "never"], { cwd });
        assert.match(checked.stdout, /^a\.txt:1:63: error placeholder-left: [^\n]*\n$/);
      },
    ));

  test("options of rules", () =>
    inFolder(
      {
        "onrecord.config.json": '{ "rules": { "placeholder-left": ["warning", { "also": ["TBC"] }] } }',
        "a.txt": "The sum is TBC by law.\n",
      },
      async (cwd) => {
        const { status, stdout } = await run(["check", "a.txt", "-f", "compact"], { cwd });
        assert.equal(status, 1);
        assert.match(stdout, /^a\.txt:1:12: warning placeholder-left: Placeholder “TBC”/);
      },
    ));

  test("an article in another language is said not to have been read", () =>
    inFolder({ ...DESK, "de/a.txt": TEXT }, async (cwd) => {
      const stylish = await run(["check", "de/a.txt"], { cwd });
      assert.match(stylish.stdout, /not read: de\/a\.txt is in “de”; only marks and notes were checked/);
      assert.match(stylish.stdout, /1 file not in English and not read for speakers and figures, 0 files skipped$/m);
      const json = JSON.parse((await run(["check", "de/a.txt", "-f", "json"], { cwd })).stdout);
      assert.deepEqual([json.files[0].unreadLanguage, json.totals.inOtherLanguages], ["de", 1]);
      for (const command of ["speakers", "analyze"]) {
        const { stderr } = await run([command, "de/a.txt"], { cwd });
        assert.match(stderr, /de\/a\.txt is in “de”; only English is read/, command);
      }
    }));
});
