import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Entry, formatRecords, nameIn, parseRecords, type Records } from "../config/records.ts";
import { CommandError } from "./io.ts";
import type { CheckedFile } from "./reports/report.ts";

export interface BaselineOptions {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly pruneBaseline?: boolean;
  readonly failOnStaleBaseline?: boolean;
}

/** The baseline that counts where none is named, in the working folder. */
export const BASELINE_FILE = "onrecord-baseline.json";

/**
 * Reads the baseline: the one that the options name, or `onrecord-baseline.json` where it is there or asked for. One that is to be
 * written need not be there yet; any other has to be, and whole.
 */
export function readBaseline(options: BaselineOptions, cwd: string): Records | undefined {
  const { baseline = BASELINE_FILE, updateBaseline, pruneBaseline, failOnStaleBaseline } = options;
  const asked = options.baseline !== undefined || updateBaseline || pruneBaseline || failOnStaleBaseline;
  if (!asked && !existsSync(resolve(cwd, baseline))) return undefined;
  const path = resolve(cwd, baseline);
  if (!existsSync(path)) {
    if (updateBaseline) return { path, entries: [], problems: [] };
    throw new CommandError(`there is no baseline ${baseline}; --update-baseline writes one.`);
  }
  const records = parseRecords(readText(path, baseline), path);
  const problem = records.problems[0];
  if (problem) throw new CommandError(`${baseline}:${problem.line}:${problem.column}: ${problem.message}`);
  return records;
}

function readText(path: string, name: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === "EISDIR" ? "it is a folder" : code === "EACCES" ? "permission is denied" : message;
    throw new CommandError(`the baseline ${name} cannot be read: ${why}.`);
  }
}

/** The entries of a baseline whose articles are not there any more, and were not read from standard input either. */
export function entriesOfGone(records: Records, files: readonly CheckedFile[], cwd: string): readonly Entry[] {
  const folder = dirname(records.path);
  const gone = new Map(files.map(({ source }) => [nameIn(records, resolve(cwd, source.path)), false]));
  return records.entries.filter(({ file }) => {
    const isGone = gone.get(file) ?? !existsSync(resolve(folder, file));
    gone.set(file, isGone);
    return isGone;
  });
}

/**
 * Writes the baseline anew where the options ask for it, and gives the articles as they stand with it. Updated, it has every finding of the articles that were checked, less
 * what is silenced otherwise; pruned, only those of its entries that still silence something. Entries of articles that were not
 * checked stay, unless the article has gone.
 */
export function saveBaseline(
  records: Records,
  files: readonly CheckedFile[],
  { updateBaseline, pruneBaseline }: BaselineOptions,
  cwd: string,
): readonly CheckedFile[] {
  if (!updateBaseline && !pruneBaseline) return files;
  const name = (file: CheckedFile) => nameIn(records, resolve(cwd, file.source.path));
  const checked = new Set(files.map(name));
  const stale = new Set<unknown>(files.flatMap((file) => file.stale));
  const folder = dirname(records.path);
  const kept = records.entries.filter((entry) =>
    checked.has(entry.file) ? !stale.has(entry) : existsSync(resolve(folder, entry.file)),
  );
  const found: Omit<Entry, "line" | "keptIn">[] = updateBaseline
    ? files.flatMap((file) =>
        file.diagnostics.map(({ rule, fingerprint }) => ({ file: name(file), rule, fingerprint })),
      )
    : [];
  try {
    writeFileSync(records.path, formatRecords([...kept, ...found]));
  } catch (error) {
    throw new CommandError(`the baseline could not be written: ${(error as Error).message}`);
  }
  return files.map((file) => ({
    ...file,
    stale: file.stale.filter(({ keptIn }) => keptIn !== records.path),
    ...(updateBaseline && { diagnostics: [], silenced: [...file.silenced, ...file.diagnostics.map(baselined)] }),
  }));
}

function baselined(diagnostic: CheckedFile["diagnostics"][number]): CheckedFile["silenced"][number] {
  return { diagnostic, reason: "", beside: true };
}
