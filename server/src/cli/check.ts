import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { RuleLevels, Severity } from "../core/index.ts";
import { type ArticleOptions, type CheckedArticles, checkArticles } from "./checkArticles.ts";
import { CommandError, EXIT, type Io, write } from "./io.ts";
import { SEVERITIES } from "./options.ts";
import { type Format, REPORTERS, TELLS_COVERAGE } from "./reports/index.ts";
import { summary } from "./reports/summary.ts";
import { createSettings, type Settings } from "./settings.ts";
import { terminal } from "./terminal.ts";

export interface CheckOptions extends ArticleOptions {
  readonly format: Format;
  readonly failOn: Severity | "never";
  readonly maxWarnings?: number;
  readonly redact?: boolean;
  readonly outputFile?: string;
  readonly rule?: RuleLevels;
}

/** `onrecord check`: reads, analyses, reports, and gives the exit status. */
export async function runCheck(patterns: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const settings = createSettings(io.cwd, options.rule);
  const checked = await checkArticles(patterns, options, settings, io);
  if (io.signal.aborted) return EXIT.interrupted;
  if (options.fixDryRun) await write(io.stdout, checked.diff);
  else await tell(checked, options, io);
  for (const problem of settings.problems) await write(io.stderr, `${problem}\n`);
  return status(checked, settings, options);
}

async function tell(checked: CheckedArticles, options: CheckOptions, io: Io): Promise<void> {
  const { format, outputFile, redact = false } = options;
  const target = terminal(outputFile === undefined ? io.stdout : undefined, io.env);
  const text = REPORTERS[format](checked, { ...target, redact });
  if (outputFile === undefined) await write(io.stdout, text);
  else await save(resolve(io.cwd, outputFile), text);
  if (outputFile !== undefined || !TELLS_COVERAGE.has(format)) await write(io.stderr, `${summary(checked)}\n`);
}

/** What was asked for and not there, or a broken configuration, comes before findings: the check is not the one asked for. */
function status(checked: CheckedArticles, settings: Settings, options: CheckOptions): number {
  const nothingRead = checked.files.length === 0 && checked.skipped.length > 0;
  if (nothingRead || checked.missing || settings.problems.size > 0) return EXIT.failed;
  return isTooMuch(checked, options) ? EXIT.findings : EXIT.clean;
}

function isTooMuch({ files }: CheckedArticles, { failOn, maxWarnings }: CheckOptions): boolean {
  const diagnostics = files.flatMap((file) => file.diagnostics);
  const loud = failOn === "never" ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  if (diagnostics.some(({ severity }) => loud.includes(severity))) return true;
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  return maxWarnings !== undefined && warnings > maxWarnings;
}

async function save(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((error: Error) => {
    throw new CommandError(`the report could not be written: ${error.message}`);
  });
}
