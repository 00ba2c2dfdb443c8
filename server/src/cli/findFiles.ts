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
  /** What was asked for and found nothing, each with the reason. */
  readonly unmatched: readonly { readonly pattern: string; readonly reason: string }[];
}

/**
 * Finds the files that paths, folders and globs stand for. A file that is named is taken whatever its name; of those that are found,
 * the ones that `isArticle`.
 */
export async function findFiles(
  patterns: readonly string[],
  cwd: string,
  isArticle: (path: string) => boolean,
): Promise<FoundFiles> {
  const found = new Set<string>();
  const unmatched: { pattern: string; reason: string }[] = [];
  const byGit = createIgnore([".gitignore"], diskFiles);
  const byBoth = createIgnore([".gitignore", IGNORE_FILE], diskFiles);
  // "!drafts/" in the desk's file takes back what git leaves out; what it leaves out itself is no article already.
  const isIgnored = (path: string) => byGit(path)?.ignored === true && byBoth(path)?.ignored === true;
  const isWanted = (path: string) => isArticle(path) && !isIgnored(path);
  for (const pattern of patterns) {
    const { files, reason } = await expand(pattern, cwd, isWanted);
    for (const file of files) found.add(toDisplay(file, cwd));
    if (files.length === 0) unmatched.push({ pattern, reason });
  }
  return { files: [...found].sort(), unmatched };
}

async function expand(pattern: string, cwd: string, isWanted: (path: string) => boolean) {
  const path = resolve(cwd, pattern);
  const stats = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (!(stats instanceof Error) && !stats.isDirectory()) return { files: [path], reason: "" };
  const folder = stats instanceof Error ? undefined : path;
  if (folder === undefined && !isDynamicPattern(pattern))
    return { files: [], reason: whyNot(stats as NodeJS.ErrnoException) };
  const matched = await search(folder === undefined ? pattern : `**/*.{${EXTENSIONS.join(",")}}`, folder ?? cwd);
  const files = matched.filter(isWanted);
  return { files, reason: matched.length > 0 ? "everything there is ignored or no article" : "no article there" };
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

function whyNot(error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return "no such file or folder";
  if (error.code === "EACCES" || error.code === "EPERM") return "permission denied";
  if (error.code === "ELOOP") return "a link that leads back to itself";
  return error.code === "ENAMETOOLONG" ? "the name is too long" : error.message;
}

function toDisplay(file: string, cwd: string): string {
  const path = relative(cwd, file);
  return (path.startsWith("..") ? file : path).split(sep).join("/");
}
