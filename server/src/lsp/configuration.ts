import type { RuleSettings } from "../config/configuration.ts";
import type { Desk } from "../core/index.ts";
import { liesIn } from "./addresses.ts";
import type { FileProblem, ProblemBoard } from "./problems.ts";
import type { Watch } from "./watch.ts";

/** What a configuration file says of a document. */
export interface Configured {
  /** The file that was found. */
  readonly uri: string;
  readonly rules: RuleSettings;
  readonly desk: Desk;
  /** The files that it extends. */
  readonly extended: readonly string[];
  /** What is wrong in it, or in a file that it extends. */
  readonly problems: readonly FileProblem[];
}

/** What holds for a document: the rules' levels and options, and what the desk has settled. */
export type Held = Pick<Configured, "rules" | "desk">;

/** What files say of a document. */
export interface FromFiles {
  /** Whether it is an article; undefined where files say nothing of it, and its address has to tell. */
  readonly isArticle?: boolean | undefined;
  /** Lists of what to leave alone that are there and cannot be read. */
  readonly unread?: readonly FileProblem[];
  /** The nearest configuration file's; undefined where there is none. */
  readonly configuration?: Configured | undefined;
}

/** Finds what files say of a document: nothing where they cannot be read. */
export type Configure = (uri: string) => FromFiles;

/** Names of the files that configure by themselves, for a client to watch. */
export const CONFIGURATION_FILES = "**/{onrecord.config.json,onrecord.config.jsonc,package.json,.onrecordignore}";

/** True for a file that CONFIGURATION_FILES matches. */
export function isConfiguration(uri: string): boolean {
  return /\/(?:onrecord\.config\.jsonc?|package\.json|\.onrecordignore)$/.test(uri);
}

/** Gives what is known of a document from files, shows what is wrong in the configuration, and follows what that extends. */
export function createConfiguration(
  problems: ProblemBoard,
  watch: Watch,
  configure: Configure,
  folders: readonly string[],
): (uri: string) => FromFiles {
  const told = new Set<string>();
  /** Each on itself: several articles lie below one list, and not all of them below the same lists. */
  const tellUnread = (unread: readonly FileProblem[], document: string) => {
    for (const problem of unread) {
      problems.show(problem.uri, [problem]);
      told.add(problem.uri);
    }
    for (const list of told) {
      if (unread.some(({ uri }) => uri === list) || !liesIn(list.slice(0, list.lastIndexOf("/")), document)) continue;
      problems.show(list, []);
      told.delete(list);
    }
  };
  return (uri) => {
    const address = uri.startsWith("untitled:") ? asIfSaved(uri, folders) : uri;
    const { isArticle, unread = [], configuration } = configure(address);
    tellUnread(unread, address);
    if (configuration) {
      for (const file of configuration.extended) watch.follow(file, "configuration");
      problems.show(configuration.uri, configuration.problems);
    }
    return { isArticle, configuration };
  };
}

/** A new draft will be saved in the folder that is open, and its house style counts from the first word; of several, nobody knows. */
function asIfSaved(uri: string, folders: readonly string[]): string {
  return folders.length === 1 ? `${folders[0]!.replace(/\/$/, "")}/untitled` : uri;
}
