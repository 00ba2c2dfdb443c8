import { basename, dirname, join, resolve } from "node:path";
import type { Configuration } from "./configuration.ts";
import { parseConfiguration, unreadable } from "./parse.ts";

/** How files are read. */
export interface Files {
  /** undefined for one that is not there or cannot be read. */
  read(path: string): string | undefined;
  /** True for one that is there, readable or not; a folder or a link that leads nowhere counts. Left out: what is not read is not there. */
  isThere?(path: string): boolean;
}

/** In each folder, the first of these that is there counts. A package.json counts only with the key "onrecord". */
const NAMES = ["onrecord.config.json", "onrecord.config.jsonc", "package.json"] as const;

/** The configuration for an article: in its folder or the nearest above that has one. `article` is an absolute path. */
export function findConfiguration(article: string, files: Files): Configuration | undefined {
  let folder = dirname(resolve(article));
  for (;;) {
    for (const name of NAMES) {
      const found = readConfiguration(join(folder, name), files);
      if (found) return found;
    }
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}

/** Other configurations in the folder of one, which do not count beside it and are easily taken for the one that does. */
export function findShadowed(path: string, files: Files): readonly string[] {
  const others = NAMES.slice((NAMES as readonly string[]).indexOf(basename(path)) + 1);
  return others.map((name) => join(dirname(path), name)).filter((other) => readConfiguration(other, files));
}

/** The configuration in a file; undefined where there is no such file, or a package.json that says nothing of OnRecord. */
export function readConfiguration(path: string, files: Files): Configuration | undefined {
  const text = files.read(path);
  if (text === undefined) return files.isThere?.(path) && !isPackage(path) ? unreadable(path) : undefined;
  return parseConfiguration(text.replace(/^\uFEFF/, " "), path, isPackage(path) ? "onrecord" : undefined);
}

function isPackage(path: string): boolean {
  return path.endsWith("package.json");
}
