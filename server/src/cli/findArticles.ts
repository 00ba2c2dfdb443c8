import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { findFiles } from "./findFiles.ts";
import { CommandError } from "./io.ts";
import { asInFolder } from "./judgeFound.ts";
import type { Skipped } from "./reports/report.ts";
import type { TargetFile } from "./reports/targets.ts";
import type { Settings } from "./settings.ts";

export interface FindOptions {
  readonly stdinFilename?: string;
  readonly errorOnUnmatchedPattern: boolean;
  /** Leave out what ignore files and `articles` leave out, though it is named. */
  readonly forceExclude?: boolean;
}

/** What the arguments of `check` stand for. */
export interface FoundArticles {
  /** As `findFiles` gives them; "-" is standard input. */
  readonly paths: readonly string[];
  /** What is not there, and folders that cannot be read. */
  readonly missing: readonly Skipped[];
  /** How many that were named are left out. */
  readonly excluded: number;
}

/**
 * Finds what is to be checked. A report that is about to be written there is no article where a folder is searched, and named as one
 * it is a mistake.
 */
export async function findArticles(
  patterns: readonly string[],
  { stdinFilename, errorOnUnmatchedPattern, forceExclude = false }: FindOptions,
  settings: Settings,
  cwd: string,
  reports: readonly TargetFile[],
): Promise<FoundArticles> {
  const names = patterns.filter((pattern) => pattern !== "-");
  const wanted = { judge: settings.judge, namesToo: forceExclude };
  const { files, named, unmatched, unread, excluded } = await findFiles(names, cwd, wanted);
  const reportAt = (path: string) => reports.find((report) => report.path === real(resolve(cwd, path)));
  const both = [...named].find(reportAt);
  if (both !== undefined) {
    throw new CommandError(
      `the report would be written over ${both}, which is to be checked. Give the report another name.`,
    );
  }
  const stdin = names.length < patterns.length;
  const leftOut =
    stdin &&
    forceExclude &&
    stdinFilename !== undefined &&
    !asInFolder(settings.judge(stdinFilename), stdinFilename).isArticle;
  const found = reports.length > 0 ? files.filter((path) => !reportAt(path)) : files;
  const paths = [...(stdin && !leftOut ? ["-"] : []), ...found];
  const allExcluded = excluded + (leftOut ? 1 : 0);
  const shut = unread.map((folder) => ({ ...folder, missing: false }));
  if (!errorOnUnmatchedPattern) return { paths, missing: shut, excluded: allExcluded };
  if (paths.length + allExcluded + unmatched.length + shut.length === 0)
    throw new CommandError("there is nothing to check.");
  const missing = unmatched.map(({ pattern, reason }) => ({ path: pattern, problem: reason, missing: true }));
  return { paths, missing: [...missing, ...shut], excluded: allExcluded };
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
