import type { Article } from "../analysis/article.ts";
import { RULES } from "./index.ts";
import type { Diagnostic, Level } from "./rule.ts";

/** Levels by rule id; a rule that is not named keeps its own level. */
export type RuleLevels = Readonly<Record<string, Level>>;

/** Everything the rules have to say of an article, in text order. */
export function check(article: Article, levels: RuleLevels = {}): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const rule of RULES) {
    const severity = levels[rule.id] ?? rule.level;
    if (severity === "off") continue;
    for (const finding of rule.check(article)) found.push({ ...finding, rule: rule.id, severity });
  }
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
