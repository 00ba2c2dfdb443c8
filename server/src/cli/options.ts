import { InvalidArgumentError, Option } from "commander";
import { didYouMean, type Level, RULES, type RuleLevels, type Severity } from "../core/index.ts";

/** From loud to quiet. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "information", "hint"];
const LEVELS: readonly Level[] = [...SEVERITIES, "off"];

/** Collects `--rule id=level` into levels by rule. */
function ruleLevel(value: string, previous: RuleLevels = {}): RuleLevels {
  const [id = "", level = ""] = value.split("=");
  const ids = RULES.map((rule) => rule.id);
  if (!ids.includes(id)) throw new InvalidArgumentError(`There is no rule “${id}”.${didYouMean(id, ids)}`);
  if (!isLevel(level)) {
    throw new InvalidArgumentError(
      `“${level}” is no level; write ${id}=${LEVELS.join("|")}.${didYouMean(level, LEVELS)}`,
    );
  }
  return { ...previous, [id]: level };
}

function isLevel(value: string): value is Level {
  return (LEVELS as readonly string[]).includes(value);
}

/** A number of findings, from 0. */
export function count(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("Give a whole number, 0 or more.");
  return Number(value);
}

/** Makes an option take one of a few names; what is nearly one of them is told so. */
export function oneOf(option: Option, names: readonly string[]): Option {
  return option.choices(names).argParser((value: string) => {
    if (names.includes(value)) return value;
    throw new InvalidArgumentError(`It is one of ${names.join(", ")}.${didYouMean(value, names)}`);
  });
}

/** Options that several commands have. */
export const shared = {
  stdinFilename: () =>
    new Option("--stdin-filename <name>", "name, and by it the language, of standard input; alone it stands for -"),
  config: () => new Option("--config <file>", "the configuration for all articles, instead of the nearest to each"),
  rule: () => new Option("--rule <id=level>", "level of one rule; may be given again").argParser(ruleLevel),
  format: (formats: object, value: string) =>
    oneOf(new Option("-f, --format <format>", "form of the output"), Object.keys(formats)).default(value),
};
