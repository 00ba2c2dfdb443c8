import type { DeskSpeaker, RuleLevels, RuleOptions } from "../core/index.ts";

/** One configuration file as it was read: what it says, and what is wrong with it. What is wrong is left out of the rest. */
export interface Configuration extends Section {
  /** Absolute; the file that holds it, which may be a package.json. */
  readonly path: string;
  readonly overrides: readonly Override[];
  /** Files to read or to leave alone, over what their names say; the last glob that matches counts. */
  readonly articles: readonly ArticleGlob[];
  readonly problems: readonly Problem[];
}

/** What a configuration says for all articles, or an override for some. */
export interface Section {
  /** "preset:wire", or paths of other files, in the order in which they apply. */
  readonly extends: readonly Extension[];
  readonly rules: RuleSettings;
  readonly speakers: readonly DeskSpeaker[];
  /** Names that are accepted as a source wherever a sentence names them. */
  readonly sources: readonly string[];
  /** The articles' language; null where nothing is said of it. */
  readonly language: string | null;
  /** Keep the articles' words out of reports; null where nothing is said of it. */
  readonly redact: boolean | null;
}

/** Levels of rules, and options of those that have some. */
export interface RuleSettings {
  readonly levels: RuleLevels;
  readonly options: RuleOptions;
}

/** What `extends` names, with where, so that a file that is not there can be pointed to. */
export interface Extension {
  readonly name: string;
  readonly offset: number;
  readonly length: number;
}

/** What holds for the files that match one of the globs, which are relative to the configuration's folder. */
export interface Override extends Section {
  readonly files: readonly string[];
}

/** Whether the files that match a glob, which is relative to the configuration's folder, are articles. */
export interface ArticleGlob {
  readonly glob: string;
  readonly isArticle: boolean;
}

/** Something wrong in a configuration file. Offsets are UTF-16 code units of the file; line and column begin at 1. */
export interface Problem {
  readonly path: string;
  readonly offset: number;
  readonly length: number;
  readonly line: number;
  readonly column: number;
  /** A sentence: what is wrong, and what would be right. */
  readonly message: string;
}
