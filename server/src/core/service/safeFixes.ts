import type { Article } from "../analysis/article.ts";
import type { Diagnostic, Edit } from "../rules/rule.ts";
import { overlaps, type Span } from "../text/span.ts";

/**
 * The edits that may be made without asking: of each finding the first fix, where it is safe; none that overlaps another, and
 * none inside somebody's words.
 */
export function safeEdits(article: Article, diagnostics: readonly Diagnostic[]): readonly Edit[] {
  const quoted = article.paragraphs.flatMap(({ start, facts }) =>
    facts.quotations.map(({ inner }) => ({ start: start + inner.start, end: start + inner.end })),
  );
  const taken: Edit[] = [];
  for (const { fixes } of diagnostics) {
    const fix = fixes?.[0];
    if (!fix?.safe) continue;
    const free = fix.edits.every(
      ({ span }) => !quoted.some((words) => touches(words, span)) && !taken.some((edit) => touches(edit.span, span)),
    );
    if (free) taken.push(...fix.edits);
  }
  return taken.sort((a, b) => a.span.start - b.span.start);
}

/** Overlaps, or, for an insertion, stands inside. */
function touches(a: Span, b: Span): boolean {
  return overlaps(a, b) || (a.start < b.start && b.end < a.end);
}

/** The text with the edits made; they are sorted and apart. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const { span, text: replacement } of edits) {
    result += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return result + text.slice(at);
}
