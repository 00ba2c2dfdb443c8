import { createAnalyzer } from "../core/index.ts";
import { readAttributionModel } from "../node/attributionModel.ts";
import { EXIT, type Io, write } from "./io.ts";
import { OUTLINES, type OutlineFormat } from "./outline/index.ts";
import { readSources } from "./readSources.ts";
import { createSettings } from "./settings.ts";
import { tellUnread } from "./tellUnread.ts";
import { terminal } from "./terminal.ts";

export interface SpeakersOptions {
  readonly format: OutlineFormat;
  readonly stdinFilename?: string;
  readonly config?: string;
}

/** `onrecord speakers`: who says what, speaker by speaker. */
export async function runSpeakers(patterns: readonly string[], options: SpeakersOptions, io: Io): Promise<number> {
  const analyze = createAnalyzer(readAttributionModel());
  const settings = createSettings(io.cwd, { config: options.config });
  const { sources, incomplete } = await readSources(patterns, options, settings, io);
  const articles = sources.map((source) => {
    return { source, article: analyze(source.text, source.languageId, settings.for(source.path).desk) };
  });
  for (const line of [...settings.notices, ...settings.problems]) await write(io.stderr, `${line}\n`);
  await tellUnread(articles, io);
  if (articles.length > 0) await write(io.stdout, OUTLINES[options.format](articles, terminal(io.stdout, io.env)));
  return articles.length > 0 && !incomplete ? EXIT.clean : EXIT.failed;
}
