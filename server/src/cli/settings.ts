import { basename, relative, resolve } from "node:path";
import type { Problem } from "../config/configuration.ts";
import type { Judged } from "../config/judgeArticle.ts";
import { readConfiguration } from "../config/load.ts";
import { type Entry, findSideFile, nameIn, type Records } from "../config/records.ts";
import { type Resolved, resolveConfiguration } from "../config/resolve.ts";
import type { Desk, RuleLevels, RuleOptions } from "../core/index.ts";
import { diskFiles } from "../node/diskFiles.ts";
import { CommandError } from "./io.ts";
import { createJudge } from "./judgeFound.ts";

/** What holds for one article. */
export interface ArticleSettings {
  readonly levels: RuleLevels;
  readonly options: RuleOptions;
  readonly desk: Desk;
  /** Keep the article's words out of reports. */
  readonly redact: boolean;
}

/** What holds for each article, and what is wrong with the configurations that it comes from. */
export interface Settings {
  for(path: string): ArticleSettings;
  /** The same with where each value comes from; what the command line says over it is left out. */
  resolve(path: string): Resolved;
  /** Whether a file that nobody has named is read, and what says so: its name, an ignore file or the configuration. */
  judge(path: string): Judged;
  /** Silences kept for the article, in the side file next to it and in the baseline. */
  silencesFor(path: string): readonly Entry[];
  /** What is wrong in the configurations read so far, each once: "onrecord.config.json:3:5: …". */
  readonly problems: ReadonlySet<string>;
  /** What the configurations read so far leave unsaid and a reader should know, each once. */
  readonly notices: ReadonlySet<string>;
}

/** What the command line says over configuration files. */
export interface OwnSettings {
  /** The configuration that counts for all articles, instead of those that are nearest to them. */
  readonly config?: string | undefined;
  readonly levels?: RuleLevels;
  readonly baseline?: Records | undefined;
  /** Silences without a reason do not count. */
  readonly requireReason?: boolean | undefined;
}

/** Settings from configuration files, with the command line's own over them. */
export function createSettings(cwd: string, { config, levels, baseline, requireReason }: OwnSettings = {}): Settings {
  const own: RuleLevels = { ...(requireReason && { "silence-without-reason": "warning" }), ...levels };
  const texts = new Map<string, string | undefined>();
  const problems = new Set<string>();
  const notices = new Set<string>();
  const read = (path: string) => {
    if (!texts.has(path)) texts.set(path, diskFiles.read(path));
    return texts.get(path);
  };
  const files = { ...diskFiles, read };
  // Globs of a configuration that is named are relative to the working folder, as other linters have it.
  const chosen = config === undefined ? undefined : { path: resolve(cwd, config), folder: cwd };
  if (chosen && !readConfiguration(chosen.path, files)) {
    const why = files.isThere?.(chosen.path) ? "says nothing of onrecord" : "does not exist";
    throw new CommandError(`the configuration ${config} ${why}.`);
  }
  const resolveFor = (path: string) => {
    const resolved = resolveConfiguration(resolve(cwd, path), files, chosen);
    for (const problem of resolved.problems) problems.add(describe(problem, cwd));
    for (const other of resolved.shadowed) {
      notices.add(`onrecord: ${shorter(other, cwd)} is not read, since ${basename(resolved.path!)} beside it counts`);
    }
    return resolved;
  };
  const judge = createJudge((path) => resolveConfiguration(path, files, chosen).article);
  return {
    problems,
    notices,
    resolve: resolveFor,
    for(path) {
      const { rules, desk, redact } = resolveFor(path);
      return { levels: { ...rules.levels, ...own }, options: rules.options, desk, redact };
    },
    judge: (path) => judge(resolve(cwd, path)),
    silencesFor(path) {
      const article = resolve(cwd, path);
      const beside = findSideFile(article, files);
      for (const problem of beside?.problems ?? []) problems.add(describe(problem, cwd));
      const own = beside ? entriesFor(beside, article) : [];
      const isReasoned = ({ reason = "" }: Entry) => !requireReason || reason.trim() !== "";
      const reasoned = own.filter(isReasoned);
      for (const { keptIn, line, rule, file } of own.filter((entry) => !isReasoned(entry))) {
        notices.add(`${shorter(keptIn, cwd)}:${line}: does not count, since it gives no reason: ${rule} in ${file}`);
      }
      return [...reasoned, ...(baseline ? entriesFor(baseline, article) : [])];
    },
  };
}

function entriesFor(records: Records, article: string): readonly Entry[] {
  const name = nameIn(records, article);
  return records.entries.filter(({ file }) => file === name);
}

function describe({ path, line, column, message }: Problem, cwd: string): string {
  return `${shorter(path, cwd)}:${line}:${column}: ${message}`;
}

/** A path from the working folder; whole where it lies outside. */
export function shorter(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short.startsWith("..") ? path : short;
}
