import { findFiles } from "./findFiles.ts";
import { type Io, write } from "./io.ts";
import { readArticle, readStdin, type Source } from "./readArticle.ts";
import type { Settings } from "./settings.ts";

export interface Sources {
  readonly sources: readonly Source[];
  /** Something that was asked for is not there, or cannot be read though it was named. */
  readonly incomplete: boolean;
}

/** Reads what the arguments stand for; what cannot be read is told on standard error. */
export async function readSources(
  patterns: readonly string[],
  { stdinFilename }: { readonly stdinFilename?: string },
  settings: Settings,
  io: Io,
): Promise<Sources> {
  const names = patterns.filter((pattern) => pattern !== "-");
  const { files, named, unmatched, unread } = await findFiles(names, io.cwd, settings);
  const sources: Source[] = [];
  let incomplete = unmatched.length > 0;
  for (const { pattern, reason } of unmatched) await write(io.stderr, `onrecord: ${pattern} ${reason}\n`);
  for (const { path, problem } of unread) await write(io.stderr, `onrecord: ${path} ${problem}\n`);
  for (const path of patterns.includes("-") ? ["-", ...files] : files) {
    const source = path === "-" ? await readStdin(io, stdinFilename) : await readArticle(path, io.cwd);
    if ("problem" in source) {
      await write(io.stderr, `onrecord: ${source.path} ${source.problem}\n`);
      incomplete ||= path === "-" || named.has(path);
    } else {
      sources.push(source);
      if (source.note !== undefined) await write(io.stderr, `onrecord: ${source.path} ${source.note}\n`);
    }
  }
  return { sources, incomplete };
}
