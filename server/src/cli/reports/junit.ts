import { place } from "./message.ts";
import type { CheckedFile, Reporter, ReportOptions } from "./report.ts";
import { element, escapeXml } from "./xml.ts";

/**
 * JUnit's XML: an article is a suite, a finding a case. Errors and warnings fail; what is only a judgement passes and says so, for a
 * red cross beside every hint would be no advice. https://github.com/testmoapp/junitxml
 */
export const junit: Reporter = (report, options) => {
  const suites = report.files.map((file) => suite(file, options));
  const skipped = report.skipped.map(({ path, problem }) => {
    const test = element("testcase", { classname: path, name: "read" }, element("skipped", { message: problem }));
    return element("testsuite", { name: path, tests: 1, failures: 0, skipped: 1 }, `\n    ${test}\n  `);
  });
  const failures = report.files.reduce((sum, file) => sum + failing(file), 0);
  const tests = report.files.reduce((sum, file) => sum + Math.max(1, file.diagnostics.length), skipped.length);
  const content = [...suites, ...skipped].map((one) => `\n  ${one}`).join("");
  const all = element("testsuites", { name: "onrecord", tests, failures }, content === "" ? "" : `${content}\n`);
  return `<?xml version="1.0" encoding="utf-8"?>\n${all}\n`;
};

function suite(file: CheckedFile, { redact }: ReportOptions): string {
  const { path } = file.source;
  const cases = file.diagnostics.map(({ rule, severity, message, span }) => {
    const { line, column } = place(file.lines, span);
    const at = `${path}:${line}:${column}`;
    const text = escapeXml(redact ? `${at} ${rule}` : `${at} ${message}`);
    const told = fails(severity)
      ? element("failure", { type: severity, message: redact ? rule : message }, text)
      : element("system-out", {}, `${severity}: ${text}`);
    return element("testcase", { classname: path, name: `${rule} ${line}:${column}` }, told);
  });
  if (cases.length === 0) cases.push(element("testcase", { classname: path, name: "no findings" }));
  const counts = { name: path, tests: cases.length, failures: failing(file) };
  return element("testsuite", counts, `${cases.map((one) => `\n    ${one}`).join("")}\n  `);
}

function fails(severity: string): boolean {
  return severity === "error" || severity === "warning";
}

function failing({ diagnostics }: CheckedFile): number {
  return diagnostics.filter(({ severity }) => fails(severity)).length;
}
