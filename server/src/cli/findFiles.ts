import { realpathSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import type { Judged } from "../config/judgeArticle.ts";
import { asInFolder } from "./judgeFound.ts";
import { EXTENSIONS } from "./languages.ts";
import type { Unread } from "./readArticle.ts";
import { searchFolder } from "./searchFolder.ts";

export interface FoundFiles {
  /** Relative to the working folder, with forward slashes, sorted, each once. */
  readonly files: readonly string[];
  /** Those of them that were named, and not only found in a folder or by a glob. */
  readonly named: ReadonlySet<string>;
  /** What was asked for and found nothing, each with the reason: "gone.txt" + "does not exist". */
  readonly unmatched: readonly Unmatched[];
  /** Folders that were to be searched and could not be read: "drafts" + "cannot be read: permission denied". */
  readonly unread: readonly Unread[];
  /** How many files that were named are left out because `namesToo` was asked for. */
  readonly excluded: number;
}

interface Unmatched {
  readonly pattern: string;
  readonly reason: string;
}

/** What is taken of what the arguments stand for. */
export interface Wanted {
  /** Judges what nobody has named. */
  judge(path: string): Judged;
  /** Leave out of named files, too, what would not be found in a folder. */
  readonly namesToo?: boolean;
}

/**
 * Finds the files that paths, folders and globs stand for. A file that is named is taken whatever its name, for whoever names one
 * means it; of those that are found, the ones that `judge` takes for articles. Programs that name files without knowing what they are
 * (pre-commit) ask for `namesToo`.
 */
export async function findFiles(patterns: readonly string[], cwd: string, wanted: Wanted): Promise<FoundFiles> {
  const found = new Set<string>();
  const named = new Set<string>();
  const excluded = new Set<string>();
  const links = new Set<string>();
  const unread = new Map<string, Unread>();
  const unmatched: Unmatched[] = [];
  const isWanted = (path: string) => wanted.judge(path).isArticle;
  for (const pattern of patterns) {
    const path = resolve(cwd, pattern);
    const stats = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (!(stats instanceof Error) && !stats.isDirectory()) {
      const name = toDisplay(path, cwd);
      if (wanted.namesToo && !asInFolder(wanted.judge(path), path).isArticle) excluded.add(name);
      else for (const names of [found, named]) names.add(name);
      continue;
    }
    const missing = stats instanceof Error ? stats : undefined;
    if (missing && !isDynamicPattern(pattern)) {
      unmatched.push({ pattern, reason: whyNot(missing) });
      continue;
    }
    const searched = await (missing ? searchFolder(pattern, cwd) : searchFolder(ALL, path));
    const files = searched.files.filter(isWanted);
    for (const file of files) found.add(toDisplay(file, cwd));
    for (const link of searched.links) links.add(toDisplay(link, cwd));
    // A folder whose articles nobody wants need not be read.
    const shut = searched.unread.filter(({ folder }) => isWanted(join(folder, "article.txt")));
    for (const { folder, error } of shut) {
      const name = toDisplay(folder, cwd) || ".";
      unread.set(name, { path: name, problem: whyNot(error) });
    }
    if (files.length + shut.length > 0) continue;
    const ignored = searched.files.length > 0 ? "has nothing in it but what is ignored or no article" : undefined;
    unmatched.push({ pattern, reason: ignored ?? (missing ? "matches nothing" : "has no article in it") });
  }
  return {
    files: withoutTwins([...found].sort(), named, links, cwd),
    named,
    unmatched,
    unread: [...unread.values()],
    excluded: excluded.size,
  };
}

/** What a folder is searched for. */
const ALL = `**/*.{${EXTENSIONS.join(",")}}`;

/** Leaves out links that nobody has named to files that are found themselves: an article is checked once. */
function withoutTwins(
  files: readonly string[],
  named: ReadonlySet<string>,
  links: ReadonlySet<string>,
  cwd: string,
): readonly string[] {
  const isLink = (file: string) => links.has(file) && !named.has(file);
  if (!files.some(isLink)) return files;
  const known = new Set(files.filter((file) => !isLink(file)).map((file) => real(resolve(cwd, file))));
  return files.filter((file) => {
    if (!isLink(file)) return true;
    const end = real(resolve(cwd, file));
    const isNew = !known.has(end);
    known.add(end);
    return isNew;
  });
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
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
