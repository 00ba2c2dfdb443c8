import type { Severity } from "../../core/index.ts";
import { VERSION } from "../version.ts";
import { place } from "./message.ts";
import type { Reporter } from "./report.ts";
import { element } from "./xml.ts";

const SEVERITIES: Readonly<Record<Severity, "error" | "warning" | "info">> = {
  error: "error",
  warning: "warning",
  information: "info",
  hint: "info",
};

/** Checkstyle's XML, which most CI servers read. https://checkstyle.org */
export const checkstyle: Reporter = (report, { redact }) => {
  const files = report.files.map((file) => {
    const errors = file.diagnostics.map(({ rule, severity, message, span }) => {
      const { line, column } = place(file.lines, span);
      const text = redact ? rule : message;
      return element("error", {
        line,
        column,
        severity: SEVERITIES[severity],
        message: text,
        source: `onrecord.${rule}`,
      });
    });
    return `  ${element("file", { name: file.source.path }, errors.map((error) => `\n    ${error}`).join("") + (errors.length > 0 ? "\n  " : ""))}`;
  });
  const content = files.length > 0 ? `\n${files.join("\n")}\n` : "";
  return `<?xml version="1.0" encoding="utf-8"?>\n${element("checkstyle", { version: VERSION }, content)}\n`;
};
