import type { Entry } from "../../config/records.ts";
import type { Coverage, Lines, Review } from "../../core/index.ts";
import type { Source, Unread } from "../readArticle.ts";

/** One article, checked. */
export interface CheckedFile {
  readonly source: Source;
  readonly lines: Lines;
  readonly diagnostics: Review["shown"];
  /** Findings that are silenced in the article or beside it, each with the reason given. */
  readonly silenced: Review["silenced"];
  /** Silences kept beside the article that silence nothing any more. */
  readonly stale: readonly Entry[];
  /** How many findings stand in it that were there before, where only what is new was asked for. */
  readonly older: number;
  /** How many findings are not shown since `--quiet` asked for the loud ones alone. */
  readonly hidden: number;
  readonly coverage: Coverage;
  /** The language of an article that was not read for speakers and figures; null where it was. */
  readonly unreadLanguage: string | null;
}

/** What was asked for and not checked. */
export interface Skipped extends Unread {
  /** It is not there at all, so that the check is not the one that was asked for. */
  readonly missing: boolean;
}

/** All that a run of `check` has to tell. */
export interface Report {
  readonly files: readonly CheckedFile[];
  readonly skipped: readonly Skipped[];
  /** Entries of the baseline whose articles are not there any more. */
  readonly gone: readonly Entry[];
  /** How many files were named and left out all the same, as `--force-exclude` asked. */
  readonly excluded: number;
}

export interface ReportOptions {
  /** Draw in colour. */
  readonly color: boolean;
  /** Columns of the terminal, or what to take for them. */
  readonly width: number;
  /** Somebody looks at it, as far as one can tell. */
  readonly isTerminal: boolean;
  /** Leave out every word of the articles: place and rule only. */
  readonly redact: boolean;
  /** An article's path as its repository has it, wherever in it the command runs. */
  readonly inRepository: (path: string) => string;
}

/** Turns a report into text. */
export type Reporter = (report: Report, options: ReportOptions) => string;
