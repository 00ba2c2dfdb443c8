import { writeFile } from "node:fs/promises";
import { basename, relative, resolve } from "node:path";
import { SIDE_FILE } from "../config/records.ts";
import type { RuleLevels, Severity } from "../core/index.ts";
import { type BaselineOptions, readBaseline, saveBaseline } from "./baseline.ts";
import { type ArticleOptions, type CheckedArticles, checkArticles } from "./checkArticles.ts";
import { CommandError, EXIT, type Io, write } from "./io.ts";
import { SEVERITIES } from "./options.ts";
import { REPORTERS, TELLS_COVERAGE } from "./reports/index.ts";
import { formatFor, type Output } from "./reports/outputs.ts";
import { summary } from "./reports/summary.ts";
import { createSettings, type Settings } from "./settings.ts";
import { changesSince } from "./since.ts";
import { terminal } from "./terminal.ts";

export interface CheckOptions extends ArticleOptions, BaselineOptions {
  /** The reports that were asked for; none given is the one for people. */
  readonly format?: readonly Output[];
  readonly failOn: Severity | "never";
  readonly maxWarnings?: number;
  readonly redact?: boolean;
  readonly outputFile?: string;
  readonly rule?: RuleLevels;
  readonly requireReason?: boolean;
  readonly since?: string;
  /** The copy goes out: what is right in a draft only is an error. */
  readonly final?: boolean;
}

/** `onrecord check`: reads, analyses, reports, and gives the exit status. */
export async function runCheck(patterns: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const baseline = readBaseline(options, io.cwd);
  const { requireReason } = options;
  const levels: RuleLevels = { ...(options.final && { "cq-left": "error" }), ...options.rule };
  const settings = createSettings(io.cwd, { levels, baseline, requireReason });
  if (options.since !== undefined && (options.updateBaseline || options.pruneBaseline))
    throw new CommandError("a baseline is of whole articles: leave out --since to write one.");
  const since = options.since === undefined ? undefined : await changesSince(options.since, io.cwd);
  const found = await checkArticles(patterns, options, settings, io, since);
  const checked = baseline ? { ...found, files: saveBaseline(baseline, found.files, options, io.cwd) } : found;
  if (options.fixDryRun) await write(io.stdout, checked.diff);
  else await tell(checked, options, io);
  for (const problem of settings.problems) await write(io.stderr, `${problem}\n`);
  for (const entry of checked.files.flatMap(({ stale }) => stale)) {
    const { keptIn, line, rule, file } = entry;
    const path = relative(io.cwd, keptIn);
    await write(io.stderr, `${path}:${line}: silences nothing any more: ${rule} in ${file}\n`);
  }
  return status(checked, settings, options);
}

async function tell(checked: CheckedArticles, options: CheckOptions, io: Io): Promise<void> {
  const { format: outputs = [{ format: "stylish" }], outputFile } = options;
  let told = false;
  for (const output of outputs) {
    const format = formatFor(output.format, io.env);
    const file = output.file ?? outputFile;
    const target = terminal(file === undefined ? io.stdout : undefined, io.env);
    // What somebody sees on the own screen is no log.
    const own = file === undefined && (io.stdout as { isTTY?: boolean }).isTTY === true;
    const redact = options.redact ?? (checked.redact && !own);
    const text = REPORTERS[format](checked, { ...target, redact });
    if (file === undefined) await write(io.stdout, text);
    else await save(resolve(io.cwd, file), text);
    told ||= file === undefined && TELLS_COVERAGE.has(format);
  }
  if (!told) await write(io.stderr, `${summary(checked)}\n`);
}

/** What was asked for and not there, or a broken configuration, comes before findings: the check is not the one asked for. */
function status(checked: CheckedArticles, settings: Settings, options: CheckOptions): number {
  const nothingRead = checked.files.length === 0 && checked.skipped.length > 0;
  if (nothingRead || checked.missing || settings.problems.size > 0) return EXIT.failed;
  if (
    options.failOnStaleBaseline &&
    checked.files.some((file) => file.stale.some(({ keptIn }) => isBaseline(keptIn)))
  ) {
    return EXIT.findings;
  }
  return isTooMuch(checked, options) ? EXIT.findings : EXIT.clean;
}

function isTooMuch({ files }: CheckedArticles, { failOn, maxWarnings }: CheckOptions): boolean {
  const diagnostics = files.flatMap((file) => file.diagnostics);
  const loud = failOn === "never" ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  if (diagnostics.some(({ severity }) => loud.includes(severity))) return true;
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  return maxWarnings !== undefined && warnings > maxWarnings;
}

function isBaseline(path: string): boolean {
  return basename(path) !== SIDE_FILE;
}

async function save(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((error: Error) => {
    throw new CommandError(`the report could not be written: ${error.message}`);
  });
}
