import { readFile, readlink, realpath, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { CommandError, type Io } from "../io.ts";
import { isEarlierReport } from "./earlier.ts";
import type { Format } from "./index.ts";
import { formatFor, type Output } from "./outputs.ts";

/** A report with where it goes. */
export interface Target {
  readonly format: Format;
  /** Undefined is standard output. */
  readonly file?: TargetFile;
}

export interface TargetFile {
  /** As it was asked for. */
  readonly name: string;
  /** Absolute; behind links, where it is there. */
  readonly path: string;
  /** The summary that GitHub shows of a step, which others write to as well: a report is added to it. */
  readonly shared: boolean;
}

/**
 * Where the reports go. Throws where two of them go to one place, since nothing could tell them apart there, and where one would be
 * written over anything but an earlier report: what stands behind `-o` is easily the name of a draft.
 */
export async function targetsOf(outputs: readonly Output[], { cwd, env }: Io): Promise<readonly Target[]> {
  const summary = env.GITHUB_STEP_SUMMARY ? await real(resolve(cwd, env.GITHUB_STEP_SUMMARY)) : undefined;
  const taken = new Map<string | undefined, Output>();
  const targets: Target[] = [];
  for (const output of outputs) {
    const { file: name } = output;
    const path = name === undefined ? undefined : await real(resolve(cwd, name));
    const other = taken.get(path);
    if (other) {
      throw new CommandError(
        `two reports (${other.format}, ${output.format}) cannot both go to ${name ?? "standard output"}. --format ${output.format}:FILE gives one a file of its own.`,
      );
    }
    taken.set(path, output);
    const format = formatFor(output.format, env);
    if (name === undefined || path === undefined) targets.push({ format });
    else targets.push({ format, file: await free({ name, path, shared: path === summary }) });
  }
  return targets;
}

/** Writes a report to a file. */
export async function saveReport({ path, shared }: TargetFile, text: string): Promise<void> {
  await writeFile(path, text, { flag: shared ? "a" : "w" }).catch((error: Error) => {
    throw new CommandError(`the report could not be written: ${error.message}`);
  });
}

/** Gives the file back where a report may go there; throws before anything is checked, let alone fixed, where it may not. */
async function free(file: TargetFile): Promise<TargetFile> {
  const stats = await stat(file.path).catch(() => undefined);
  if (stats?.isDirectory()) throw new CommandError(`the report would be written to ${file.name}, which is a folder.`);
  const folder = stats ? undefined : await stat(dirname(file.path)).catch(() => undefined);
  if (!stats && !folder?.isDirectory())
    throw new CommandError(`the report cannot be written to ${file.name}: there is no folder ${dirname(file.name)}.`);
  // What is no ordinary file (/dev/stderr, a pipe) keeps nothing that could be lost.
  if (file.shared || !stats?.isFile()) return file;
  const text = await readFile(file.path, "utf8").catch(() => "unreadable");
  if (isEarlierReport(text)) return file;
  throw new CommandError(
    `the report would be written over ${file.name}, which is no earlier report. Give the report another name, or remove that file first.`,
  );
}

/** Where a path leads behind links, also behind one whose end is not there yet. */
async function real(path: string, links = 0): Promise<string> {
  const there = await realpath(path).catch(() => undefined);
  if (there !== undefined) return there;
  // A pipe behind /dev/stdout is there, and has no name.
  if (await stat(path).then(Boolean, () => false)) return path;
  const folder = await realpath(dirname(path)).catch(() => dirname(path));
  const to = links < MOST_LINKS ? await readlink(path).catch(() => undefined) : undefined;
  return to === undefined ? join(folder, basename(path)) : real(resolve(folder, to), links + 1);
}

const MOST_LINKS = 40;
