import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { PRESETS, presetLevels, RULES, type Rule } from "../../server/src/core/index.ts";

const rule = (id: string, group: Rule["group"], level: Rule["level"], presets?: Rule["presets"]): Rule => ({
  ...{ id, group, level, summary: "", rationale: "", examples: { fires: [], quiet: [] } },
  ...(presets ? { presets } : {}),
  check: () => [],
});

describe("presetLevels", () => {
  const rules = [
    rule("left", "copy", "error"),
    rule("sum", "arithmetic", "warning"),
    rule("who", "sources", "information"),
    rule("taste", "verbs", "off", { wire: "hint" }),
    rule("late", "copy", "off", { strict: "off" }),
  ];
  const table: [(typeof PRESETS)[number], Record<string, Rule["level"]>][] = [
    ["default", { left: "error", sum: "warning", who: "information", taste: "off", late: "off" }],
    ["wire", { left: "error", sum: "warning", who: "information", taste: "hint", late: "off" }],
    ["opinion", { left: "error", sum: "warning", who: "off", taste: "off", late: "off" }],
    ["strict", { left: "error", sum: "warning", who: "information", taste: "hint", late: "off" }],
  ];
  for (const [preset, levels] of table) test(preset, () => assert.deepEqual(presetLevels(preset, rules), levels));

  test("an unattributed quotation is a fault in news, and may be the closing line of a feature", () => {
    assert.equal(presetLevels("default", RULES)["unattributed-quote"], "warning");
    assert.equal(presetLevels("feature", RULES)["unattributed-quote"], "hint");
  });

  test("every preset gives every rule a level", () => {
    for (const preset of PRESETS) assert.equal(Object.keys(presetLevels(preset, RULES)).length, RULES.length);
  });
});
