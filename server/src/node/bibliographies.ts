import { readFileSync, statSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import { readCsl } from "../config/readCsl.ts";
import {
  type Article,
  type Bibliography,
  type BibliographyEntry,
  type CitedEntry,
  readBibtex,
  readReferences,
} from "../core/index.ts";

/** What an article may cite; undefined where it cites nothing or names no bibliography and has none beside it. */
export type Bibliographies = (article: Article, path: string) => Bibliography | undefined;

/** Taken for an article's bibliography where it names none. */
const USUAL = ["references.bib", "bibliography.bib", "references.json"];
/** In bytes; twenty thousand entries are about ten million. */
const LARGEST = 64 * 1024 * 1024;

interface Known {
  readonly stamp: string;
  readonly entries: readonly BibliographyEntry[];
}

/**
 * Makes a reader of bibliographies. A file is read when an article first cites, and again when it has changed on disk. `tell`: is told
 * the path of each file that is looked for.
 */
export function createBibliographies(tell: (path: string) => void = () => {}): Bibliographies {
  const known = new Map<string, Known>();
  const read = (path: string) => readEntries(path, known);
  return ({ document }, path) => {
    if (!document.notes.some(({ kind }) => kind === "citation")) return undefined;
    const own = readReferences(document.text);
    const folder = dirname(resolve(path));
    const named = own.files.map((name) => ({ name, path: resolve(folder, name) }));
    const usual = named.length > 0 ? [] : USUAL.map((name) => ({ name, path: join(folder, name) }));
    const entries = new Map<string, CitedEntry>();
    const add = (file: string | null, found: readonly BibliographyEntry[]) => {
      for (const entry of found) if (!entries.has(entry.key)) entries.set(entry.key, { ...entry, file });
    };
    add(null, own.entries);
    const missing: string[] = [];
    let files = 0;
    for (const one of [...named, ...usual]) {
      tell(one.path);
      const found = read(one.path);
      if (found) add(one.path, found);
      if (found) files++;
      else if (named.length > 0) missing.push(one.name);
    }
    return files + missing.length + own.entries.length > 0 ? { entries, missing } : undefined;
  };
}

/** undefined where there is no such file, or it cannot be read. */
function readEntries(path: string, known: Map<string, Known>): readonly BibliographyEntry[] | undefined {
  try {
    const { mtimeMs, size } = statSync(path);
    if (size > LARGEST) return undefined;
    const stamp = `${mtimeMs} ${size}`;
    const before = known.get(path);
    if (before?.stamp === stamp) return before.entries;
    const text = readFileSync(path, "utf8");
    const entries = extname(path).toLowerCase() === ".json" ? readCsl(text) : readBibtex(text);
    known.set(path, { stamp, entries });
    return entries;
  } catch {
    return undefined;
  }
}
