import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { Problem } from "../config/configuration.ts";
import { resolveConfiguration } from "../config/resolve.ts";
import type { RuleLevels } from "../core/index.ts";

/** The levels of the rules for each article, and what is wrong with the configurations that they come from. */
export interface Settings {
  levelsFor(path: string): RuleLevels;
  /** What is wrong in the configurations read so far, each once: "onrecord.config.json:3:5: …". */
  readonly problems: ReadonlySet<string>;
}

/** Settings from configuration files, with the command line's own levels over them. */
export function createSettings(cwd: string, own: RuleLevels = {}): Settings {
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
  };
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function describe({ path, line, column, message }: Problem, cwd: string): string {
  const shown = relative(cwd, path);
  return `${shown.startsWith("..") ? path : shown}:${line}:${column}: ${message}`;
}
