import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";

/** Files that name what is no article, each in the manner of a .gitignore; the later wins. */
const NAMES = [".gitignore", ".onrecordignore"];

/** Makes a test for paths that a .gitignore or .onrecordignore, in their folder or above it within the repository, leaves out. */
export function createIgnore(): (path: string) => boolean {
  const folders = new Map<string, readonly Level[]>();
  const levelsOf = (folder: string): readonly Level[] => {
    const known = folders.get(folder);
    if (known) return known;
    const parent = dirname(folder);
    const above = parent === folder || existsSync(join(folder, ".git")) ? [] : levelsOf(parent);
    const own = readLevel(folder);
    const levels = own ? [...above, own] : above;
    folders.set(folder, levels);
    return levels;
  };
  return (path) => {
    let ignored = false;
    for (const { folder, rules } of levelsOf(dirname(path))) {
      const result = rules.test(relative(folder, path).split(sep).join("/"));
      if (result.ignored || result.unignored) ignored = result.ignored;
    }
    return ignored;
  };
}

interface Level {
  readonly folder: string;
  readonly rules: Ignore;
}

function readLevel(folder: string): Level | undefined {
  const texts = NAMES.map((name) => readText(join(folder, name)));
  if (texts.every((text) => text === "")) return undefined;
  return { folder, rules: texts.reduce((rules, text) => rules.add(text), ignore()) };
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
