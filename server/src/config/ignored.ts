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
 * nearest that speaks of a path counts, and of several in a folder the lines of the later name. undefined where none does.
 */
export function createIgnore(names: readonly string[], files: Files): (path: string) => Ignored | undefined {
  const folders = new Map<string, readonly Level[]>();
  const levelsOf = (folder: string): readonly Level[] => {
    const known = folders.get(folder);
    if (known) return known;
    const parent = dirname(folder);
    const above = parent === folder || files.isThere?.(join(folder, ".git")) ? [] : levelsOf(parent);
    const texts = names.flatMap((name) => files.read(join(folder, name)) || []);
    const rules = texts.reduce((all, text) => all.add(text), ignore());
    const levels = texts.length > 0 ? [{ folder, rules }, ...above] : above;
    folders.set(folder, levels);
    return levels;
  };
  return (path) => {
    for (const { folder, rules } of levelsOf(dirname(path))) {
      const { ignored, unignored } = rules.test(relative(folder, path).split(sep).join("/"));
      if (ignored || unignored) return { ignored, folder };
    }
    return undefined;
  };
}

interface Level {
  readonly folder: string;
  readonly rules: Ignore;
}
