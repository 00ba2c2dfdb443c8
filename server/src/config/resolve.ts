import { dirname, relative, resolve, sep } from "node:path";
import { indexLines } from "../core/index.ts";
import type { Configuration, Extension, Problem } from "./configuration.ts";
import { matchesGlob } from "./globs.ts";
import { type Judged, judgeArticle, unreadableIgnores } from "./judgeArticle.ts";
import { type Files, findConfiguration, findShadowed, readConfiguration } from "./load.ts";
import { createSettlement, type Settled } from "./settle.ts";

/** What applies to one article. */
export interface Resolved extends Settled {
  /** The configuration file that was found; null where there is none. */
  readonly path: string | null;
  /** Whether it is an article: by its name, by an ignore file, or by `articles`, which has the last word. */
  readonly article: Judged;
  /** Other configuration files beside the one that was found, which say nothing. */
  readonly shadowed: readonly string[];
  /** The files that it extends, and those extend in their turn, there or not. Absolute. */
  readonly extended: readonly string[];
  /** What is wrong in the configuration file, in those it extends and with ignore files. */
  readonly problems: readonly Problem[];
}

/** Files that extend files that extend files: deeper than this is a mistake, and so are more than so many in all. */
const DEEPEST = 16;
const MOST = 100;

/** A configuration file that counts for every article, wherever it lies. */
export interface Chosen {
  /** Absolute. */
  readonly path: string;
  /** What its globs are relative to: it need not lie where the articles do. */
  readonly folder: string;
}

/**
 * What holds for an article, by the configuration file nearest to it or the one that is chosen. Later wins: the default preset, what
 * the file extends in that order, its own settings, and its overrides for the article's path.
 */
export function resolveConfiguration(article: string, files: Files, chosen?: Chosen): Resolved {
  const found = chosen ? readConfiguration(chosen.path, files) : findConfiguration(article, files);
  const pathFrom = (configuration: string) => {
    const folder = configuration === chosen?.path ? chosen.folder : dirname(configuration);
    return relative(folder, resolve(article)).split(sep).join("/");
  };
  const settlement = createSettlement();
  const problems: Problem[] = [...unreadableIgnores(article, files)];
  const extended: string[] = [];
  let judged = judgeArticle(article, files);
  let included = 0;
  const include = (configuration: Configuration, above: readonly string[]) => {
    problems.push(...configuration.problems);
    const base = { configuration, above: [...above, configuration.path] };
    for (const extension of configuration.extends) extend(extension, base);
    settlement.add(configuration, configuration.path);
    const path = pathFrom(configuration.path);
    const named = configuration.articles.findLast(({ glob }) => matchesGlob(path, glob));
    if (named) judged = { isArticle: named.isArticle, from: configuration.path };
    for (const override of configuration.overrides) {
      if (!override.files.some((glob) => matchesGlob(path, glob))) continue;
      for (const extension of override.extends) extend(extension, base);
      settlement.add(override, configuration.path);
    }
  };
  const extend = (extension: Extension, { configuration, above }: Base) => {
    if (extension.name.startsWith("preset:")) return settlement.preset(extension.name.slice("preset:".length));
    const path = resolve(dirname(configuration.path), extension.name);
    extended.push(path);
    const complain = (message: string) => void problems.push(problemAt(configuration, extension, files, message));
    if (above.includes(path)) return complain(`“${extension.name}” extends this file in its turn: a circle.`);
    if (above.length > DEEPEST) return complain("Files extend each other too deeply.");
    if (++included > MOST) return included === MOST + 1 ? complain("Too many files extend each other.") : undefined;
    const next = readConfiguration(path, files);
    if (next) return include(next, above);
    return complain(
      `“${extension.name}” is no configuration: there is no such file. Presets are written “preset:wire”.`,
    );
  };
  if (found) include(found, []);
  const shadowed = found && !chosen ? findShadowed(found.path, files) : [];
  return { path: found?.path ?? null, article: judged, shadowed, extended, problems, ...settlement.settled() };
}

interface Base {
  readonly configuration: Configuration;
  readonly above: readonly string[];
}

function problemAt({ path }: Configuration, { offset, length }: Extension, files: Files, message: string): Problem {
  const { line, character } = indexLines(files.read(path) ?? "").position(offset);
  return { path, offset, length, line: line + 1, column: character + 1, message };
}
