import { dirname, join, relative, resolve, sep } from "node:path";
import { indexLines, type RecordedSilence } from "../core/index.ts";
import type { Problem } from "./configuration.ts";
import type { Files } from "./load.ts";
import { checkKeys, checkTwice, child } from "./nodes.ts";
import { parseJson } from "./parseJson.ts";

/** A silence kept beside articles, with the article that it is for and the line that it stands on, from 1. */
export interface Entry extends RecordedSilence {
  /** Relative to the folder of the file that keeps it, with forward slashes. */
  readonly file: string;
  /** Absolute path of the file that keeps it. */
  readonly keptIn: string;
  readonly line: number;
}

/** A file that keeps silences: `.onrecord-ignore.json`, or a baseline. What is wrong in it is listed and left out of the rest. */
export interface Records {
  /** Absolute. */
  readonly path: string;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** The name of the side file, looked for in an article's folder and those above it. */
export const SIDE_FILE = ".onrecord-ignore.json";

/** A baseline of an archive has some hundred thousand entries. */
const LONGEST = 64 * 1024 * 1024;

const UNREADABLE = {
  offset: 0,
  length: 0,
  line: 1,
  column: 1,
  message: "This list of silences cannot be read: it is no file, or permission is denied.",
};

/** The side file nearest to an article; undefined where there is none. `article` is an absolute path. */
export function findSideFile(article: string, files: Files): Records | undefined {
  let folder = dirname(resolve(article));
  for (;;) {
    const path = join(folder, SIDE_FILE);
    const text = files.read(path);
    if (text !== undefined) return parseRecords(text, path);
    if (files.isThere?.(path)) return { path, entries: [], problems: [{ ...UNREADABLE, path }] };
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}

/** What a file that keeps silences knows an article as. */
export function nameIn(records: { readonly path: string }, article: string): string {
  return relative(dirname(records.path), resolve(article)).split(sep).join("/");
}

/** Reads a file that keeps silences. Reading cannot fail. */
export function parseRecords(text: string, path: string): Records {
  const lines = indexLines(text);
  const problems: Problem[] = [];
  const report = ({ offset, length }: { offset: number; length: number }, message: string) => {
    const { line, character } = lines.position(offset);
    problems.push({ path, offset, length, line: line + 1, column: character + 1, message });
  };
  const { tree: root, errors } = parseJson(text.replace(/^\uFEFF/, " "), LONGEST);
  // What follows the first mistake follows from it.
  const [mistake] = errors;
  if (mistake) report(mistake, mistake.message);
  else if (root) checkTwice(root, report);
  if (root?.type === "object" && !mistake) checkKeys(root, ["$schema", "version", "silences"], report);
  const version = root && child(root, "version");
  if (version && !mistake && version.value !== 1)
    report(version, "Only “version”: 1 is known here; a later OnRecord may have written it.");
  const list = root && child(root, "silences");
  if (list?.type !== "array") {
    if (!mistake) report(root ?? { offset: 0, length: 0 }, "Silences are kept as { “silences”: [ … ] }.");
    return { path, entries: [], problems };
  }
  const entries = (list.children ?? []).flatMap((node) => {
    const [file, rule, fingerprint, reason] = ["file", "rule", "fingerprint", "reason"].map((name) => {
      const value = child(node, name)?.value;
      return typeof value === "string" ? value : undefined;
    });
    if (file === undefined || rule === undefined || !/^[0-9a-f]{16}(?:\/\d+)?$/.test(fingerprint ?? "")) {
      if (!mistake) report(node, "A silence has a “file”, a “rule” and a “fingerprint” as reports show them.");
      return [];
    }
    checkKeys(node, ["file", "rule", "fingerprint", "reason"], report);
    const line = lines.position(node.offset).line + 1;
    return [{ file, rule, fingerprint: fingerprint!, ...(reason !== undefined && { reason }), keptIn: path, line }];
  });
  return { path, entries, problems };
}

/** The text of a file that keeps silences: sorted, each once, one a line, so that two people's changes merge. */
export function formatRecords(entries: readonly Omit<Entry, "line" | "keptIn">[]): string {
  const lines = entries.map(({ file, rule, fingerprint, reason }) => {
    const parts = Object.entries({ file, rule, fingerprint, ...(reason !== undefined && reason !== "" && { reason }) });
    return `    { ${parts.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(", ")} }`;
  });
  const unique = [...new Set(lines.sort())];
  const list = unique.length > 0 ? `[\n${unique.join(",\n")}\n  ]` : "[]";
  return `{\n  "version": 1,\n  "silences": ${list}\n}\n`;
}
