import type { RuleSettings } from "../config/configuration.ts";
import { parseConfiguration } from "../config/parse.ts";
import { createSettlement } from "../config/settle.ts";
import { type Desk, NO_DESK, NOTE_STYLES, type NoteStyle } from "../core/index.ts";

/** Which stretches of a text have a colour of their own: none, who speaks and with which words, or what they say too. */
const COLOURINGS = ["off", "sources", "all"] as const;
export type Colouring = (typeof COLOURINGS)[number];

/** What stands below "onrecord" in the editor's settings. */
export interface Settings {
  readonly enable: boolean;
  /** The languages to read; undefined: whatever the client opens. */
  readonly languages: readonly string[] | undefined;
  /** What stands under `extends` and `rules`, for documents without a configuration file. */
  readonly rules: RuleSettings;
  /** What stands under `speakers`, `sources` and `language`, for the same. */
  readonly desk: Desk;
  /** Offer speakers' names while writing. */
  readonly completeNames: boolean;
  /** Show the name behind a pronoun that is the source of a statement. */
  readonly nameHints: boolean;
  /** How a quick fix writes a source note. */
  readonly noteStyle: NoteStyle;
  /** Colour sources and their words. */
  readonly colours: Colouring;
}

const DEFAULT_SETTINGS: Settings = {
  enable: true,
  languages: undefined,
  rules: { levels: {}, options: {} },
  desk: NO_DESK,
  completeNames: false,
  nameHints: false,
  noteStyle: "auto",
  colours: "off",
};

const KEYS = [
  ...["enable", "languages", "rules", "extends", "speakers", "sources", "language"],
  ...["completeNames", "nameHints", "noteStyle", "colours"],
];
/** Those of the language client's own library. */
const NOT_OURS = ["trace"];

/** Is told of a setting that makes no sense: a sentence. */
type Tell = (problem: string) => void;

/** Reads settings as a client sent them; what is not understood keeps its default, and `tell` is told. */
export function parseSettings(value: unknown, tell: Tell = () => {}): Settings {
  if (value === undefined || value === null) return DEFAULT_SETTINGS;
  if (!isRecord(value)) {
    tell("Settings are an object: { … }.");
    return DEFAULT_SETTINGS;
  }
  for (const key of Object.keys(value)) if (![...KEYS, ...NOT_OURS].includes(key)) tell(`Unknown setting “${key}”.`);
  const choice = createChooser(value, tell);
  return {
    enable: choice("enable", [true, false], true),
    languages: readLanguages(value.languages, tell),
    ...readHeld(value, tell),
    completeNames: choice("completeNames", [true, false], false),
    nameHints: choice("nameHints", [true, false], false),
    noteStyle: choice("noteStyle", NOTE_STYLES, "auto"),
    colours: choice("colours", COLOURINGS, "off"),
  };
}

/** Reads a setting that is one of a few values. */
function createChooser(settings: Record<string, unknown>, tell: Tell) {
  return <T>(key: string, choices: readonly T[], otherwise: T): T => {
    const given = settings[key];
    if (given === undefined || given === null) return otherwise;
    const chosen = choices.find((one) => one === given);
    if (chosen !== undefined) return chosen;
    tell(`“${key}” is one of ${choices.map((one) => JSON.stringify(one)).join(", ")}, not ${JSON.stringify(given)}.`);
    return otherwise;
  };
}

function readLanguages(given: unknown, tell: Tell): readonly string[] | undefined {
  if (given === undefined || given === null) return undefined;
  if (Array.isArray(given) && given.every((one) => typeof one === "string")) return given;
  tell('“languages” is a list of languages, such as ["plaintext", "markdown"].');
  return undefined;
}

/** The keys that a configuration file has too, read as they are there. */
function readHeld({ extends: base, rules, speakers, sources, language }: Record<string, unknown>, tell: Tell) {
  const given = { extends: base, rules, speakers, sources, language: language === "" ? undefined : language };
  const section = parseConfiguration(JSON.stringify(given), "settings");
  const settlement = createSettlement();
  for (const { message } of section?.problems ?? []) tell(message);
  for (const { name } of section?.extends ?? []) {
    if (name.startsWith("preset:")) settlement.preset(name.slice(7));
    else tell(`“extends” names presets alone in an editor's settings, not “${name}”.`);
  }
  if (section) settlement.add(section, "settings");
  const settled = settlement.settled();
  return { rules: settled.rules, desk: settled.desk };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
