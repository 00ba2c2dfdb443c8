import { type Dirent, readdir, statSync } from "node:fs";
import { join, sep } from "node:path";
import { type FileSystemAdapter, glob } from "tinyglobby";

/** What a search has found, and where it could not look. */
export interface Searched {
  /** Absolute. */
  readonly files: readonly string[];
  /** Those of them that are links. */
  readonly links: ReadonlySet<string>;
  /** Folders that could not be read, absolute, each with what stood in the way. */
  readonly unread: readonly { readonly folder: string; readonly error: NodeJS.ErrnoException }[];
}

/**
 * Finds the files that a glob matches. Links to files are files; links to folders are not followed, so a loop of links ends. The
 * library passes over what it cannot read without a word, and takes no link; so it reads folders through our hands.
 */
export async function searchFolder(pattern: string, cwd: string): Promise<Searched> {
  const links = new Set<string>();
  const unread: Searched["unread"][number][] = [];
  const read = (folder: string, _: unknown, done: (error: Error | null, entries?: readonly Dirent[]) => void) =>
    readdir(folder, { withFileTypes: true }, (error, entries = []) => {
      if (error && error.code !== "ENOENT") unread.push({ folder: join(folder, "."), error });
      for (const entry of entries) {
        const path = join(folder, entry.name);
        if (!entry.isSymbolicLink() || isFolder(path)) continue;
        links.add(path);
        entry.isFile = () => true;
      }
      done(error, entries);
    });
  const files = await glob(sep === "\\" ? pattern.replaceAll("\\", "/") : pattern, {
    cwd,
    absolute: true,
    ignore: ["**/node_modules/**", "**/.git/**"],
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
    fs: { readdir: read as FileSystemAdapter["readdir"] & {} },
  });
  return { files, links, unread };
}

/** A link that leads nowhere is no folder: it is told of where its name is an article's. */
function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
