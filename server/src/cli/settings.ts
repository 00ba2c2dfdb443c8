import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { Problem } from "../config/configuration.ts";
import { type Entry, findSideFile, nameIn, type Records } from "../config/records.ts";
import { resolveConfiguration } from "../config/resolve.ts";
import type { RuleLevels } from "../core/index.ts";

/** The levels of the rules for each article, and what is wrong with the configurations that they come from. */
export interface Settings {
  levelsFor(path: string): RuleLevels;
  /** Whether a file that was found in a folder is an article: by its name, or by what a configuration says of it. */
  isArticle(path: string): boolean;
  /** Silences kept for the article, in the side file next to it and in the baseline. */
  silencesFor(path: string): readonly Entry[];
  /** What is wrong in the configurations read so far, each once: "onrecord.config.json:3:5: …". */
  readonly problems: ReadonlySet<string>;
}

/** What the command line says over configuration files. */
export interface OwnSettings {
  readonly levels?: RuleLevels;
  readonly baseline?: Records | undefined;
  /** Silences without a reason do not count. */
  readonly requireReason?: boolean | undefined;
}

/** Settings from configuration files, with the command line's own over them. */
export function createSettings(cwd: string, { levels, baseline, requireReason }: OwnSettings = {}): Settings {
  const own: RuleLevels = { ...(requireReason && { "silence-without-reason": "warning" }), ...levels };
  const texts = new Map<string, string | undefined>();
  const problems = new Set<string>();
  const read = (path: string) => {
    if (!texts.has(path)) texts.set(path, readText(path));
    return texts.get(path);
  };
  return {
    problems,
    levelsFor(path) {
      const resolved = resolveConfiguration(resolve(cwd, path), { read });
      for (const problem of resolved.problems) problems.add(describe(problem, cwd));
      return { ...resolved.levels, ...own };
    },
    isArticle: (path) => resolveConfiguration(resolve(cwd, path), { read }).isArticle,
    silencesFor(path) {
      const article = resolve(cwd, path);
      const beside = findSideFile(article, { read });
      for (const problem of beside?.problems ?? []) problems.add(describe(problem, cwd));
      const own = beside ? entriesFor(beside, article) : [];
      const reasoned = requireReason ? own.filter(({ reason = "" }) => reason.trim() !== "") : own;
      return [...reasoned, ...(baseline ? entriesFor(baseline, article) : [])];
    },
  };
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function entriesFor(records: Records, article: string): readonly Entry[] {
  const name = nameIn(records, article);
  return records.entries.filter(({ file }) => file === name);
}

function describe({ path, line, column, message }: Problem, cwd: string): string {
  const shown = relative(cwd, path);
  return `${shown.startsWith("..") ? path : shown}:${line}:${column}: ${message}`;
}
