import { resolve } from "node:path";
import type { Entry } from "../config/records.ts";
import {
  type Analyzer,
  type Article,
  type Bibliography,
  coverage,
  createAnalyzer,
  indexLines,
  isRead,
  review,
} from "../core/index.ts";
import { readAttributionModel } from "../node/attributionModel.ts";
import { createBibliographies } from "../node/bibliographies.ts";
import type { FindOptions, FoundArticles } from "./findArticles.ts";
import { fixDiff, fixed, saveFixed } from "./fix.ts";
import { type Io, write } from "./io.ts";
import { readArticle, readStdin, type Source, toSource } from "./readArticle.ts";
import type { CheckedFile, Report, Skipped } from "./reports/report.ts";
import type { ArticleSettings, Settings } from "./settings.ts";
import type { Since } from "./since.ts";

export interface ArticleOptions extends FindOptions {
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
}

export interface CheckedArticles extends Report {
  /** The changes that `--fix-dry-run` would make. */
  readonly diff: string;
  /** How many changes `--fix` has made or would make, and in how many files; and how many files it could not write. */
  readonly fixes: { readonly changes: number; readonly files: number; readonly unwritten: number };
  /** The configuration of one of them asks for reports without words. */
  readonly redact: boolean;
}

/** Checks articles one after the other; with `since` those that differ, for what is new in them. */
export async function checkArticles(
  { paths, missing, excluded }: FoundArticles,
  options: ArticleOptions,
  settings: Settings,
  io: Io,
  since?: Since,
): Promise<CheckedArticles> {
  const files: CheckedFile[] = [];
  const skipped: Skipped[] = [...missing];
  const diffs: string[] = [];
  const changes: number[] = [];
  let unwritten = 0;
  let redact = false;
  const analyze = createAnalyzer(readAttributionModel());
  const bibliographies = createBibliographies();
  for (const path of paths) {
    if (since && path !== "-" && !(await since.hasChanged(path))) continue;
    const source = path === "-" ? await readStdin(io, options.stdinFilename) : await readArticle(path, io.cwd);
    if ("problem" in source) {
      skipped.push({ ...source, missing: false });
      continue;
    }
    if (source.note !== undefined) await write(io.stderr, `onrecord: ${source.path} ${source.note}\n`);
    const silencing = { ...settings.for(source.path), recorded: settings.silencesFor(source.path) };
    redact ||= silencing.redact;
    let kept = source;
    if (options.fix || options.fixDryRun) {
      const fixes = fixed(source, analyze, silencing);
      if (options.fixDryRun) diffs.push(fixDiff(source, fixes.text));
      else if (fixes.changes > 0) kept = await keep(source, fixes.text, path, io);
      if (fixes.changes > 0 && (options.fixDryRun || kept !== source)) changes.push(fixes.changes);
      else if (fixes.changes > 0) unwritten++;
    }
    const bibliography = (article: Article) => bibliographies(article, resolve(io.cwd, source.path));
    const check = (one: Source) => checkOne(one, analyze, silencing, bibliography);
    const before = await since?.before(source.path);
    const older = before && toSource(source.path, before, source.languageId);
    const now = check(kept);
    files.push(older && !("problem" in older) ? onlyNew(now, check(older)) : now);
  }
  const fixes = { changes: changes.reduce((sum, one) => sum + one, 0), files: changes.length, unwritten };
  return { files, skipped, gone: [], excluded, diff: diffs.join(""), fixes, redact };
}

/**
 * An article with what is found in it now and was not before. Findings are told apart by rule and sentence, not by line: what a cut
 * leaves without its source stands on lines that nobody touched.
 */
function onlyNew(now: CheckedFile, before: CheckedFile): CheckedFile {
  const key = ({ rule, fingerprint }: CheckedFile["diagnostics"][number]) => `${rule} ${fingerprint}`;
  const known = new Set(before.diagnostics.map(key));
  const diagnostics = now.diagnostics.filter((diagnostic) => !known.has(key(diagnostic)));
  return { ...now, diagnostics, older: now.diagnostics.length - diagnostics.length };
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
  const article = analyze(source.text, source.languageId, options.desk);
  const { shown, silenced, stale } = review(article, { ...options, bibliography: bibliography(article) });
  const gone = new Set<unknown>(stale);
  return {
    source,
    lines: indexLines(source.text),
    diagnostics: shown,
    older: 0,
    hidden: 0,
    silenced,
    stale: options.recorded.filter((entry) => gone.has(entry)),
    coverage: coverage(article),
    unreadLanguage: isRead(article.desk) ? null : article.desk.language,
  };
}

interface Silencing extends ArticleSettings {
  readonly recorded: readonly Entry[];
}
