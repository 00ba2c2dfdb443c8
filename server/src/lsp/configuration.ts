import { type Connection, DiagnosticSeverity, type Range } from "vscode-languageserver";
import type { RuleSettings } from "../config/configuration.ts";
import type { Desk } from "../core/index.ts";

/** What a configuration file says of a document. */
export interface Configured {
  /** The file that was found. */
  readonly uri: string;
  readonly rules: RuleSettings;
  readonly desk: Desk;
  /** What is wrong in it, or in a file that it extends. */
  readonly problems: readonly { readonly uri: string; readonly range: Range; readonly message: string }[];
}

/** Finds what the nearest configuration file says; undefined where there is none, or where files cannot be read. */
export type Configure = (uri: string) => Configured | undefined;

/** Names of the files that configure, for a client to watch. */
export const CONFIGURATION_FILES = "**/{onrecord.config.json,onrecord.config.jsonc,package.json}";

/** True for a file that CONFIGURATION_FILES matches. */
export function isConfiguration(uri: string): boolean {
  return /\/(?:onrecord\.config\.jsonc?|package\.json)$/.test(uri);
}

/** What holds for a document. */
export type Held = Pick<Configured, "rules" | "desk">;

/** Gives what holds for a document by its configuration file, and shows what is wrong in that file. */
export function createConfiguration(show: ShowProblems, configure: Configure): (uri: string) => Held | undefined {
  return (uri) => {
    const configured = configure(uri);
    if (!configured) return undefined;
    show(configured.uri, configured.problems);
    return configured;
  };
}

/** Shows what is wrong in a file, and in those that it draws in. */
export type ShowProblems = (uri: string, problems: Configured["problems"]) => void;

/** Shows what is wrong in files on the files themselves: sent when it changes, taken back when it is mended. */
export function createProblemBoard(connection: Connection): ShowProblems {
  const shown = new Map<string, string>();
  return (uri, all) => {
    const byFile = new Map<string, Configured["problems"]>([[uri, []]]);
    for (const problem of all) {
      byFile.set(problem.uri, [...(byFile.get(problem.uri) ?? []), problem]);
    }
    for (const [file, problems] of byFile) {
      const state = JSON.stringify(problems);
      if ((shown.get(file) ?? "[]") === state) continue;
      shown.set(file, state);
      const diagnostics = problems.map(({ range, message }) => {
        return { range, message, severity: DiagnosticSeverity.Error, source: "onrecord", code: "configuration" };
      });
      void connection.sendDiagnostics({ uri: file, diagnostics }).catch(() => shown.delete(file));
    }
  };
}
