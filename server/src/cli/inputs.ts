import { CommandError } from "./io.ts";

/**
 * What a command is to read. A name for standard input stands for it where nothing else is named; beside files and without "-" it
 * would be passed over without a word, and the files be checked instead of what was piped in.
 */
export function inputsOf(
  patterns: readonly string[],
  { stdinFilename }: { readonly stdinFilename?: string },
): readonly string[] {
  // What a shell makes of a variable with nothing in it would be the whole folder.
  if (patterns.includes("")) throw new CommandError("one of the files has no name: it is an empty argument.");
  if (stdinFilename === undefined || patterns.includes("-")) return patterns;
  if (patterns.length === 0) return ["-"];
  throw new CommandError("--stdin-filename names standard input, which is not among the files: add - or leave it out.");
}
