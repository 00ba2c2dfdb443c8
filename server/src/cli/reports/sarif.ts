import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Log, ReportingDescriptor, Result, Run } from "sarif";
import { RULES, type Severity, type Span } from "../../core/index.ts";
import { VERSION } from "../version.ts";
import { place } from "./message.ts";
import type { CheckedFile, Report, Reporter } from "./report.ts";

const LEVELS: Readonly<Record<Severity | "off", "error" | "warning" | "note" | "none">> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
  off: "none",
};

/** SARIF 2.1.0, for code scanning. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export const sarif: Reporter = (report, { redact }) => {
  const log: Log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [toRun(report, redact)],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

function toRun(report: Report, redact: boolean): Run {
  return {
    tool: { driver: { name: "OnRecord", semanticVersion: VERSION, rules: RULES.map(descriptor) } },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { "%SRCROOT%": { description: { text: "The folder that the command ran in." } } },
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: report.skipped.map(({ path, problem }) => ({
          level: "warning",
          message: { text: `${path} ${problem}` },
        })),
      },
    ],
    results: report.files.flatMap((file) => [
      ...file.diagnostics.map((diagnostic) => toResult(file, diagnostic, redact)),
      ...file.silenced.map(({ diagnostic, reason, beside }) => {
        const kind: "external" | "inSource" = beside ? "external" : "inSource";
        const justification = redact || reason === "" ? {} : { justification: reason };
        return { ...toResult(file, diagnostic, redact), suppressions: [{ kind, ...justification }] };
      }),
    ]),
  };
}

function descriptor({ id, summary, rationale, quiet, level, group }: (typeof RULES)[number]): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: rationale },
    help: { text: quiet === undefined ? rationale : `${rationale}\n\nIt leaves alone: ${quiet}` },
    properties: { tags: [group] },
    defaultConfiguration: { level: LEVELS[level], enabled: level !== "off" },
  };
}

function toResult(file: CheckedFile, diagnostic: CheckedFile["diagnostics"][number], redact: boolean): Result {
  const { rule, severity, message, span, related, fingerprint } = diagnostic;
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: redact ? rule : message },
    locations: [location(file, span)],
    partialFingerprints: { "onrecord/v1": fingerprint },
    ...(related && !redact
      ? { relatedLocations: related.map((one) => ({ ...location(file, one.span), message: { text: one.message } })) }
      : {}),
  };
}

function location(file: CheckedFile, span: Span) {
  const { line, column, endLine, endColumn, offset, endOffset } = place(file.lines, span);
  return {
    physicalLocation: {
      artifactLocation: artifact(file.source.path),
      region: {
        startLine: line,
        startColumn: column,
        endLine,
        endColumn,
        charOffset: offset,
        charLength: endOffset - offset,
      },
    },
  };
}

/** A file in the folder that the command ran in is named from there, any other in full. */
function artifact(path: string) {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  return { uri: path.split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" };
}
