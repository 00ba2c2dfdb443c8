import type { RuleLevels } from "../core/index.ts";

/** One configuration file as it was read: what it says, and what is wrong with it. What is wrong is left out of the rest. */
export interface Configuration {
  /** Absolute; the file that holds it, which may be a package.json. */
  readonly path: string;
  /** "preset:wire", or paths of other files, in the order in which they apply. */
  readonly extends: readonly Extension[];
  readonly rules: RuleLevels;
  readonly overrides: readonly Override[];
  /** Files to read or to leave alone, over what their names say; the last glob that matches counts. */
  readonly articles: readonly ArticleGlob[];
  readonly problems: readonly Problem[];
}

/** What `extends` names, with where, so that a file that is not there can be pointed to. */
export interface Extension {
  readonly name: string;
  readonly offset: number;
  readonly length: number;
}

/** Levels for the files that match one of the globs, which are relative to the configuration's folder. */
export interface Override {
  readonly files: readonly string[];
  readonly extends: readonly Extension[];
  readonly rules: RuleLevels;
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
