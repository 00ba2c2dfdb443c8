import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/** The nearest folder with a `.git`, from a folder upwards; undefined where there is none. */
export function repositoryOf(folder: string, counts: (git: string) => boolean = existsSync): string | undefined {
  for (let top = folder; ; top = dirname(top)) {
    if (counts(join(top, ".git"))) return top;
    if (dirname(top) === top) return undefined;
  }
}

/** What CI hosts call the folder that they have checked out. A runner may have been given its files without a `.git`. */
const CHECKED_OUT = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"];

/**
 * Makes what names an article as its repository does, for hosts that show findings beside a repository's lines: "desk/a.md" of
 * "a.md", where the command runs in `desk`. A submodule is part of the repository around it. A path that no repository holds stays.
 */
export function createRepositoryPaths(
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): (path: string) => string {
  const tops = new Map<string, string | undefined>();
  const topOf = (folder: string) => {
    if (!tops.has(folder)) {
      const told = CHECKED_OUT.flatMap((name) => env[name] || []).find((top) => within(top, folder) !== undefined);
      tops.set(folder, repositoryOf(folder, isWhole) ?? told);
    }
    return tops.get(folder);
  };
  return (path) => {
    // A name that is given to standard input and is none.
    if (path.startsWith("<")) return path;
    const file = resolve(cwd, path);
    const top = topOf(dirname(file));
    return top === undefined ? path : (within(top, file) ?? path);
  };
}

function within(top: string, path: string): string | undefined {
  const name = relative(top, path);
  return isAbsolute(name) || name === ".." || name.startsWith(`..${sep}`) ? undefined : name.split(sep).join("/");
}

/**
 * True for the `.git` of a repository that is no submodule: a work tree of a submodule stands for itself, and a repository may lie in a
 * folder that is called `modules`.
 */
function isWhole(git: string): boolean {
  try {
    if (statSync(git).isDirectory()) return true;
    return !SUBMODULE.test(readFileSync(git, "utf8"));
  } catch {
    return false;
  }
}
const SUBMODULE = /^gitdir:.*\.git[\\/](?:.*[\\/])?modules[\\/](?!.*[\\/]worktrees[\\/][^\\/]*$)/m;
