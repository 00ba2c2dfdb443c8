import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Location, Log, ReportingDescriptor, Result, Run } from "sarif";
import { RULES, type Severity, type Span } from "../../core/index.ts";
import { VERSION } from "../version.ts";
import { place } from "./message.ts";
import type { CheckedFile, Report, Reporter, ReportOptions } from "./report.ts";

const LEVELS: Readonly<Record<Severity | "off", "error" | "warning" | "note" | "none">> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
  off: "none",
};

/** SARIF 2.1.0, for code scanning. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export const sarif: Reporter = (report, options) => {
  const log: Log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [toRun(report, options)],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

function toRun(report: Report, { redact, inRepository }: ReportOptions): Run {
  return {
    tool: { driver: { name: "OnRecord", semanticVersion: VERSION, rules: RULES.map(descriptor) } },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: {
      "%SRCROOT%": {
        description: { text: "The root of the repository; where there is none, the folder that the command ran in." },
      },
    },
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: report.skipped.map(({ path, problem }) => ({
          level: "warning",
          message: { text: `${path} ${problem}` },
        })),
      },
    ],
    results: report.files.flatMap((file) => {
      const at = locator(file, inRepository(file.source.path));
      return [
        ...file.diagnostics.map((diagnostic) => toResult(at, diagnostic, redact)),
        ...file.silenced.map(({ diagnostic, reason, beside }) => {
          const kind: "external" | "inSource" = beside ? "external" : "inSource";
          const justification = redact || reason === "" ? {} : { justification: reason };
          return { ...toResult(at, diagnostic, redact), suppressions: [{ kind, ...justification }] };
        }),
      ];
    }),
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

function toResult(
  location: (span: Span) => Location,
  diagnostic: CheckedFile["diagnostics"][number],
  redact: boolean,
): Result {
  const { rule, severity, message, span, related, fingerprint } = diagnostic;
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: redact ? rule : message },
    locations: [location(span)],
    partialFingerprints: { "onrecord/v1": fingerprint },
    ...(related && !redact
      ? { relatedLocations: related.map((one) => ({ ...location(one.span), message: { text: one.message } })) }
      : {}),
  };
}

/** Where spans of a file stand. */
function locator({ lines }: CheckedFile, path: string): (span: Span) => Location {
  const artifactLocation = artifact(path);
  return (span) => {
    const { line, column, endLine, endColumn, offset, endOffset } = place(lines, span);
    const region = {
      startLine: line,
      startColumn: column,
      endLine,
      endColumn,
      charOffset: offset,
      charLength: endOffset - offset,
    };
    return { physicalLocation: { artifactLocation, region } };
  };
}

/** A file in the repository, or in the folder that the command ran in, is named from there, any other in full. */
function artifact(path: string) {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  return { uri: path.split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" };
}
