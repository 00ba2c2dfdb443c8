import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { accepts, type Example, RULES, type Rule } from "../../server/src/core/index.ts";
import { applyFixes, checkRule } from "../support/check.ts";
import { readMarkers, writeMarkers } from "../support/markers.ts";

const folder = new URL("../../server/src/core/rules/", import.meta.url);
const groups = ["quotations", "sources", "verbs", "claims", "arithmetic", "copy", "notes"];

for (const rule of RULES) {
  describe(rule.id, () => {
    for (const example of rule.examples.fires) test(titleOf(example), () => checkExample(rule, example));
    for (const example of rule.examples.quiet) {
      test(`quiet: ${titleOf(example)}`, () => {
        assert.deepEqual(readMarkers(example.text).spans, [], "a quiet example has no marks");
        checkExample(rule, example);
      });
    }
    test("every option takes its default, and every example's", () => {
      const examples = [...rule.examples.fires, ...rule.examples.quiet].map(({ options = {} }) => options);
      for (const [name, option] of Object.entries(rule.options ?? {})) {
        assert.ok(accepts(option, option.default), name);
        assert.match(option.description, /^[A-Z].*\.$/s);
      }
      for (const [name, value] of examples.flatMap((options) => Object.entries(options)))
        assert.ok(rule.options?.[name] && accepts(rule.options[name], value), name);
    });
    test("is documented", () => {
      assert.match(rule.id, /^[a-z]+(-[a-z]+)*$/);
      assert.match(rule.summary, /^[“a-z].*[^.]$/s, "the summary is a noun phrase");
      assert.match(rule.rationale, /^[“A-Z].*[.”]$/s, "the rationale is sentences");
      assert.ok(rule.examples.fires.length >= 2 && rule.examples.quiet.length >= 2, "examples both ways");
      for (const { text } of rule.examples.fires) assert.ok(readMarkers(text).spans.length > 0, text);
    });
  });
}

function titleOf({ text, options }: Example): string {
  return options ? `${text} ${JSON.stringify(options)}` : text;
}

function checkExample(rule: Rule, { text: marked, fixed, languageId, options }: Example): void {
  const { text } = readMarkers(marked);
  const found = checkRule(rule, text, languageId, options);
  assert.equal(
    writeMarkers(
      text,
      found.map(({ span }) => span),
    ),
    marked,
  );
  for (const { message } of found) assert.match(message, /^[“A-Z\d].*[.?]$/s, "a message is sentences");
  const fixes = found.flatMap((finding) => finding.fixes ?? []);
  if (fixes.length > 0 || fixed !== undefined) {
    const after = applyFixes(text, found);
    assert.equal(after, fixed, "the text after the first fix of every finding");
    const left = checkRule(rule, after, languageId, options).flatMap((finding) => finding.fixes ?? []);
    assert.deepEqual(left, [], "after the fix nothing fixable remains");
  }
}

test("every rule's file is in the list, in the folder of its group, under its id", () => {
  const used = groups.filter((group) => existsSync(new URL(group, folder)));
  const files = used.flatMap((group) => readdirSync(new URL(group, folder)).map((file) => `${group}/${file}`));
  const camel = (id: string) => id.replace(/-(.)/g, (_, c: string) => c.toUpperCase());
  assert.deepEqual(files.sort(), RULES.map(({ id, group }) => `${group}/${camel(id)}.ts`).sort());
  assert.equal(new Set(RULES.map(({ id }) => id)).size, RULES.length, "ids are unique");
});
