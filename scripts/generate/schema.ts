import { type Option, PRESETS, type Rule } from "../../server/src/core/index.ts";

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
    scope: "resource",
    additionalProperties: false,
    markdownDescription:
      "The level of each rule. Rules that are not named keep the level of their own, which the description tells.",
    properties: Object.fromEntries(rules.map((rule) => [rule.id, levelSchema(rule)])),
  };
}

/** The settings of an editor that a configuration file has under the same names; they count where there is no file. */
export function deskSettings(): Readonly<Record<string, object>> {
  const setting = { scope: "resource" };
  const presets = PRESETS.map((name) => `preset:${name}`);
  return {
    "onrecord.extends": {
      type: "string",
      enum: presets,
      enumDescriptions: PRESETS.map(presetSentence),
      order: 6,
      default: "preset:default",
      markdownDescription:
        "What to begin with; what `#onrecord.rules#` says counts over it. A configuration file counts over both.",
      ...setting,
    },
    "onrecord.speakers": { ...speakersSchema(), order: 7, default: {}, ...setting },
    "onrecord.sources": { ...sourcesSchema(), order: 8, default: [], ...setting },
    "onrecord.language": { ...languageSchema(), order: 9, ...setting },
  };
}

/** The JSON schema of what a configuration says of one rule: a level, or a level with options where the rule has some. */
function ruleSchema(rule: Rule): object {
  const { description, ...level } = levelSchema(rule);
  if (!rule.options) return { ...level, description };
  const options = {
    type: "object",
    description: `Options of ${rule.id}.`,
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, optionSchema(option)])),
  };
  const both = { type: "array", items: [level, options], minItems: 1, maxItems: 2, additionalItems: false };
  return { anyOf: [level, both], description: `${description} A level, or a level and options: [level, { … }].` };
}

function optionSchema(option: Option): object {
  const { description } = option;
  if (option.type === "boolean") return { type: "boolean", default: option.default, description };
  if (option.type === "integer") {
    const { minimum, maximum } = option;
    return { type: "integer", minimum, maximum, default: option.default, description };
  }
  const items = option.choices ? { enum: option.choices } : WORD;
  return { type: "array", items, maxItems: 1000, default: option.default, description };
}

/** A name or a word: written out, never a pattern. */
const WORD = { type: "string", minLength: 1, maxLength: 100 };

/** The JSON schema of one rule's level. */
function levelSchema(rule: Rule) {
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
  strict: "everything there is, as hints where it is normally off",
};

/** "Agency copy." */
function presetSentence(name: (typeof PRESETS)[number]): string {
  const words = PRESET_WORDS[name];
  return `${words[0]!.toUpperCase()}${words.slice(1)}.`;
}

/** The JSON schema of onrecord.config.json. */
export function configurationSchema(rules: readonly Rule[]): object {
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
      ...SECTION,
      articles: {
        type: "object",
        description:
          "Files to read (true) or to leave alone (false), by glob, over what their names and .onrecordignore say: README, CHANGELOG, requirements.txt and the like, data and logs are no articles. The last glob that matches counts.",
        propertyNames: GLOB,
        additionalProperties: { type: "boolean" },
      },
      overrides: {
        type: "array",
        description: "What holds for some of the files; of several that match, the last wins.",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["files"],
          properties: {
            files: {
              ...oneOrMany(GLOB),
              description:
                "Globs, relative to this file: `*` and `?` within a folder, `**` across folders, `{a,b}` for either. A glob without a slash matches in any folder.",
            },
            ...SECTION,
          },
        },
      },
    },
    definitions: {
      extends: extendsSchema(),
      rules: {
        type: "object",
        description: "Rules and their levels. A rule that is not named keeps the level that it has.",
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
      },
      speakers: speakersSchema(),
      sources: sourcesSchema(),
      language: languageSchema(),
      redact: {
        type: "boolean",
        default: false,
        description:
          "Keep every word of the articles out of what `onrecord check` writes anywhere but on a terminal: for logs that others can read.",
      },
    },
  };
}

/** There is no negation. */
const GLOB = { type: "string", pattern: "^(?!!)" } as const;

/** What a configuration says for all articles, and an override for some. */
const SECTION = Object.fromEntries(
  ["extends", "rules", "speakers", "sources", "language", "redact"].map((key) => [
    key,
    { $ref: `#/definitions/${key}` },
  ]),
);

function oneOrMany(items: object): object {
  return { anyOf: [items, { type: "array", items }] };
}

function extendsSchema(): object {
  const presets = PRESETS.map((name) => `preset:${name}`);
  return {
    ...oneOrMany({
      anyOf: [{ enum: presets, enumDescriptions: PRESETS.map(presetSentence) }, { type: "string" }],
    }),
    description: `What to begin with: presets (${PRESETS.map((name) => `preset:${name}, ${PRESET_WORDS[name]}`).join("; ")}) or other configuration files, in the order in which they apply.`,
  };
}

/** The JSON schema of `speakers`, in a file and in an editor's settings alike. */
function speakersSchema(): object {
  const names = { type: "array", items: WORD, maxItems: 1000 };
  return {
    type: "object",
    description: "Who speaks in your articles, by the name that articles give in full.",
    propertyNames: { minLength: 1, maxLength: 100 },
    additionalProperties: {
      type: "object",
      additionalProperties: false,
      properties: {
        aliases: {
          ...names,
          description:
            "Other names of the same person or body: a maiden name, an acronym, “the Iron Mayor”. What is said under them is this speaker's.",
        },
        notSameAs: {
          ...names,
          description: "Names that look alike and are somebody else's. What is said under them is not this speaker's.",
        },
        role: {
          ...WORD,
          description:
            "Shown beside the name where the article gives no role. The reader is not told it, so speaker-without-role still asks for one.",
        },
        household: {
          type: "boolean",
          default: false,
          description:
            "Needs no introduction: speaker-not-introduced and speaker-without-role are silent, under the surname alone too.",
        },
      },
    },
  };
}

/** The JSON schema of `sources`. */
function sourcesSchema(): object {
  return {
    type: "array",
    items: WORD,
    maxItems: 1000,
    description:
      "Outlets, agencies and institutes that you accept as a source where a sentence names them, as you write their names: a figure beside one counts as documented, and a report or a study as named.",
  };
}

/** The JSON schema of `language`. */
function languageSchema(): object {
  return {
    type: "string",
    pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
    default: "en",
    description:
      "The language of the articles, as a tag such as en-GB or de. Only English is read for speakers and figures; in any other language only marks, footnotes, citations and silences are checked.",
  };
}
