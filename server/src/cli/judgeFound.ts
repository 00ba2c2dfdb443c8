import { extname, join, resolve } from "node:path";
import { createIgnore } from "../config/ignored.ts";
import { IGNORE_FILE, type Judged } from "../config/judgeArticle.ts";
import { diskFiles } from "../node/diskFiles.ts";
import { EXTENSIONS } from "./languages.ts";

const GIT_FILE = ".gitignore";

/**
 * Judges files that nobody has named: what the desk and the names say, less what git leaves out. Only IGNORE_FILE takes that back
 * ("!drafts/"); a glob under `articles` is about names, and "README.md" shall not read what a build wrote.
 */
export function createJudge(judge: (path: string) => Judged): (path: string) => Judged {
  const byGit = createIgnore([GIT_FILE], diskFiles);
  const byBoth = createIgnore([GIT_FILE, IGNORE_FILE], diskFiles);
  return (path) => {
    const judged = judge(path);
    if (!judged.isArticle) return judged;
    const absolute = resolve(path);
    const said = byGit(absolute);
    // What the desk's own file leaves out itself is no article already.
    const isLeftOut = said?.ignored === true && byBoth(absolute)?.ignored === true;
    return isLeftOut ? { isArticle: false, from: join(said.folder, GIT_FILE) } : judged;
  };
}

/** The same of a file as a folder is searched: for some endings only, unless a configuration names it. */
export function asInFolder(judged: Judged, path: string): Judged {
  const isKnown = EXTENSIONS.includes(extname(path).slice(1).toLowerCase());
  return isKnown || judged.from !== "default" ? judged : { ...judged, isArticle: false };
}
