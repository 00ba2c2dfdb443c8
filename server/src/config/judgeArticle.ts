import { join, resolve } from "node:path";
import { isArticle } from "../core/index.ts";
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
