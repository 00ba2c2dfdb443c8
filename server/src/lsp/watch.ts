import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
} from "vscode-languageserver";
import { liesIn, sameAddress } from "./addresses.ts";
import { BIBLIOGRAPHY_FILES, isBeside, SIDE_FILES } from "./beside.ts";
import { CONFIGURATION_FILES, isConfiguration } from "./configuration.ts";

/** What a file is to articles: it configures them, or it lies beside them, as silences and bibliographies do. */
export type Role = "configuration" | "beside";

/** Which files the client is to tell of when they change: those that have a name for it, and those that others name. */
export interface Watch {
  start(): void;
  /** A file that another names, there or not: the client is asked for it the first time. */
  follow(uri: string, role: Role): void;
  roleOf(uri: string): Role | undefined;
}

export function createWatch(
  connection: Connection,
  { workspace }: ClientCapabilities,
  folders: readonly string[],
): Watch {
  const { dynamicRegistration = false, relativePatternSupport = false } = workspace?.didChangeWatchedFiles ?? {};
  const followed = new Map<string, Role>();
  const ask = (watchers: FileSystemWatcher[]) => {
    if (!dynamicRegistration) return;
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => connection.console.warn(`The client watches no files: ${error}`));
  };
  return {
    start() {
      const named = [CONFIGURATION_FILES, SIDE_FILES, BIBLIOGRAPHY_FILES, "**/*.{txt,md,markdown}"];
      ask(named.map((globPattern) => ({ globPattern })));
    },
    follow(uri, role) {
      const key = sameAddress(uri);
      if (followed.has(key)) return;
      followed.set(key, role);
      // Told of already.
      if (byName(uri) && folders.some((folder) => liesIn(folder, uri))) return;
      const [, folder, name] = /^(.*)\/([^/]*)$/.exec(uri) ?? [];
      if (folder === undefined || name === undefined) return;
      // Globs have no way to write a bracket that is one.
      const pattern = sameAddress(name).replace(/[*?{}[\]\\]/g, "?");
      ask([{ globPattern: relativePatternSupport ? { baseUri: folder, pattern } : `**/${pattern}` }]);
    },
    roleOf: (uri) => byName(uri) ?? followed.get(sameAddress(uri)),
  };
}

function byName(uri: string): Role | undefined {
  if (isConfiguration(uri)) return "configuration";
  return isBeside(uri) ? "beside" : undefined;
}
