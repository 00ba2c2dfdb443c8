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

  test("help lists it", async () => {
    assert.match((await run(["--help"])).stdout, /^ {2}config .*\n(?:.*\n)*? {2}init /m);
  });
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
      assert.match(stylish.stdout, /not read de\/a\.txt is in “de”; only marks and notes were checked/);
      assert.match(stylish.stdout, /1 file not in English and not read for speakers and figures, 0 files skipped$/m);
      const json = JSON.parse((await run(["check", "de/a.txt", "-f", "json"], { cwd })).stdout);
      assert.deepEqual([json.files[0].unreadLanguage, json.totals.inOtherLanguages], ["de", 1]);
      for (const command of ["speakers", "analyze"]) {
        const { stderr } = await run([command, "de/a.txt"], { cwd });
        assert.match(stderr, /de\/a\.txt is in “de”; only English is read/, command);
      }
    }));
});
