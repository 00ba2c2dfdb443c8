import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { findSideFile, formatRecords, nameIn, SIDE_FILE } from "../config/records.ts";
import { indexLines } from "../core/index.ts";
import { createBibliographies } from "../node/bibliographies.ts";
import { diskFiles } from "../node/diskFiles.ts";
import type { Beside } from "./beside.ts";
import { pathOf, toProblem } from "./files.ts";

/** Reads and writes what lies beside articles on disk. */
export function createBesideByFiles(): Beside {
  const files = new Set<string>();
  const bibliographies = createBibliographies((path) => files.add(pathToFileURL(path).href));
  return {
    silencesFor(uri) {
      const article = pathOf(uri);
      const records = article === undefined ? undefined : findSideFile(article, diskFiles);
      if (article === undefined || !records) return { silences: [], uri: null, problems: [] };
      const name = nameIn(records, article);
      return {
        silences: records.entries.filter(({ file }) => file === name),
        uri: pathToFileURL(records.path).href,
        problems: records.problems.map(toProblem),
      };
    },
    canKeep: (uri) => pathOf(uri) !== undefined,
    keep(uri, silence, folders) {
      const article = pathOf(uri);
      if (article === undefined) throw new Error("a silence can be kept beside a file only");
      const records = findSideFile(article, diskFiles) ?? {
        path: join(folderFor(article, folders), SIDE_FILE),
        entries: [],
        problems: [],
      };
      const [problem] = records.problems;
      if (problem) throw new Error(`${records.path}:${problem.line}: ${problem.message}`);
      writeFileSync(records.path, formatRecords([...records.entries, { ...silence, file: nameIn(records, article) }]));
    },
    bibliography(uri, article) {
      const path = pathOf(uri);
      return path === undefined ? undefined : bibliographies(article, path);
    },
    bibliographyFiles: () => files,
    locate(file, { start, end }) {
      try {
        const lines = indexLines(readFileSync(file, "utf8"));
        return { uri: pathToFileURL(file).href, range: { start: lines.position(start), end: lines.position(end) } };
      } catch {
        return undefined;
      }
    },
  };
}

/** The innermost of the workspace's folders that the article lies in, else its own. */
function folderFor(article: string, folders: readonly string[]): string {
  const around = folders
    .flatMap((uri) => pathOf(uri) ?? [])
    .filter((folder) => article.startsWith(folder.endsWith(sep) ? folder : folder + sep))
    .sort((a, b) => b.length - a.length);
  return around[0] ?? dirname(article);
}
