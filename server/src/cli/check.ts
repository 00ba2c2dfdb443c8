import { basename, relative } from "node:path";
import { SIDE_FILE } from "../config/records.ts";
import { counted, type RuleLevels, type Severity } from "../core/index.ts";
import { type BaselineOptions, entriesOfGone, readBaseline, saveBaseline } from "./baseline.ts";
import { type ArticleOptions, type CheckedArticles, checkArticles } from "./checkArticles.ts";
import { findArticles } from "./findArticles.ts";
import { CommandError, EXIT, type Io, write } from "./io.ts";
import { SEVERITIES } from "./options.ts";
import type { Output } from "./reports/outputs.ts";
import type { CheckedFile } from "./reports/report.ts";
import { targetsOf } from "./reports/targets.ts";
import { createSettings, type Settings, shorter } from "./settings.ts";
import { changesSince } from "./since.ts";
import { tell } from "./tell.ts";

export interface CheckOptions extends ArticleOptions, BaselineOptions {
  /** The reports that were asked for; none given is the one for people. */
  readonly format?: readonly Output[];
  /** Not given: `warning`, or `error` where `maxWarnings` says how many warnings there may be. */
  readonly failOn?: Severity | "never";
  readonly maxWarnings?: number;
  /** Show errors and warnings alone, and what `failOn` counts. */
  readonly quiet?: boolean;
  readonly redact?: boolean;
  readonly outputFile?: string;
  readonly config?: string;
  readonly rule?: RuleLevels;
  readonly requireReason?: boolean;
  readonly since?: string;
  /** The copy goes out: what is right in a draft only is an error. */
  readonly final?: boolean;
}

/** `onrecord check`: reads, analyses, reports, and gives the exit status. */
export async function runCheck(patterns: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const { format = [{ format: "stylish" }], outputFile, config, requireReason } = options;
  const outputs = outputFile === undefined ? format : format.map((one) => ({ file: outputFile, ...one }));
  if (outputFile !== undefined && format.every(({ file }) => file !== undefined)) {
    const which = format.length > 1 ? "every --format has a file of its own" : "the report has a file of its own";
    throw new CommandError(
      `nothing is left to write to ${outputFile}, since ${which}. Leave out -o, or one of the files.`,
    );
  }
  const targets = await targetsOf(outputs, io);
  const baseline = readBaseline(options, io.cwd);
  if (baseline && targets.some(({ file }) => file?.path === baseline.path))
    throw new CommandError("the report would be written over the baseline. Give the report another name.");
  const levels: RuleLevels = { ...(options.final && { "cq-left": "error" }), ...options.rule };
  const settings = createSettings(io.cwd, { config, levels, baseline, requireReason });
  if (options.since !== undefined && (options.updateBaseline || options.pruneBaseline))
    throw new CommandError("a baseline is of whole articles: leave out --since to write one.");
  if (patterns.includes("-") && options.stdinFilename === undefined) {
    if (options.updateBaseline)
      throw new CommandError("a baseline knows articles by name: give standard input one with --stdin-filename.");
    if (options.since !== undefined)
      throw new CommandError("--since compares files: give standard input the name of one with --stdin-filename.");
  }
  const since = options.since === undefined ? undefined : changesSince(options.since, io.cwd);
  const files = targets.flatMap(({ file }) => file ?? []);
  const articles = await findArticles(patterns, options, settings, io.cwd, files);
  const found = await checkArticles(articles, options, settings, io, since);
  await since?.verify();
  // What could not be read says nothing of what there is in it.
  const saves = baseline !== undefined && found.files.length > 0;
  const kept = saves ? saveBaseline(baseline, found.files, options, io.cwd) : found.files;
  const rewritten = saves && (options.updateBaseline || options.pruneBaseline);
  const checked = { ...found, files: kept, gone: baseline && !rewritten ? entriesOfGone(baseline, kept, io.cwd) : [] };
  const shown = options.quiet ? { ...checked, files: checked.files.map((file) => loudOnly(file, options)) } : checked;
  await tell(shown, targets, options.format !== undefined, options, io);
  if (rewritten) await tellBaseline(options, io);
  for (const line of [...settings.notices, ...settings.problems]) await write(io.stderr, `${line}\n`);
  for (const entry of [...checked.files.flatMap(({ stale }) => stale), ...checked.gone]) {
    const { keptIn, line, rule, file } = entry;
    const path = relative(io.cwd, keptIn);
    await write(io.stderr, `${path}:${line}: silences nothing any more: ${rule} in ${file}\n`);
  }
  return status(checked, settings, options);
}

/** What stands in the baseline that was written, which no report shows. */
async function tellBaseline(options: BaselineOptions, { cwd, stderr }: Io): Promise<void> {
  const { path, entries } = readBaseline(options, cwd)!;
  await write(stderr, `onrecord: ${shorter(path, cwd)} silences ${counted(entries.length, "finding")} now\n`);
}

/** What was asked for and not there, or a broken configuration, comes before findings: the check is not the one asked for. */
function status(checked: CheckedArticles, settings: Settings, options: CheckOptions): number {
  const nothingRead = checked.files.length === 0 && checked.skipped.length > 0;
  const isMissing = checked.skipped.some(({ missing }) => missing);
  if (nothingRead || isMissing || settings.problems.size > 0) return EXIT.failed;
  const stale = [...checked.files.flatMap((file) => file.stale), ...checked.gone];
  if (options.failOnStaleBaseline && stale.some(({ keptIn }) => isBaseline(keptIn))) return EXIT.findings;
  return isTooMuch(checked, options) ? EXIT.findings : EXIT.clean;
}

function isTooMuch({ files }: CheckedArticles, options: CheckOptions): boolean {
  const diagnostics = files.flatMap((file) => file.diagnostics);
  const loud = failing(options);
  if (diagnostics.some(({ severity }) => loud.includes(severity))) return true;
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  return options.maxWarnings !== undefined && warnings > options.maxWarnings;
}

/** The levels that make the exit status 1. A number of warnings that may be would mean nothing if one of them failed already. */
function failing({ failOn, maxWarnings }: CheckOptions): readonly Severity[] {
  const least = failOn ?? (maxWarnings === undefined ? "warning" : "error");
  return least === "never" ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1);
}

/** An article with its loud findings alone. What fails is loud, so that no check fails in silence. */
function loudOnly(file: CheckedFile, options: CheckOptions): CheckedFile {
  const loud: readonly Severity[] = ["error", "warning", ...failing(options)];
  const diagnostics = file.diagnostics.filter(({ severity }) => loud.includes(severity));
  return { ...file, diagnostics, hidden: file.diagnostics.length - diagnostics.length };
}

function isBaseline(path: string): boolean {
  return basename(path) !== SIDE_FILE;
}
