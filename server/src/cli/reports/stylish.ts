import type { Diagnostic, Severity } from "../../core/index.ts";
import { SEVERITIES } from "../options.ts";
import { columnsOf } from "./columns.ts";
import { excerpt, visible } from "./excerpt.ts";
import { createPaint, type Paint, type Style } from "./paint.ts";
import type { CheckedFile, Report, Reporter, ReportOptions } from "./report.ts";
import { summaryParts } from "./summary.ts";
import { fold, wrap } from "./wrap.ts";

/** Red is for mistakes of fact about the copy (a mark left in); a judgement about sourcing is never red. */
const STYLES: Readonly<Record<Severity, Style>> = {
  error: "red",
  warning: "yellow",
  information: "blue",
  hint: "gray",
};

const INDENT = "    ";

/** Findings for people: file by file, each with its place, what is wrong, and the words it is about. */
export const stylish: Reporter = (report, options) => {
  const paint = createPaint(options.color);
  const parts = report.files
    .filter(({ diagnostics }) => diagnostics.length > 0)
    .map((file) => [paint("underline", file.source.path), ...fileLines(file, options, paint), ""].join("\n"));
  const notes = [
    ...report.skipped.map(({ path, problem }) => `${paint("yellow", "skipped:")} ${path} ${problem}\n`),
    ...report.files.flatMap(({ source, unreadLanguage }) => {
      if (unreadLanguage === null) return [];
      const why = `is in “${unreadLanguage}”; only marks and notes were checked`;
      return [`${paint("yellow", "not read:")} ${source.path} ${why}\n`];
    }),
  ];
  if (notes.length > 0) parts.push(notes.join(""));
  const drawn = summaryParts(report, (level, text) => paint(STYLES[level], text));
  const read = paint("bold", options.isTerminal ? fold(drawn, summaryParts(report), options.width) : drawn.join(", "));
  const more = options.isTerminal ? whatNext(report).map((hint) => `${paint("dim", hint)}\n`) : [];
  return `${parts.join("\n")}${parts.length > 0 ? "\n" : ""}${read}\n${more.join("")}`;
};

/** What somebody at a terminal may want to know next. Logs have no use for it. */
function whatNext({ files }: Report): readonly string[] {
  const found = files.flatMap(({ diagnostics }) => diagnostics);
  const gravest = SEVERITIES.flatMap((level) => found.find(({ severity }) => severity === level) ?? [])[0];
  if (!gravest) return [];
  const fixable = found.filter(({ fixes = [] }) => fixes.some(({ safe }) => safe)).length;
  return [
    ...(fixable > 0 ? [`--fix mends ${fixable} of them; --fix-dry-run shows how.`] : []),
    `onrecord explain ${gravest.rule} tells more.`,
  ];
}

function fileLines(file: CheckedFile, options: ReportOptions, paint: Paint): string[] {
  return file.diagnostics.flatMap((diagnostic, index) => [
    ...(index > 0 ? [""] : []),
    ...findingLines(file, diagnostic, options, paint),
  ]);
}

function findingLines(file: CheckedFile, diagnostic: Diagnostic, options: ReportOptions, paint: Paint): string[] {
  const { line, character } = file.lines.position(diagnostic.span.start);
  const head = `  ${line + 1}:${character + 1}  ${paint(STYLES[diagnostic.severity], diagnostic.severity)}  ${paint("dim", diagnostic.rule)}`;
  if (options.redact) return [head];
  const width = Math.max(20, options.width - INDENT.length - 1);
  return [
    head,
    ...wrap(visible(diagnostic.message), Math.min(width, 100)).map((text) => INDENT + text),
    ...excerptLines(file, diagnostic, width, paint),
    ...(diagnostic.related ?? []).flatMap((related) => {
      const at = file.lines.position(related.span.start);
      return wrap(`${at.line + 1}:${at.character + 1} ${visible(related.message)}`, width - 2).map((text, index) =>
        paint("dim", `${INDENT}${index === 0 ? "→ " : "  "}${text}`),
      );
    }),
  ];
}

function excerptLines(file: CheckedFile, { span, severity }: Diagnostic, width: number, paint: Paint): string[] {
  const { before, marked, after } = excerpt(file.source.text, file.lines, span, Math.max(16, Math.min(width - 5, 110)));
  const bar = paint("dim", "│ ");
  const carets = "^".repeat(Math.max(1, columnsOf(marked)));
  return [
    `${INDENT}${bar}${before}${marked}${after}`,
    `${INDENT}${bar}${" ".repeat(columnsOf(before))}${paint(STYLES[severity], carets)}`,
  ];
}
