import type { Severity, Span } from "../../core/index.ts";
import type { CheckedFile, Reporter } from "./report.ts";

const SEVERITIES: Readonly<Record<Severity, "ERROR" | "WARNING" | "INFO">> = {
  error: "ERROR",
  warning: "WARNING",
  information: "INFO",
  hint: "INFO",
};

/**
 * reviewdog's diagnostics, one a line. Columns are bytes of UTF-8, from 1, as reviewdog counts them. Only fixes that cannot change
 * meaning become suggestions. https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
 */
export const rdjsonl: Reporter = (report, { redact }) =>
  report.files
    .flatMap((file) =>
      file.diagnostics.map(({ rule, severity, message, span, fixes = [] }) => {
        const edits = redact ? [] : (fixes.find(({ safe }) => safe)?.edits ?? []);
        const diagnostic = {
          message: redact ? rule : message,
          location: { path: file.source.path, range: range(file, span) },
          severity: SEVERITIES[severity],
          source: { name: "onrecord" },
          code: { value: rule },
          ...(edits.length > 0 && {
            suggestions: edits.map((edit) => ({ range: range(file, edit.span), text: edit.text })),
          }),
        };
        return `${JSON.stringify(diagnostic)}\n`;
      }),
    )
    .join("");

function range(file: CheckedFile, { start, end }: Span) {
  return { start: position(file, start), end: position(file, end) };
}

function position({ source, lines }: CheckedFile, offset: number) {
  const { line, character } = lines.position(offset);
  const before = source.text.slice(offset - character, offset);
  return { line: line + 1, column: Buffer.byteLength(before) + 1 };
}
