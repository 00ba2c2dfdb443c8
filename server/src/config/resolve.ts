import { dirname, relative, resolve, sep } from "node:path";
import { indexLines, isArticle, type Level, PRESETS, presetLevels, RULES, type RuleLevels } from "../core/index.ts";
import type { Configuration, Extension, Problem } from "./configuration.ts";
import { matchesGlob } from "./globs.ts";
import { type Files, findConfiguration, readConfiguration } from "./load.ts";

/** What applies to one article. */
export interface Resolved {
  /** The configuration file that was found; null where there is none. */
  readonly path: string | null;
  readonly levels: RuleLevels;
  /** For each rule, what gave it its level: "default", "preset:wire", or a file's path. */
  readonly origins: Readonly<Record<string, string>>;
  /** Whether the file is an article: by a configuration's globs, else by its name. */
  readonly isArticle: boolean;
  /** What is wrong in the configuration file and in those it extends. */
  readonly problems: readonly Problem[];
}

/** Files that extend files that extend files: deeper than this is a mistake. */
const DEEPEST = 16;

/**
 * The levels for an article, by the configuration file nearest to it. Later wins: the default preset, what the file extends in
 * that order, its own rules, and its overrides for the article's path.
 */
export function resolveConfiguration(article: string, files: Files): Resolved {
  const found = findConfiguration(article, files);
  const state = {
    levels: {} as Record<string, Level>,
    origins: {} as Record<string, string>,
    isArticle: isArticle(article),
    problems: [] as Problem[],
  };
  const apply = (levels: RuleLevels, origin: string) => {
    for (const [id, level] of Object.entries(levels)) {
      state.levels[id] = level;
      state.origins[id] = origin;
    }
  };
  const include = (configuration: Configuration, above: readonly string[]) => {
    state.problems.push(...configuration.problems);
    const base = { configuration, above: [...above, configuration.path] };
    for (const extension of configuration.extends) extend(extension, base);
    apply(configuration.rules, configuration.path);
    const named = configuration.articles.findLast(({ glob }) =>
      matchesGlob(pathFrom(configuration.path, article), glob),
    );
    if (named) state.isArticle = named.isArticle;
    for (const override of configuration.overrides) {
      if (!override.files.some((glob) => matchesGlob(pathFrom(configuration.path, article), glob))) continue;
      for (const extension of override.extends) extend(extension, base);
      apply(override.rules, configuration.path);
    }
  };
  const extend = (extension: Extension, { configuration, above }: Base) => {
    const preset = PRESETS.find((name) => `preset:${name}` === extension.name);
    if (preset) return apply(presetLevels(preset, RULES), extension.name);
    const path = resolve(dirname(configuration.path), extension.name);
    const complain = (message: string) => state.problems.push(problemAt(configuration, extension, files, message));
    if (above.includes(path)) return complain(`“${extension.name}” extends this file in its turn: a circle.`);
    if (above.length > DEEPEST) return complain("Files extend each other too deeply.");
    const next = readConfiguration(path, files);
    if (next) return include(next, above);
    return complain(
      `“${extension.name}” is no configuration: there is no such file. Presets are written “preset:wire”.`,
    );
  };
  apply(presetLevels("default", RULES), "default");
  if (found) include(found, []);
  return { path: found?.path ?? null, ...state };
}

interface Base {
  readonly configuration: Configuration;
  readonly above: readonly string[];
}

function pathFrom(configuration: string, article: string): string {
  return relative(dirname(configuration), resolve(article)).split(sep).join("/");
}

function problemAt({ path }: Configuration, { offset, length }: Extension, files: Files, message: string): Problem {
  const { line, character } = indexLines(files.read(path) ?? "").position(offset);
  return { path, offset, length, line: line + 1, column: character + 1, message };
}
