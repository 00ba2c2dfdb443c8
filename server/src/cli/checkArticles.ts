import { resolve } from "node:path";
import type { Entry } from "../config/records.ts";
import {
  type Analyzer,
  type Article,
  type Bibliography,
  coverage,
  createAnalyzer,
  indexLines,
  type RuleLevels,
  review,
} from "../core/index.ts";
import { readAttributionModel } from "../node/attributionModel.ts";
import { createBibliographies } from "../node/bibliographies.ts";
import { findFiles } from "./findFiles.ts";
import { fixDiff, fixed, saveFixed } from "./fix.ts";
import { CommandError, type Io, write } from "./io.ts";
import { readArticle, readStdin, type Source, type Unread } from "./readArticle.ts";
import type { CheckedFile, Report } from "./reports/report.ts";
import type { Settings } from "./settings.ts";

export interface ArticleOptions {
  readonly stdinFilename?: string;
  readonly errorOnUnmatchedPattern: boolean;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
}

export interface CheckedArticles extends Report {
  /** The changes that `--fix-dry-run` would make. */
  readonly diff: string;
  /** Something that was asked for by name is not there. */
  readonly missing: boolean;
}

/** Checks every article that the arguments stand for, one after the other. */
export async function checkArticles(
  patterns: readonly string[],
  options: ArticleOptions,
  settings: Settings,
  io: Io,
): Promise<CheckedArticles> {
  const files: CheckedFile[] = [];
  const skipped: Unread[] = [];
  const diffs: string[] = [];
  const analyze = createAnalyzer(readAttributionModel());
  const bibliographies = createBibliographies();
  const { paths, missing } = await findArticles(patterns, options, settings, io);
  for (const path of paths) {
    const source = path === "-" ? await readStdin(io, options.stdinFilename) : await readArticle(path, io.cwd);
    if ("problem" in source) {
      skipped.push(source);
      continue;
    }
    if (source.note !== undefined) await write(io.stderr, `onrecord: ${source.path} ${source.note}\n`);
    const silencing = { levels: settings.levelsFor(source.path), recorded: settings.silencesFor(source.path) };
    const text = options.fix || options.fixDryRun ? fixed(source, analyze, silencing) : source.text;
    if (options.fixDryRun) diffs.push(fixDiff(source, text));
    const kept = options.fix && text !== source.text ? await keep(source, text, path, io) : source;
    const bibliography = (article: Article) => bibliographies(article, resolve(io.cwd, source.path));
    files.push(checkOne(kept, analyze, silencing, bibliography));
  }
  return { files, skipped: [...missing, ...skipped], diff: diffs.join(""), missing: missing.length > 0 };
}

async function findArticles(patterns: readonly string[], options: ArticleOptions, settings: Settings, io: Io) {
  const named = patterns.filter((pattern) => pattern !== "-");
  const stdin = named.length < patterns.length ? ["-"] : [];
  const { files, unmatched } = await findFiles(named, io.cwd, settings.isArticle);
  const paths = [...stdin, ...files];
  if (!options.errorOnUnmatchedPattern) return { paths, missing: [] };
  if (paths.length === 0) {
    const reasons = unmatched.map(({ pattern, reason }) => `\n  ${pattern}: ${reason}`);
    throw new CommandError(`there is nothing to check.${reasons.join("")}`);
  }
  return {
    paths,
    missing: unmatched.map(({ pattern, reason }) => ({ path: pattern, problem: `not checked: ${reason}` })),
  };
}

/** Writes a fixed text back, and gives what is now in the file. */
async function keep(source: Source, text: string, path: string, io: Io): Promise<Source> {
  const problem =
    path === "-" ? "was not fixed: standard input cannot be written back" : await saveFixed(source, text, io.cwd);
  if (problem === undefined) return { ...source, text };
  await write(io.stderr, `onrecord: ${source.path} ${problem}\n`);
  return source;
}

function checkOne(
  source: Source,
  analyze: Analyzer,
  options: Silencing,
  bibliography: (article: Article) => Bibliography | undefined,
): CheckedFile {
  const article = analyze(source.text, source.languageId);
  const { shown, silenced, stale } = review(article, { ...options, bibliography: bibliography(article) });
  const gone = new Set<unknown>(stale);
  return {
    source,
    lines: indexLines(source.text),
    diagnostics: shown,
    silenced,
    stale: options.recorded.filter((entry) => gone.has(entry)),
    coverage: coverage(article),
  };
}

interface Silencing {
  readonly levels: RuleLevels;
  readonly recorded: readonly Entry[];
}
