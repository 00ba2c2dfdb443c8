import { VERSION } from "../version.ts";
import type { CheckedFile, Reporter } from "./report.ts";
import { totals } from "./summary.ts";

/**
 * For programs. Lines and columns count from 1, columns and offsets in UTF-16 code units; offsets and spans are half open.
 */
export const json: Reporter = (report, { redact }) => {
  const value = {
    schemaVersion: 1,
    tool: { name: "onrecord", version: VERSION },
    columns: "utf-16",
    files: report.files.map((file) => ({
      path: file.source.path,
      messages: file.diagnostics.map((diagnostic) => message(file, diagnostic, redact)),
      ...file.coverage,
    })),
    skipped: report.skipped,
    totals: totals(report),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
};

function message(file: CheckedFile, diagnostic: CheckedFile["diagnostics"][number], redact: boolean) {
  const place = (span: { start: number; end: number }) => {
    const start = file.lines.position(span.start);
    const end = file.lines.position(span.end);
    return {
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
      offset: span.start,
      endOffset: span.end,
    };
  };
  const { rule, severity, span } = diagnostic;
  if (redact) return { rule, severity, ...place(span) };
  return {
    rule,
    severity,
    message: diagnostic.message,
    ...place(span),
    related: (diagnostic.related ?? []).map((related) => ({ message: related.message, ...place(related.span) })),
    fixes: diagnostic.fixes ?? [],
  };
}
