import type { Severity } from "../../core/index.ts";
import { place } from "./message.ts";
import type { Reporter } from "./report.ts";

const SEVERITIES: Readonly<Record<Severity, "critical" | "major" | "minor" | "info">> = {
  error: "critical",
  warning: "major",
  information: "minor",
  hint: "info",
};

/** GitLab's Code Quality report. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const gitlab: Reporter = (report, { redact, inRepository }) => {
  // Node takes some milliseconds to load it, which every run of the command would pay.
  const { createHash } = process.getBuiltinModule("node:crypto");
  const issues = report.files.flatMap((file) => {
    const path = inRepository(file.source.path);
    return file.diagnostics.map(({ rule, severity, message, span, fingerprint }) => {
      const { line, endLine } = place(file.lines, span);
      return {
        description: redact ? rule : message,
        check_name: rule,
        // GitLab takes two issues with one fingerprint for the same one, wherever they are.
        fingerprint: createHash("sha256").update(`${path}\n${rule}\n${fingerprint}`).digest("hex"),
        severity: SEVERITIES[severity],
        location: { path, lines: { begin: line, end: endLine } },
      };
    });
  });
  return `${JSON.stringify(issues, undefined, 2)}\n`;
};
