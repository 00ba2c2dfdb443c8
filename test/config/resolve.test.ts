import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { resolveConfiguration } from "../../server/src/config/resolve.ts";

const files = (contents: Readonly<Record<string, unknown>>) => ({
  read: (path: string) => {
    const content = contents[path];
    return content === undefined || typeof content === "string" ? content : JSON.stringify(content);
  },
});

describe("resolveConfiguration", () => {
  test("without a file every rule has its own level", () => {
    const { path, rules, origins } = resolveConfiguration("/desk/a.txt", files({}));
    assert.equal(path, null);
    assert.equal(rules.levels["placeholder-left"], "error");
    assert.equal(origins.levels["placeholder-left"], "default");
  });

  test("the nearest file above the article counts, alone", () => {
    const read = files({
      "/onrecord.config.json": { rules: { "placeholder-left": "off" } },
      "/desk/onrecord.config.jsonc": '// ours\n{ "rules": { "placeholder-left": "hint", } }',
    });
    assert.equal(resolveConfiguration("/desk/city/a.txt", read).rules.levels["placeholder-left"], "hint");
    assert.equal(resolveConfiguration("/a.txt", read).rules.levels["placeholder-left"], "off");
  });

  test("a package.json counts only with the key", () => {
    const read = files({
      "/package.json": { onrecord: { rules: { "placeholder-left": "warning" } } },
      "/desk/package.json": { name: "desk" },
    });
    const { path, rules } = resolveConfiguration("/desk/a.txt", read);
    assert.deepEqual([path, rules.levels["placeholder-left"]], ["/package.json", "warning"]);
  });

  test("presets, files and overrides apply in order", () => {
    const read = files({
      "/onrecord.config.json": {
        extends: ["preset:opinion", "./house.json"],
        overrides: [
          { files: "drafts/**", rules: { "placeholder-left": "off" } },
          { files: ["*.md"], extends: "preset:default" },
        ],
      },
      "/house.json": { rules: { "placeholder-left": "hint" } },
      "/wire/onrecord.config.json": { extends: "../house.json", rules: { "placeholder-left": "warning" } },
    });
    const table: [article: string, level: string, origin: string][] = [
      ["/a.txt", "hint", "/house.json"],
      ["/drafts/x/a.txt", "off", "/onrecord.config.json"],
      ["/drafts/a.md", "error", "preset:default"],
      ["/wire/a.txt", "warning", "/wire/onrecord.config.json"],
    ];
    for (const [article, level, origin] of table) {
      const { rules, origins } = resolveConfiguration(article, read);
      assert.deepEqual(
        [rules.levels["placeholder-left"], origins.levels["placeholder-left"]],
        [level, origin],
        article,
      );
    }
  });

  const broken: [string, string, string, [line: number, column: number]][] = [
    ["not JSON", '{\n  "rules": {', "Not JSON here: close brace expected.", [2, 13]],
    ["a list", "[]", "A configuration is an object: { … }.", [1, 1]],
    [
      "a key twice, anywhere",
      '{ "overrides": [{ "files": "a", "files": "b" }] }',
      "“files” stands here twice; what stands under the first is not read.",
      [1, 33],
    ],
    ["an unknown key", '{ "rule": {} }', "Unknown key “rule”. Did you mean “rules”?", [1, 3]],
    [
      "an unknown rule",
      '{\n  "rules": { "placeholder-lft": "off" }\n}',
      "Unknown rule “placeholder-lft”. Did you mean “placeholder-left”?",
      [2, 14],
    ],
    [
      "a wrong level",
      '{ "rules": { "placeholder-left": 2 } }',
      "A level is one of off, hint, information, warning, error.",
      [1, 34],
    ],
    ["an unknown preset", '{ "extends": "preset:tabloid" }', "Unknown preset “tabloid”.", [1, 14]],
    ["an empty name", '{ "extends": ["preset:wire", " "] }', "“extends” has a name that is empty.", [1, 30]],
    ["nearly a preset", '{ "extends": "preset:wir" }', "Did you mean “wire”?", [1, 14]],
    ["nearly a level", '{ "rules": { "cq-left": "warn" } }', "Did you mean “warning”?", [1, 25]],
    ["a file that is not there", '{ "extends": ["./gone.json"] }', "“./gone.json” is no configuration", [1, 15]],
    ["a circle", '{ "extends": "./onrecord.config.json" }', "a circle.", [1, 14]],
    ["rules that are a list", '{ "rules": [] }', "“rules” is an object", [1, 12]],
    [
      "a key in an override that stands at the top only",
      '{ "overrides": [{ "files": "a", "articles": {} }] }',
      "“articles” stands at the top of the file, not in an override.",
      [1, 33],
    ],
    ["a glob that would negate", '{ "overrides": [{ "files": ["a/**", "!a/b"] }] }', "Globs know no “!”.", [1, 37]],
    ["a file in UTF-16", "{\0 \0}\0", "This file is not UTF-8.", [1, 1]],
    ["an override without files", '{ "overrides": [{ "rules": {} }] }', "An override needs “files”", [1, 17]],
  ];
  for (const [what, text, message, place] of broken) {
    test(`${what} is told with its place`, () => {
      const { problems, rules } = resolveConfiguration("/a.txt", files({ "/onrecord.config.json": text }));
      assert.ok(problems[0]?.message.includes(message), problems[0]?.message);
      assert.deepEqual([problems[0]?.line, problems[0]?.column], place);
      assert.ok(rules.levels["placeholder-left"]);
    });
  }

  const wrong: [text: string, message: string, column: number][] = [
    ['{ "speakers": [] }', "“speakers” is an object", 15],
    ['{ "speakers": { "Mara Lee": "mayor" } }', "What is known of “Mara Lee” is an object", 29],
    ['{ "speakers": { "": {} } }', "A speaker's name has 1 to 100 characters.", 17],
    ['{ "speakers": { "Mara Lee": { "alias": [] } } }', "Unknown key “alias”. Did you mean “aliases”?", 31],
    ['{ "speakers": { "Mara Lee": { "aliases": "Lee" } } }', "“aliases” is a list of names.", 42],
    ['{ "speakers": { "Mara Lee": { "aliases": [7] } } }', "each of 1 to 100 characters", 43],
    ['{ "speakers": { "Mara Lee": { "role": 7 } } }', "“role” is a string", 39],
    ['{ "speakers": { "Mara Lee": { "household": "yes" } } }', "“household” is true or false.", 44],
    ['{ "speakers": { "A B": {}, "C D": { "aliases": ["a b"] } } }', "“a b” is given to “A B” already.", 49],
    ['{ "sources": "Reuters" }', "“sources” is a list of names.", 14],
    ['{ "sources": ["Reuters", ""] }', "each of 1 to 100 characters", 26],
    ['{ "language": "German, mostly" }', "“language” is a tag", 15],
    ['{ "language": 7 }', "“language” is a tag", 15],
    ['{ "rules": { "attribution-gap": ["hint", { "paragraphs": 2 }] } }', "a whole number from 3 to 50", 58],
    ['{ "rules": { "attribution-gap": ["hint", { "paragraph": 4 }] } }', "Did you mean “paragraphs”?", 44],
    ['{ "rules": { "attribution-gap": ["hint", 4] } }', "Options are an object", 42],
    ['{ "rules": { "attribution-gap": ["hint", {}, 1] } }', "and no more", 46],
    ['{ "rules": { "attribution-gap": [] } }', "A level is one of", 33],
    ['{ "rules": { "cq-left": ["hint", { "x": 1 }] } }', "The rule “cq-left” has no options", 25],
  ];
  for (const [text, message, column] of wrong) {
    test(`${text}: ${message}`, () => {
      const { problems } = resolveConfiguration("/a.txt", files({ "/onrecord.config.json": text }));
      assert.ok(problems[0]?.message.includes(message), problems[0]?.message);
      assert.deepEqual([problems.length, problems[0]?.line, problems[0]?.column], [1, 1, column]);
    });
  }

  test("speakers, sources, language and options add up, the later over the earlier, and each knows where it is from", () => {
    const read = files({
      "/base.json": {
        speakers: { "Mara Lee": { role: "mayor" }, "Emil Krol": { household: true } },
        sources: ["Alder Gazette"],
        rules: {
          "attribution-gap": ["hint", { paragraphs: 8 }],
          "loaded-attribution-verb": ["hint", { also: ["quip"] }],
        },
      },
      "/onrecord.config.json": {
        extends: "./base.json",
        speakers: { "Mara Lee": { role: "minister" } },
        sources: ["Reuters"],
        rules: { "attribution-gap": "warning", "loaded-attribution-verb": ["hint", { vouching: false }] },
        overrides: [{ files: "de/**", language: "de" }],
      },
    });
    const { rules, desk, origins } = resolveConfiguration("/a.txt", read);
    assert.deepEqual(
      desk.speakers.map(({ name, role }) => [name, role]),
      [
        ["Mara Lee", "minister"],
        ["Emil Krol", null],
      ],
    );
    assert.deepEqual(desk.sources, ["Alder Gazette", "Reuters"]);
    assert.deepEqual(rules.options["attribution-gap"], { paragraphs: 8 }, "a level alone keeps the options");
    assert.deepEqual(rules.options["loaded-attribution-verb"], { also: ["quip"], vouching: false });
    assert.deepEqual([desk.language, origins.language], ["en", "default"]);
    assert.deepEqual(
      [origins.speakers["Mara Lee"], origins.speakers["Emil Krol"], origins.sources.Reuters],
      ["/onrecord.config.json", "/base.json", "/onrecord.config.json"],
    );
    assert.deepEqual(origins.options["attribution-gap"], { paragraphs: "/base.json" });
    const german = resolveConfiguration("/de/a.txt", read);
    assert.deepEqual([german.desk.language, german.origins.language], ["de", "/onrecord.config.json"]);
  });

  test("brackets without end, a file of megabytes and a thicket of files are told, and end", () => {
    const thicket = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`/${i}.json`, { extends: Array(6).fill(`./${i + 1}.json`) }]),
    );
    const bad: [contents: Record<string, unknown>, message: RegExp][] = [
      [{ "/onrecord.config.json": "[".repeat(200_000) }, /nested too deeply|Not JSON/],
      [{ "/onrecord.config.json": `{"rules":${'{"a":'.repeat(200_000)}` }, /nested too deeply|Not JSON/],
      [{ "/onrecord.config.json": `{}${" ".repeat(5_000_000)}` }, /too large/],
      [{ ...thicket, "/onrecord.config.json": { extends: "./0.json" } }, /Too many files/],
    ];
    for (const [contents, message] of bad) {
      const started = performance.now();
      const { problems, rules } = resolveConfiguration("/a.txt", files(contents));
      assert.ok(
        problems.some((problem) => message.test(problem.message)),
        String(message),
      );
      assert.equal(rules.levels["placeholder-left"], "error");
      assert.ok(problems.length < 200 && performance.now() - started < 5_000);
    }
  });

  test("what stands beside a mistake counts", () => {
    const text = '{ "rules": { "placeholder-lft": "off", "placeholder-left": "hint" } }';
    const { rules } = resolveConfiguration("/a.txt", files({ "/onrecord.config.json": text }));
    assert.equal(rules.levels["placeholder-left"], "hint");
  });
});
