import {
  type Desk,
  type DeskSpeaker,
  type Level,
  type OptionValues,
  PRESETS,
  presetLevels,
  RULES,
  type RuleLevels,
} from "../core/index.ts";
import type { RuleSettings, Section } from "./configuration.ts";

/** What holds for one article once all that applies to it has been put together. */
export interface Settled {
  readonly rules: RuleSettings;
  readonly desk: Desk;
  /** Keep the articles' words out of reports. */
  readonly redact: boolean;
  readonly origins: Origins;
}

/** What each value came from: "default", "preset:wire", or a file's path. */
export interface Origins {
  readonly levels: Readonly<Record<string, string>>;
  /** By rule, then by option; options that nobody has set are left out. */
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly speakers: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, string>>;
  readonly language: string;
  readonly redact: string;
}

/** Puts together what applies to an article, piece by piece; the later wins. Begins with the default preset. */
export interface Settlement {
  /** The levels of a preset; a name that is none changes nothing. */
  preset(name: string): void;
  /** A section's own values; what it extends goes before it. */
  add(section: Omit<Section, "extends">, origin: string): void;
  settled(): Settled;
}

export function createSettlement(): Settlement {
  const levels: Record<string, Level> = {};
  const options: Record<string, OptionValues> = {};
  const speakers = new Map<string, DeskSpeaker>();
  const from = {
    levels: {} as Record<string, string>,
    options: {} as Record<string, Record<string, string>>,
    speakers: {} as Record<string, string>,
    sources: {} as Record<string, string>,
    language: "default",
    redact: "default",
  };
  let language = "en";
  let redact = false;
  const setLevels = (own: RuleLevels, origin: string) => {
    for (const [id, level] of Object.entries(own)) {
      levels[id] = level;
      from.levels[id] = origin;
    }
  };
  setLevels(presetLevels("default", RULES), "default");
  return {
    preset(name) {
      const known = PRESETS.find((one) => one === name);
      if (known) setLevels(presetLevels(known, RULES), `preset:${known}`);
    },
    add(section, origin) {
      setLevels(section.rules.levels, origin);
      for (const [id, values] of Object.entries(section.rules.options)) {
        options[id] = { ...options[id], ...values };
        from.options[id] ??= {};
        for (const name of Object.keys(values)) from.options[id][name] = origin;
      }
      for (const speaker of section.speakers) {
        speakers.set(speaker.name, speaker);
        from.speakers[speaker.name] = origin;
      }
      for (const source of section.sources) from.sources[source] = origin;
      if (section.redact !== null) [redact, from.redact] = [section.redact, origin];
      if (section.language !== null) [language, from.language] = [section.language, origin];
    },
    settled: () => ({
      rules: { levels, options },
      redact,
      desk: { speakers: [...speakers.values()], sources: Object.keys(from.sources), language },
      origins: from,
    }),
  };
}
