import type { Rule } from "../../server/src/core/index.ts";

const LEVELS = ["off", "hint", "information", "warning", "error"];
const LEVEL_WORDS = [
  "Not looked for.",
  "A faint mark in the text; not listed.",
  "Listed, underlined in blue.",
  "Listed, underlined in yellow.",
  "Listed, underlined in red.",
];

/** The JSON schema of the setting `onrecord.rules`: rule ids and their levels. */
export function rulesSetting(rules: readonly Rule[]): object {
  return {
    type: "object",
    order: 2,
    default: {},
    additionalProperties: false,
    markdownDescription:
      "The level of each rule. Rules that are not named keep the level of their own, which the description tells.",
    properties: Object.fromEntries(rules.map((rule) => [rule.id, levelSchema(rule)])),
  };
}

/** The JSON schema of one rule's level. */
export function levelSchema(rule: Rule): object {
  return {
    type: "string",
    enum: LEVELS,
    enumDescriptions: LEVEL_WORDS,
    default: rule.level,
    description: `Finds ${rule.summary}.`,
  };
}
