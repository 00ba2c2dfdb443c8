import type { Location } from "vscode-languageserver";
import type { Article, Bibliography, RecordedSilence, Span } from "../core/index.ts";
import type { FileProblem } from "./problems.ts";

/** What lies beside articles: silences that a text has no comments for, and bibliographies. A host without files has none. */
export interface Beside {
  silencesFor(uri: string): {
    readonly silences: readonly RecordedSilence[];
    /** The side file; null where there is none. */
    readonly uri: string | null;
    readonly problems: readonly FileProblem[];
  };
  /** True where a silence for the document can be kept. */
  canKeep(uri: string): boolean;
  /** Keeps a silence in the side file that is there, else in a new one in the workspace's folder. Throws where it cannot. */
  keep(uri: string, silence: RecordedSilence, folders: readonly string[]): void;
  bibliography(uri: string, article: Article): Bibliography | undefined;
  /** Addresses of all files that were looked for as a bibliography, there or not. */
  bibliographyFiles(): Iterable<string>;
  /** Where a stretch of a bibliography's file is. */
  locate(file: string, span: Span): Location | undefined;
}

/** The command that keeps a silence beside an article. Its one argument is a SilenceRequest. */
export const SILENCE_COMMAND = "onrecord.silence";

/** The name of the side file, for a client to watch. */
export const SIDE_FILES = "**/.onrecord-ignore.json";
/** Files that are nearly always bibliographies; others are found in the articles that name them. */
export const BIBLIOGRAPHY_FILES = "**/*.bib";

/** True for a file that SIDE_FILES or BIBLIOGRAPHY_FILES matches. */
export function isBeside(uri: string): boolean {
  return /\/\.onrecord-ignore\.json$|\.bib$/.test(uri);
}
