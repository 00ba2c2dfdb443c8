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
    ["an unknown key", '{ "rule": {} }', 'Unknown key “rule”. Did you mean "rules"?', [1, 3]],
    [
      "an unknown rule",
      '{\n  "rules": { "placeholder-lft": "off" }\n}',
      'Unknown rule “placeholder-lft”. Did you mean "placeholder-left"?',
      [2, 14],
    ],
    [
      "a wrong level",
      '{ "rules": { "placeholder-left": 2 } }',
      "A level is one of off, hint, information, warning, error.",
      [1, 34],
    ],
    ["an unknown preset", '{ "extends": "preset:tabloid" }', "Unknown preset “tabloid”.", [1, 14]],
    ["a file that is not there", '{ "extends": ["./gone.json"] }', "“./gone.json” is no configuration", [1, 15]],
    ["a circle", '{ "extends": "./onrecord.config.json" }', "a circle.", [1, 14]],
    ["rules that are a list", '{ "rules": [] }', "“rules” is an object", [1, 12]],
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

  test("what stands beside a mistake counts", () => {
    const text = '{ "rules": { "placeholder-lft": "off", "placeholder-left": "hint" } }';
    const { rules } = resolveConfiguration("/a.txt", files({ "/onrecord.config.json": text }));
    assert.equal(rules.levels["placeholder-left"], "hint");
  });
});
