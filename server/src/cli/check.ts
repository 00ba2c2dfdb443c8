import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import {
  type Analyzer,
  check,
  coverage,
  createAnalyzer,
  indexLines,
  type RuleLevels,
  type Severity,
} from "../core/index.ts";
import { readAttributionModel } from "../node/attributionModel.ts";
import { findFiles } from "./findFiles.ts";
import { CommandError, EXIT, type Io, write } from "./io.ts";
import { SEVERITIES } from "./options.ts";
import { readArticle, readStdin, type Source, type Unread } from "./readArticle.ts";
import { type Format, REPORTERS } from "./reports/index.ts";
import type { CheckedFile, Report } from "./reports/report.ts";
import { terminal } from "./terminal.ts";

export interface CheckOptions {
  readonly format: Format;
  readonly failOn: Severity | "never";
  readonly maxWarnings?: number;
  readonly stdinFilename?: string;
  readonly redact?: boolean;
  readonly errorOnUnmatchedPattern: boolean;
  readonly outputFile?: string;
  readonly rule?: RuleLevels;
}

/** `onrecord check`: reads, analyses, reports, and gives the exit status. */
export async function runCheck(patterns: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const report = await checkAll(patterns, options, io);
  const text = REPORTERS[options.format](report, {
    ...terminal(options.outputFile === undefined ? io.stdout : undefined, io.env),
    redact: options.redact ?? false,
  });
  if (options.outputFile === undefined) await write(io.stdout, text);
  else await save(resolve(io.cwd, options.outputFile), text);
  if (report.files.length === 0 && report.skipped.length > 0) return EXIT.failed;
  return isTooMuch(report, options) ? EXIT.findings : EXIT.clean;
}

async function checkAll(patterns: readonly string[], options: CheckOptions, io: Io): Promise<Report> {
  const files: CheckedFile[] = [];
  const skipped: Unread[] = [];
  const analyze = createAnalyzer(readAttributionModel());
  for await (const source of sources(patterns, options, io)) {
    if (io.signal.aborted) break;
    if ("problem" in source) skipped.push(source);
    else files.push(checkOne(source, analyze, options.rule ?? {}));
    if ("note" in source) await write(io.stderr, `onrecord: ${source.path} ${source.note}\n`);
  }
  return { files, skipped };
}

function checkOne(source: Source, analyze: Analyzer, levels: RuleLevels): CheckedFile {
  const article = analyze(source.text, source.languageId);
  return {
    source,
    article,
    lines: indexLines(source.text),
    diagnostics: check(article, levels),
    coverage: coverage(article),
  };
}

/** The articles that the arguments stand for, one after the other. */
async function* sources(patterns: readonly string[], options: CheckOptions, io: Io): AsyncGenerator<Source | Unread> {
  const paths = patterns.filter((pattern) => pattern !== "-");
  if (paths.length < patterns.length) yield await readStdin(io, options.stdinFilename);
  const { files, unmatched } = await findFiles(paths, io.cwd);
  const missing = unmatched.map(({ pattern, reason }) => `${pattern}: ${reason}`);
  const fatal = files.length === 0 && paths.length === patterns.length;
  if (missing.length > 0 && options.errorOnUnmatchedPattern) {
    if (fatal) throw new CommandError(`nothing to check.\n  ${missing.join("\n  ")}`);
    for (const { pattern, reason } of unmatched) yield { path: pattern, problem: `was not checked: ${reason}` };
  }
  for (const file of files) yield await readArticle(file, io.cwd);
}

function isTooMuch({ files }: Report, { failOn, maxWarnings }: CheckOptions): boolean {
  const diagnostics = files.flatMap((file) => file.diagnostics);
  const loud = failOn === "never" ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  return (
    diagnostics.some(({ severity }) => loud.includes(severity)) || (maxWarnings !== undefined && warnings > maxWarnings)
  );
}

async function save(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((error: Error) => {
    throw new CommandError(`the report could not be written: ${error.message}`);
  });
}
