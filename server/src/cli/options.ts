import { InvalidArgumentError } from "commander";
import { didYouMean } from "../config/didYouMean.ts";
import { type Level, RULES, type RuleLevels, type Severity } from "../core/index.ts";

/** From loud to quiet. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "information", "hint"];
const LEVELS: readonly Level[] = [...SEVERITIES, "off"];

/** Collects `--rule id=level` into levels by rule. */
export function ruleLevel(value: string, previous: RuleLevels = {}): RuleLevels {
  const [id = "", level = ""] = value.split("=");
  const ids = RULES.map((rule) => rule.id);
  if (!ids.includes(id)) throw new InvalidArgumentError(`There is no rule "${id}".${didYouMean(id, ids)}`);
  if (!isLevel(level)) {
    throw new InvalidArgumentError(
      `"${level}" is no level; write ${id}=${LEVELS.join("|")}.${didYouMean(level, LEVELS)}`,
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
