import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import type { Files } from "./load.ts";

/** What ignore files say of a path. */
export interface Ignored {
  readonly ignored: boolean;
  /** The file that says so. */
  readonly by: string;
}

/**
 * Makes a judge of paths by ignore files of one name (".gitignore"), in a path's folder or above it within the repository: the
 * nearest that speaks of a path counts. undefined where none does.
 */
export function createIgnore(name: string, files: Files): (path: string) => Ignored | undefined {
  const folders = new Map<string, readonly Level[]>();
  const levelsOf = (folder: string): readonly Level[] => {
    const known = folders.get(folder);
    if (known) return known;
    const parent = dirname(folder);
    const above = parent === folder || files.isThere?.(join(folder, ".git")) ? [] : levelsOf(parent);
    const text = files.read(join(folder, name));
    const levels = text ? [{ folder, rules: ignore().add(text) }, ...above] : above;
    folders.set(folder, levels);
    return levels;
  };
  return (path) => {
    for (const { folder, rules } of levelsOf(dirname(path))) {
      const { ignored, unignored } = rules.test(relative(folder, path).split(sep).join("/"));
      if (ignored || unignored) return { ignored, by: join(folder, name) };
    }
    return undefined;
  };
}

interface Level {
  readonly folder: string;
  readonly rules: Ignore;
}
