import type { Lines, Reviewed, Span } from "../../core/index.ts";
import type { CheckedFile } from "./report.ts";

/** Where a span stands. Lines and columns count from 1, columns and offsets in UTF-16 code units; ends are behind the span. */
export function place(lines: Lines, span: Span) {
  const start = lines.position(span.start);
  const end = lines.position(span.end);
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    offset: span.start,
    endOffset: span.end,
  };
}

/** A finding for programs; without any word of the article where it is to be redacted. */
export function toMessage({ lines }: CheckedFile, diagnostic: Reviewed, redact: boolean) {
  const { rule, severity, span, fingerprint, ...rest } = diagnostic;
  if (redact) return { rule, severity, ...place(lines, span), fingerprint };
  return {
    rule,
    severity,
    message: rest.message,
    ...place(lines, span),
    fingerprint,
    related: (rest.related ?? []).map((related) => ({ message: related.message, ...place(lines, related.span) })),
    fixes: rest.fixes ?? [],
  };
}
