import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv } from "ajv";
import { parseConfiguration } from "../../server/src/config/parse.ts";

const schema = JSON.parse(readFileSync(new URL("../../docs/config.schema.json", import.meta.url), "utf8"));
const validate = new Ajv({ strict: false }).compile(schema);

const table: [configuration: object, right: boolean][] = [
  [{}, true],
  [{ $schema: "./config.schema.json", extends: "preset:wire" }, true],
  [{ extends: ["preset:wire", "./house.json"], rules: { "placeholder-left": "hint" } }, true],
  [{ overrides: [{ files: "opinion/**", extends: "preset:opinion" }] }, true],
  [{ overrides: [{ files: ["a.md"], rules: { "placeholder-left": "off" } }] }, true],
  [{ rules: { "attribution-gap": ["hint", { paragraphs: 8 }] } }, true],
  [{ rules: { "attribution-gap": ["hint"], "placeholder-left": ["error", { also: ["TBC"] }] } }, true],
  [{ rules: { "poll-method-missing": ["hint", { want: ["sample"] }] } }, true],
  [{ rules: { "poll-method-missing": ["hint", { want: ["luck"] }] } }, false],
  [{ rules: { "attribution-gap": ["hint", { paragraphs: 2 }] } }, false],
  [{ rules: { "attribution-gap": ["hint", { paragraph: 8 }] } }, false],
  [{ rules: { "attribution-gap": [] } }, false],
  [{ rules: { "attribution-gap": ["hint", {}, {}] } }, false],
  [{ rules: { "cq-left": ["hint", {}] } }, false],
  [
    {
      speakers: {
        "Mara Lee": { aliases: ["Lee"], notSameAs: ["Lee Yards"], role: "mayor", household: true },
        "Emil Krol": {},
      },
      sources: ["Alder Gazette"],
      language: "en-GB",
      redact: true,
    },
    true,
  ],
  [{ overrides: [{ files: "de/**", language: "de", sources: [], speakers: {} }] }, true],
  [{ speakers: [] }, false],
  [{ speakers: { "Mara Lee": { alias: [] } } }, false],
  [{ speakers: { "Mara Lee": { aliases: "Lee" } } }, false],
  [{ speakers: { "Mara Lee": { role: 1 } } }, false],
  [{ sources: "Reuters" }, false],
  [{ sources: [1] }, false],
  [{ language: "German, mostly" }, false],
  [{ redact: "yes" }, false],
  [{ rule: {} }, false],
  [{ rules: { "placeholder-left": "loud" } }, false],
  [{ rules: { "no-such-rule": "off" } }, false],
  [{ overrides: [{ rules: {} }] }, false],
  [{ overrides: {} }, false],
  [{ articles: { "README.md": true, "archive/**": false } }, true],
  [{ articles: { "README.md": "yes" } }, false],
  [{ articles: ["README.md"] }, false],
  [{ articles: { "!archive/**": true } }, false],
  [{ overrides: [{ files: ["a/**", "!a/b/**"] }] }, false],
  [{ overrides: [{ files: "a!b[c].md" }] }, true],
  [[], false],
];

for (const [configuration, right] of table) {
  test(`schema and reader agree on ${JSON.stringify(configuration)}`, () => {
    assert.equal(validate(configuration), right);
    assert.equal(parseConfiguration(JSON.stringify(configuration), "/a.json")?.problems.length === 0, right);
  });
}
