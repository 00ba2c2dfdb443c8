import { dirname, join, resolve } from "node:path";
import { isArticle } from "../core/index.ts";
import type { Problem } from "./configuration.ts";
import { createIgnore } from "./ignored.ts";
import type { Files } from "./load.ts";

/** The file in which a desk names, in the manner of a .gitignore, what is to be left alone. */
export const IGNORE_FILE = ".onrecordignore";

/** Whether a file is an article, and what says so: "default" is its name, anything else a file's path. */
export interface Judged {
  readonly isArticle: boolean;
  readonly from: string;
}

/** Judges a file by its name and by what IGNORE_FILE says of it. A file that is not ignored is not thereby an article. */
export function judgeArticle(path: string, files: Files): Judged {
  const said = createIgnore([IGNORE_FILE], files)(resolve(path));
  if (said?.ignored) return { isArticle: false, from: join(said.folder, IGNORE_FILE) };
  return { isArticle: isArticle(path), from: "default" };
}

/** The IGNORE_FILEs that are there for a file and cannot be read: what they leave out is read after all, which somebody should know. */
export function unreadableIgnores(path: string, files: Files): readonly Problem[] {
  const problems: Problem[] = [];
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    const file = join(folder, IGNORE_FILE);
    if (files.read(file) === undefined && files.isThere?.(file)) {
      const message = "This list of what to leave alone cannot be read: it is no file, or permission is denied.";
      problems.push({ path: file, offset: 0, length: 0, line: 1, column: 1, message });
    }
    if (folder === dirname(folder) || files.isThere?.(join(folder, ".git"))) return problems;
  }
}
