import { existsSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Problem } from "../config/configuration.ts";
import { IGNORE_FILE } from "../config/judgeArticle.ts";
import { resolveConfiguration } from "../config/resolve.ts";
import { rulePage } from "../core/index.ts";
import { diskFiles } from "../node/diskFiles.ts";
import type { Configure } from "./configuration.ts";

// What the server reads from disk where there is one. In a browser there is none.

/** Reads what the files around a document that lies in one say of it. */
export const configureByFiles: Configure = (document) => {
  const address = pathOf(document);
  if (address === undefined) return {};
  const { path, article, rules, desk, extended, problems: all } = resolveConfiguration(address, diskFiles);
  const { isArticle } = article;
  const isOfIgnore = (problem: Problem) => basename(problem.path) === IGNORE_FILE;
  const unread = all.filter(isOfIgnore).map(toProblem);
  const problems = all.filter((problem) => !isOfIgnore(problem));
  if (path === null) return { isArticle, unread };
  const [uri, ...bases] = [path, ...extended].map((file) => pathToFileURL(file).href);
  const configuration = { uri: uri!, rules, desk, extended: bases, problems: problems.map(toProblem) };
  return { isArticle, unread, configuration };
};

/** What is wrong in a file, where LSP has it. */
export function toProblem({ path, line, column, length, message }: Problem) {
  const start = { line: line - 1, character: column - 1 };
  return {
    uri: pathToFileURL(path).href,
    message,
    range: { start, end: { ...start, character: column - 1 + length } },
  };
}

/** The documentation page of a rule as it lies in the package, beside a bundle or in the repository. */
export function rulePageUri(rule: string): string | undefined {
  const places = ["../", "../../../"].map((root) => new URL(root + rulePage(rule), import.meta.url));
  return places.find((place) => existsSync(place))?.href;
}

/** undefined for a document that is no file here, such as an untitled one or one on another host. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
