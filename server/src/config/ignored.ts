import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import type { Files } from "./load.ts";

/** What ignore files say of a path. */
export interface Ignored {
  readonly ignored: boolean;
  /** The folder of the file that says so. */
  readonly folder: string;
}

/**
 * Makes a judge of paths by ignore files of these names (".gitignore"), in a path's folder or above it within the repository: the
 * nearest that speaks of a path counts, and of several in a folder the lines of the later name. undefined where none does. Case
 * counts, unless git has found that it does not on this disk.
 */
export function createIgnore(names: readonly string[], files: Files): (path: string) => Ignored | undefined {
  const folders = new Map<string, Folder>();
  const folderOf = (folder: string): Folder => {
    const known = folders.get(folder);
    if (known) return known;
    const parent = dirname(folder);
    const isTop = parent === folder || files.isThere?.(join(folder, ".git"));
    const above = isTop ? undefined : folderOf(parent);
    const ignorecase = above?.ignorecase ?? IGNORES_CASE.test(files.read(join(folder, ".git", "config")) ?? "");
    const texts = names.flatMap((name) => files.read(join(folder, name)) || []);
    const rules = texts.reduce((all, text) => all.add(text), ignore({ ignorecase }));
    const levels = [...(texts.length > 0 ? [{ folder, rules }] : []), ...(above?.levels ?? [])];
    folders.set(folder, { levels, ignorecase });
    return { levels, ignorecase };
  };
  return (path) => {
    for (const { folder, rules } of folderOf(dirname(path)).levels) {
      const { ignored, unignored } = rules.test(relative(folder, path).split(sep).join("/"));
      if (ignored || unignored) return { ignored, folder };
    }
    return undefined;
  };
}

/** What `git init` writes into a repository on a disk where "A.md" and "a.md" are one file. */
const IGNORES_CASE = /^[ \t]*ignorecase[ \t]*=[ \t]*true\b/im;

/** What counts in a folder, the nearest level first. */
interface Folder {
  readonly levels: readonly Level[];
  readonly ignorecase: boolean;
}

interface Level {
  readonly folder: string;
  readonly rules: Ignore;
}
