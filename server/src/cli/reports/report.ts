import type { Coverage, Diagnostic, Lines, Silenced } from "../../core/index.ts";
import type { Source, Unread } from "../readArticle.ts";

/** One article, checked. */
export interface CheckedFile {
  readonly source: Source;
  readonly lines: Lines;
  readonly diagnostics: readonly Diagnostic[];
  /** For each diagnostic, what it is known by when the text round it moves: "1f0c…" and, after the first, "1f0c…/2". */
  readonly fingerprints: readonly string[];
  /** Findings that comments in the article silence, each with the reason given. */
  readonly silenced: Silenced["silenced"];
  /** How many silencing comments silence nothing. */
  readonly staleSilences: number;
  readonly coverage: Coverage;
}

/** All that a run of `check` has to tell. */
export interface Report {
  readonly files: readonly CheckedFile[];
  readonly skipped: readonly Unread[];
}

export interface ReportOptions {
  /** Draw in colour. */
  readonly color: boolean;
  /** Columns of the terminal, or what to take for them. */
  readonly width: number;
  /** Leave out every word of the articles: place and rule only. */
  readonly redact: boolean;
}

/** Turns a report into text. */
export type Reporter = (report: Report, options: ReportOptions) => string;
