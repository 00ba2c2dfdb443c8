import { type Level, NOTE_STYLES, type NoteStyle, type RuleLevels } from "../core/index.ts";

/** Which stretches of a text have a colour of their own: none, who speaks and with which words, or what they say too. */
export const COLOURINGS = ["off", "sources", "all"] as const;
export type Colouring = (typeof COLOURINGS)[number];

/** What stands below "onrecord" in the editor's settings. */
export interface Settings {
  readonly enable: boolean;
  readonly rules: RuleLevels;
  /** Offer speakers' names while writing. */
  readonly completeNames: boolean;
  /** Show the name behind a pronoun that is the source of a statement. */
  readonly nameHints: boolean;
  /** How a quick fix writes a source note. */
  readonly noteStyle: NoteStyle;
  /** Colour sources and their words. */
  readonly colours: Colouring;
}

export const DEFAULT_SETTINGS: Settings = {
  enable: true,
  rules: {},
  completeNames: false,
  nameHints: false,
  noteStyle: "auto",
  colours: "off",
};

const LEVELS: ReadonlySet<unknown> = new Set<Level>(["off", "hint", "information", "warning", "error"]);

/** Reads settings as a client sent them; what is not understood keeps its default. */
export function parseSettings(value: unknown): Settings {
  if (!isRecord(value)) return DEFAULT_SETTINGS;
  const rules: Record<string, Level> = {};
  for (const [id, level] of Object.entries(isRecord(value.rules) ? value.rules : {})) {
    if (isLevel(level)) rules[id] = level;
  }
  return {
    enable: value.enable !== false,
    rules,
    completeNames: value.completeNames === true,
    nameHints: value.nameHints === true,
    noteStyle: NOTE_STYLES.find((style) => style === value.noteStyle) ?? "auto",
    colours: COLOURINGS.find((colouring) => colouring === value.colours) ?? "off",
  };
}

function isLevel(value: unknown): value is Level {
  return LEVELS.has(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
