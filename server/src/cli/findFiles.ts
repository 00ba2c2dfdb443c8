import { stat } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { createIgnore } from "../config/ignored.ts";
import { IGNORE_FILE } from "../config/judgeArticle.ts";
import { diskFiles } from "../node/diskFiles.ts";
import { EXTENSIONS } from "./languages.ts";

export interface FoundFiles {
  /** Relative to the working folder, with forward slashes, sorted, each once. */
  readonly files: readonly string[];
  /** Those of them that were named, and not only found in a folder or by a glob. */
  readonly named: ReadonlySet<string>;
  /** What was asked for and found nothing, each with the reason: "gone.txt" + "does not exist". */
  readonly unmatched: readonly Unmatched[];
  /** How many files that were named are left out because `namesToo` was asked for. */
  readonly excluded: number;
}

interface Unmatched {
  readonly pattern: string;
  readonly reason: string;
}

/** What is taken of what the arguments stand for. */
export interface Wanted {
  isArticle(path: string): boolean;
  /** Leave out of named files, too, what would not be found in a folder. */
  readonly namesToo?: boolean;
}

/**
 * Finds the files that paths, folders and globs stand for. A file that is named is taken whatever its name, for whoever names one
 * means it; of those that are found, the ones that `isArticle`. Programs that name files without knowing what they are
 * (pre-commit) ask for `namesToo`.
 */
export async function findFiles(patterns: readonly string[], cwd: string, wanted: Wanted): Promise<FoundFiles> {
  const found = new Set<string>();
  const named = new Set<string>();
  const excluded = new Set<string>();
  const unmatched: Unmatched[] = [];
  const isWanted = createJudge(wanted.isArticle);
  for (const pattern of patterns) {
    const path = resolve(cwd, pattern);
    const stats = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (!(stats instanceof Error) && !stats.isDirectory()) {
      const name = toDisplay(path, cwd);
      if (wanted.namesToo && !isWanted(path)) excluded.add(name);
      else for (const names of [found, named]) names.add(name);
      continue;
    }
    const { files, reason } = await expand(pattern, cwd, stats instanceof Error ? stats : undefined, isWanted);
    for (const file of files) found.add(toDisplay(file, cwd));
    if (files.length === 0) unmatched.push({ pattern, reason });
  }
  return { files: [...found].sort(), named, unmatched, excluded: excluded.size };
}

/** Makes the judge of what is found in folders: articles that no ignore file leaves out. */
export function createJudge(isArticle: Wanted["isArticle"]): (path: string) => boolean {
  const byGit = createIgnore([".gitignore"], diskFiles);
  const byBoth = createIgnore([".gitignore", IGNORE_FILE], diskFiles);
  // "!drafts/" in the desk's file takes back what git leaves out; what it leaves out itself is no article already.
  const isIgnored = (path: string) => byGit(path)?.ignored === true && byBoth(path)?.ignored === true;
  return (path) => isArticle(path) && !isIgnored(path);
}

/** The wanted files in a folder, or those that a glob matches where `missing` says that there is no file of this name. */
async function expand(
  pattern: string,
  cwd: string,
  missing: NodeJS.ErrnoException | undefined,
  isWanted: (path: string) => boolean,
) {
  if (missing && !isDynamicPattern(pattern)) return { files: [], reason: whyNot(missing) };
  const matched = missing
    ? await search(pattern, cwd)
    : await search(`**/*.{${EXTENSIONS.join(",")}}`, resolve(cwd, pattern));
  const files = matched.filter(isWanted);
  if (matched.length > 0) return { files, reason: "has nothing in it but what is ignored or no article" };
  return { files, reason: missing ? "matches nothing" : "has no article in it" };
}

/** Links to folders are not followed, so a loop of links ends. */
function search(pattern: string, cwd: string): Promise<string[]> {
  return glob(sep === "\\" ? pattern.replaceAll("\\", "/") : pattern, {
    cwd,
    absolute: true,
    ignore: ["**/node_modules/**", "**/.git/**"],
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
}

/** As a predicate: what stands in the way, behind the name. */
function whyNot(error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return "does not exist";
  if (error.code === "EACCES" || error.code === "EPERM") return "cannot be read: permission denied";
  if (error.code === "ELOOP") return "is a link that leads back to itself";
  return error.code === "ENAMETOOLONG" ? "has too long a name" : `cannot be read: ${error.message}`;
}

function toDisplay(file: string, cwd: string): string {
  const path = relative(cwd, file);
  return (path.startsWith("..") ? file : path).split(sep).join("/");
}
