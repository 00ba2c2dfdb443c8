import { PRESETS, type Rule } from "../../server/src/core/index.ts";

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

const PRESET_WORDS: Readonly<Record<(typeof PRESETS)[number], string>> = {
  default: "every rule at its own level",
  wire: "agency copy",
  investigation: "everything that a lawyer will ask about",
  feature: "longer and freer writing",
  opinion: "only what is mechanical",
  strict: "everything there is",
};

/** The JSON schema of onrecord.config.json. */
export function configurationSchema(rules: readonly Rule[]): object {
  const presets = PRESETS.map((name) => `preset:${name}`);
  const oneOrMany = (items: object) => ({ anyOf: [items, { type: "array", items }] });
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "OnRecord's configuration",
    description:
      "Applies to the articles in this folder and below, in the editor and on the command line alike. The file nearest to an article counts.",
    type: "object",
    additionalProperties: false,
    allowComments: true,
    allowTrailingCommas: true,
    properties: {
      $schema: { type: "string", description: "Where this schema lies." },
      extends: { $ref: "#/definitions/extends" },
      rules: { $ref: "#/definitions/rules" },
      articles: {
        type: "object",
        description:
          "Files to read (true) or to leave alone (false), by glob, over what their names say: README, CHANGELOG, requirements.txt and the like, data and logs are no articles. The last glob that matches counts.",
        additionalProperties: { type: "boolean" },
      },
      overrides: {
        type: "array",
        description: "Other levels for some of the files; of several that match, the last wins.",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["files"],
          properties: {
            files: {
              ...oneOrMany({ type: "string" }),
              description:
                "Globs, relative to this file: `*` and `?` within a folder, `**` across folders, `{a,b}` for either. A glob without a slash matches in any folder.",
            },
            extends: { $ref: "#/definitions/extends" },
            rules: { $ref: "#/definitions/rules" },
          },
        },
      },
    },
    definitions: {
      extends: {
        ...oneOrMany({
          anyOf: [
            { enum: presets, enumDescriptions: PRESETS.map((name) => `${PRESET_WORDS[name]}.`) },
            { type: "string" },
          ],
        }),
        description: `What to begin with: presets (${PRESETS.map((name) => `preset:${name}, ${PRESET_WORDS[name]}`).join("; ")}) or other configuration files, in the order in which they apply.`,
      },
      rules: {
        type: "object",
        description: "Rules and their levels. A rule that is not named keeps the level that it has.",
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, levelSchema(rule)])),
      },
    },
  };
}
