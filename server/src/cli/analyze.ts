import { createAnalyzer, type RuleLevels, review, toAnalysisDocument } from "../core/index.ts";
import { readAttributionModel } from "../node/attributionModel.ts";
import { findFiles } from "./findFiles.ts";
import { CommandError, EXIT, type Io, write } from "./io.ts";
import { analyzeLines } from "./ndjson.ts";
import { readArticle, readStdin, type Source } from "./readArticle.ts";
import { createSettings, type Settings } from "./settings.ts";
import { tellUnread } from "./tellUnread.ts";

export interface AnalyzeOptions {
  readonly ndjson?: boolean;
  readonly stdinFilename?: string;
  readonly rule?: RuleLevels;
}

/**
 * `onrecord analyze`: the analysis document of each article as JSON. One file gives one document, several give an array of
 * documents, each with its `path`.
 */
export async function runAnalyze(patterns: readonly string[], options: AnalyzeOptions, io: Io): Promise<number> {
  const analyze = createAnalyzer(readAttributionModel());
  const settings = createSettings(io.cwd, options.rule && { levels: options.rule });
  if (options.ndjson) {
    if (patterns.length > 0) throw new CommandError("analyze --ndjson reads standard input and takes no files.");
    await analyzeLines(io, analyze, options.rule ?? {});
    return EXIT.clean;
  }
  const sources = await readSources(patterns, options, settings, io);
  const articles = sources.map((source) => {
    const own = settings.for(source.path);
    return { source, own, article: analyze(source.text, source.languageId, own.desk) };
  });
  const documents = articles.map(({ source, own, article }) => {
    return { path: source.path, ...toAnalysisDocument(article, review(article, own).shown) };
  });
  await tellUnread(articles, io);
  for (const problem of settings.problems) await write(io.stderr, `${problem}\n`);
  if (documents.length > 0) {
    await write(io.stdout, `${JSON.stringify(documents.length === 1 ? documents[0] : documents, undefined, 2)}\n`);
  }
  return documents.length > 0 ? EXIT.clean : EXIT.failed;
}

/** Reads what the arguments stand for; what cannot be read is told on standard error. */
export async function readSources(
  patterns: readonly string[],
  { stdinFilename }: { readonly stdinFilename?: string },
  settings: Settings,
  io: Io,
): Promise<readonly Source[]> {
  const { files, unmatched } = await findFiles(
    patterns.filter((pattern) => pattern !== "-"),
    io.cwd,
    settings.isArticle,
  );
  const sources: Source[] = [];
  for (const { pattern, reason } of unmatched) await write(io.stderr, `onrecord: ${pattern}: ${reason}\n`);
  for (const path of patterns.includes("-") ? ["-", ...files] : files) {
    const source = path === "-" ? await readStdin(io, stdinFilename) : await readArticle(path, io.cwd);
    if ("problem" in source) {
      await write(io.stderr, `onrecord: ${source.path} ${source.problem}\n`);
    } else {
      sources.push(source);
      if (source.note !== undefined) await write(io.stderr, `onrecord: ${source.path} ${source.note}\n`);
    }
  }
  return sources;
}
