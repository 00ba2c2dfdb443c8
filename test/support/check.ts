import {
  type Article,
  check,
  createAnalyzer,
  type Diagnostic,
  type Edit,
  type OptionValues,
  type Rule,
  review,
} from "../../server/src/core/index.ts";
import { readAttributionModel } from "../../server/src/node/attributionModel.ts";

const analyzer = createAnalyzer(readAttributionModel());

/** Analyses a text as the product does, with the model where it is built. */
export function analyze(text: string, languageId = "plaintext"): Article {
  return analyzer(text, languageId);
}

/** What one rule finds in a text, whatever its level. */
export function checkRule(
  rule: Rule,
  text: string,
  languageId?: string,
  options: OptionValues = {},
): readonly Diagnostic[] {
  const level = rule.level === "off" ? "hint" : rule.level;
  const article = analyze(text, languageId);
  if (!rule.audit) return check(article, { [rule.id]: level }, [rule], { [rule.id]: options });
  return review(article, { levels: { [rule.id]: level } }).shown.filter((found) => found.rule === rule.id);
}

/** The text after the edits, which must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)
    .reduce((t, { span, text: by }) => t.slice(0, span.start) + by + t.slice(span.end), text);
}

/** The text after the first fix of every finding. */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): string {
  return applyEdits(
    text,
    diagnostics.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
  );
}
