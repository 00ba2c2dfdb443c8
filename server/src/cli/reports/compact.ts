import { visible } from "./excerpt.ts";
import type { Reporter } from "./report.ts";

/** A finding a line: `path:line:column: severity rule: message`, as editors and problem matchers read it. */
export const compact: Reporter = (report, { redact }) =>
  report.files
    .flatMap((file) =>
      file.diagnostics.map(({ span, severity, rule, message }) => {
        const { line, character } = file.lines.position(span.start);
        const words = redact ? "" : `: ${visible(message)}`;
        return `${file.source.path}:${line + 1}:${character + 1}: ${severity} ${rule}${words}\n`;
      }),
    )
    .join("");
