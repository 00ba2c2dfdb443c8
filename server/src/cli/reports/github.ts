import type { Severity } from "../../core/index.ts";
import { place } from "./message.ts";
import type { CheckedFile, Reporter, ReportOptions, Skipped } from "./report.ts";
import { summary } from "./summary.ts";

const COMMANDS: Readonly<Record<Severity, "error" | "warning" | "notice">> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

/** GitHub shows no more annotations of one kind than this for a step; the rest stands in the log. */
const MOST_OF_A_KIND = 10;

/**
 * Workflow commands, which GitHub draws as annotations beside the lines. Errors come first, for only so many are shown.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const github: Reporter = (report, options) => {
  const found = report.files.flatMap((file) => file.diagnostics.map((diagnostic) => ({ file, diagnostic })));
  const lines = (["error", "warning", "notice"] as const).flatMap((command) => {
    const own = found.filter(({ diagnostic }) => COMMANDS[diagnostic.severity] === command);
    return own.map(({ file, diagnostic }, index) =>
      index < MOST_OF_A_KIND
        ? annotation(command, file, diagnostic, options)
        : plainLine(command, file, diagnostic, options),
    );
  });
  return [...report.skipped.map(skippedLine), ...lines, summary(report), ""].join("\n");
};

/** What was not checked is an error where it is missing; a binary file among articles is no fault of theirs. */
function skippedLine({ path, problem, missing }: Skipped): string {
  return `::${missing ? "error" : "warning"} title=OnRecord skipped a file::${escapeData(`${path} ${problem}`)}`;
}

type Finding = CheckedFile["diagnostics"][number];

function annotation(
  command: string,
  file: CheckedFile,
  { span, rule, message }: Finding,
  { redact, inRepository }: ReportOptions,
): string {
  const { line, column, endLine, endColumn } = place(file.lines, span);
  const columns = line === endLine ? { col: column, endColumn } : {};
  const path = inRepository(file.source.path);
  const properties = { file: path, line, endLine, ...columns, title: `OnRecord ${rule}` };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${command} ${list.join(",")}::${escapeData(redact ? rule : message)}`;
}

function plainLine(
  command: string,
  file: CheckedFile,
  { span, rule, message }: Finding,
  { redact }: ReportOptions,
): string {
  const { line, column } = place(file.lines, span);
  return `${command} ${file.source.path}:${line}:${column} ${rule}${redact ? "" : `: ${message}`}`.replace(
    /[\r\n]+/g,
    " ",
  );
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
