import { getNodeValue, type Node } from "jsonc-parser";
import { accepts, didYouMean, expected, type Level, type Options, type OptionValues, RULES } from "../core/index.ts";
import type { RuleSettings } from "./configuration.ts";
import { entries, type Report } from "./nodes.ts";

const LEVELS: readonly string[] = ["off", "hint", "information", "warning", "error"] satisfies Level[];
const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
const IDS = [...BY_ID.keys()];

/** Reads `rules`: a level for each, or `[level, options]`. */
export function readRules(node: Node | undefined, report: Report): RuleSettings {
  const levels: Record<string, Level> = {};
  const options: Record<string, OptionValues> = {};
  if (node && node.type !== "object") report(node, "“rules” is an object of rules and their levels.");
  for (const { name, key, value } of entries(node)) {
    const rule = BY_ID.get(name);
    if (!rule) {
      report(key, `Unknown rule “${name}”.${didYouMean(name, IDS)}`);
      continue;
    }
    const [first, second, ...rest] = value.type === "array" ? (value.children ?? []) : [value];
    if (first && isLevel(first.value)) levels[name] = first.value;
    else report(first ?? value, `A level is one of ${LEVELS.join(", ")}.${didYouMean(String(first?.value), LEVELS)}`);
    if (value.type === "array" && !rule.options) {
      report(value, `The rule “${name}” has no options: write its level alone.`);
      continue;
    }
    if (second) options[name] = readOptions(name, rule.options ?? {}, second, report);
    for (const extra of rest) report(extra, "A rule has a level and options, and no more: [level, { … }].");
  }
  return { levels, options };
}

function readOptions(id: string, known: Options, node: Node, report: Report): OptionValues {
  const names = Object.keys(known);
  const values: Record<string, OptionValues[string]> = {};
  if (node.type !== "object") report(node, "Options are an object: [level, { … }].");
  for (const { name, key, value } of entries(node)) {
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    const given: unknown = getNodeValue(value);
    if (!option) report(key, `The rule “${id}” has no option “${name}”.${didYouMean(name, names)}`);
    else if (accepts(option, given)) values[name] = given;
    else report(value, `“${name}” is ${expected(option)}.`);
  }
  return values;
}

function isLevel(value: unknown): value is Level {
  return typeof value === "string" && LEVELS.includes(value);
}
