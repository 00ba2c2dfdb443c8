import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type AnalysisDocument, createAnalyzer, type RuleLevels, review, toAnalysisDocument } from "../core/index.ts";
import { readAttributionModel } from "../node/attributionModel.ts";
import { CommandError, EXIT, type Io, write } from "./io.ts";
import { analyzeLines } from "./ndjson.ts";
import { readSources } from "./readSources.ts";
import { createSettings } from "./settings.ts";
import { tellUnread } from "./tellUnread.ts";

export interface AnalyzeOptions {
  readonly format: "json" | "jsonl";
  readonly ndjson?: boolean;
  readonly stdinFilename?: string;
  readonly config?: string;
  readonly rule?: RuleLevels;
}

/**
 * `onrecord analyze`: the analysis document of each article, with its `path`. As JSON, one file that is named gives its document and
 * anything else a list, however many there are in it; as JSON Lines a document is a line, always.
 */
export async function runAnalyze(patterns: readonly string[], options: AnalyzeOptions, io: Io): Promise<number> {
  const analyze = createAnalyzer(readAttributionModel());
  if (options.ndjson) {
    if (patterns.length > 0) throw new CommandError("analyze --ndjson reads standard input and takes no files.");
    const failed = await analyzeLines(io, analyze, options.rule ?? {});
    return failed > 0 ? EXIT.failed : EXIT.clean;
  }
  const settings = createSettings(io.cwd, { config: options.config, ...(options.rule && { levels: options.rule }) });
  const { sources, incomplete } = await readSources(patterns, options, settings, io);
  const documents: ({ readonly path: string } & AnalysisDocument)[] = [];
  for (const source of sources) {
    const own = settings.for(source.path);
    const article = analyze(source.text, source.languageId, own.desk);
    await tellUnread([{ source, article }], io);
    const document = { path: source.path, ...toAnalysisDocument(article, review(article, own).shown) };
    if (options.format === "jsonl") await write(io.stdout, `${JSON.stringify(document)}\n`);
    else documents.push(document);
  }
  for (const line of [...settings.notices, ...settings.problems]) await write(io.stderr, `${line}\n`);
  if (documents.length > 0) {
    const value = (await isOneFile(patterns, io.cwd)) ? documents[0] : documents;
    await write(io.stdout, `${JSON.stringify(value, undefined, 2)}\n`);
  }
  return sources.length > 0 && !incomplete ? EXIT.clean : EXIT.failed;
}

/** True where the arguments can only ever stand for one article: not for a folder or a glob that has one by chance. */
async function isOneFile([first, ...others]: readonly string[], cwd: string): Promise<boolean> {
  if (first === undefined || others.length > 0) return false;
  if (first === "-") return true;
  const stats = await stat(resolve(cwd, first)).catch(() => undefined);
  return stats !== undefined && !stats.isDirectory();
}
