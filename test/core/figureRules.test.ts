import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { RULES } from "../../server/src/core/index.ts";
import { checkRule } from "../support/check.ts";

/** `rule + text` where the rule must find something, `rule - text` where it must not, `rule ? text` where it finds nothing yet. */
const LINE = /^(\S+) ([+?-]) (.+)$/;

for (const [name, file] of [
  ["figures", "figureRules.txt"],
  ["figures that stand without a source", "unsourcedNumbers.txt"],
  ["sources", "sourceRules.txt"],
] as const) {
  describe(`rules on ${name} in made-up copy`, () => {
    for (const line of readFileSync(new URL(file, import.meta.url), "utf8").split("\n")) {
      const [, id, sign = "", text = ""] = LINE.exec(line) ?? [];
      if (line.startsWith("#") || id === undefined) continue;
      test(line, () => {
        const rule = RULES.find((one) => one.id === id);
        assert.ok(rule);
        const found = checkRule(rule, text.replaceAll("\\n", "\n"));
        assert.equal(found.length > 0, sign === "+", found.map(({ message }) => message).join(" "));
      });
    }
  });
}
