import type { Level, Preset, Rule, RuleGroup } from "./rule.ts";

/** The presets by name. `default` is every rule at its own level. */
export const PRESETS = ["default", "wire", "investigation", "feature", "opinion", "strict"] as const;

/** What a mechanical slip is: as wrong in a column as in a news story. */
const MECHANICAL: ReadonlySet<RuleGroup> = new Set<RuleGroup>(["arithmetic", "copy", "notes"]);

/**
 * The level that each rule has in a preset. Unless a rule says otherwise: `opinion` keeps what is mechanical and every
 * error; `strict` shows what is off as a hint; the others change nothing.
 */
export function presetLevels(
  preset: (typeof PRESETS)[number],
  rules: readonly Rule[],
): Readonly<Record<string, Level>> {
  return Object.fromEntries(rules.map((rule) => [rule.id, preset === "default" ? rule.level : levelIn(preset, rule)]));
}

function levelIn(preset: Preset, rule: Rule): Level {
  const own = rule.presets?.[preset];
  if (own) return own;
  if (preset === "strict" && rule.level === "off") return "hint";
  if (preset === "opinion" && !MECHANICAL.has(rule.group) && rule.level !== "error") return "off";
  return rule.level;
}
