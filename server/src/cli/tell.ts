import type { Writable } from "node:stream";
import { counted } from "../core/index.ts";
import type { CheckedArticles } from "./checkArticles.ts";
import { type Io, write } from "./io.ts";
import { REPORTERS, TELLS_COVERAGE, TELLS_SKIPPED } from "./reports/index.ts";
import { summary } from "./reports/summary.ts";
import { saveReport, type Target } from "./reports/targets.ts";
import { createRepositoryPaths } from "./repository.ts";
import { terminal } from "./terminal.ts";

export interface TellOptions {
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly redact?: boolean;
}

/**
 * Writes the reports, and on standard error what no report on standard output tells: what was skipped, and how much was read. A diff
 * comes before the report for people; where a form was asked for, standard output holds that alone.
 */
export async function tell(
  checked: CheckedArticles,
  targets: readonly Target[],
  formIsAskedFor: boolean,
  options: TellOptions,
  io: Io,
): Promise<void> {
  const redactFor = (stream: Writable | undefined) => {
    // What somebody sees on the own screen is no log.
    const own = stream !== undefined && terminal(stream, io.env).isTerminal;
    return options.redact ?? (checked.redact && !own);
  };
  const shown = targets.find(({ file }) => file === undefined)?.format;
  if (options.fixDryRun && checked.diff !== "") {
    const stream = formIsAskedFor && shown !== undefined ? io.stderr : io.stdout;
    if (!redactFor(stream)) await write(stream, `${checked.diff}\n`);
  }
  await tellFixes(checked, options, io);
  const inRepository = createRepositoryPaths(io.cwd, io.env);
  for (const { format, file } of targets) {
    const stream = file ? undefined : io.stdout;
    const text = REPORTERS[format](checked, { ...terminal(stream, io.env), redact: redactFor(stream), inRepository });
    if (file) await saveReport(file, text);
    else await write(io.stdout, text);
  }
  if (shown === undefined || !TELLS_SKIPPED.has(shown)) {
    for (const { path, problem } of checked.skipped) await write(io.stderr, `onrecord: ${path} ${problem}\n`);
  }
  if (shown === undefined || !TELLS_COVERAGE.has(shown)) await write(io.stderr, `${summary(checked)}\n`);
}

async function tellFixes({ fixes }: CheckedArticles, { fix, fixDryRun }: TellOptions, io: Io): Promise<void> {
  if (!fix && !fixDryRun) return;
  const changes = `${counted(fixes.changes, "change")} in ${counted(fixes.files, "file")}`;
  const done = fixDryRun ? `--fix would make ${changes}` : `made ${changes}`;
  // What could be fixed and could not be written has been told.
  if (fixes.changes === 0 && fixes.unwritten > 0) return;
  await write(io.stderr, `onrecord: ${fixes.changes > 0 ? done : "nothing that can be fixed safely"}\n`);
}
