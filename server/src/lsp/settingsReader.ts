import type { Connection } from "vscode-languageserver";
import { parseSettings, type Settings } from "./settings.ts";

/** The settings of each document, asked for once and remembered until they change. */
export interface SettingsReader {
  get(uri: string): Promise<Settings>;
  /** Settings have changed; `pushed`: what the client sent along, for clients that cannot be asked. */
  refresh(pushed: unknown): void;
  forget(uri: string): void;
}

/** `askable`: the client answers `workspace/configuration`. `initial`: its settings at the start, where it does not. */
export function createSettingsReader(connection: Connection, askable: boolean, initial: unknown): SettingsReader {
  const told = new Set<string>();
  const tell = (problem: string) => {
    if (!told.has(problem)) connection.console.warn(`Settings: ${problem}`);
    told.add(problem);
  };
  let pushed = parseSettings(initial, tell);
  const known = new Map<string, Promise<Settings>>();
  const ask = async (scopeUri: string) => {
    try {
      return parseSettings(await connection.workspace.getConfiguration({ scopeUri, section: "onrecord" }), tell);
    } catch (error) {
      connection.console.warn(`Settings could not be read: ${error}`);
      return pushed;
    }
  };
  return {
    get(uri) {
      if (!askable) return Promise.resolve(pushed);
      const settings = known.get(uri) ?? ask(uri);
      known.set(uri, settings);
      return settings;
    },
    refresh(settings) {
      known.clear();
      const section = (settings as { onrecord?: unknown } | null | undefined)?.onrecord;
      if (section !== undefined) pushed = parseSettings(section, tell);
    },
    forget(uri) {
      known.delete(uri);
    },
  };
}
