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

/** Reads settings as a client sent them; what is not understood keeps its default. */
export function parseSettings(value: unknown): Settings {
  if (!isRecord(value)) return DEFAULT_SETTINGS;
  return {
    enable: value.enable !== false,
    languages: Array.isArray(value.languages) ? value.languages.map(String) : undefined,
    ...readHeld(value),
    completeNames: value.completeNames === true,
    nameHints: value.nameHints === true,
    noteStyle: NOTE_STYLES.find((style) => style === value.noteStyle) ?? "auto",
    colours: COLOURINGS.find((colouring) => colouring === value.colours) ?? "off",
  };
}

/** The keys that a configuration file has too, read as they are there. */
function readHeld({ extends: base, rules, speakers, sources, language }: Record<string, unknown>) {
  const given = { extends: base, rules, speakers, sources, language: language === "" ? undefined : language };
  const section = parseConfiguration(JSON.stringify(given), "settings");
  const settlement = createSettlement();
  for (const { name } of section?.extends ?? []) if (name.startsWith("preset:")) settlement.preset(name.slice(7));
  if (section) settlement.add(section, "settings");
  const settled = settlement.settled();
  return { rules: settled.rules, desk: settled.desk };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
