import { CommandError } from "./io.ts";

export interface LspOptions {
  readonly stdio?: boolean;
  readonly nodeIpc?: boolean;
  readonly socket?: string;
  readonly pipe?: string;
}

/**
 * `onrecord lsp`: serves one client until it leaves; the server itself ends the process. With nothing left to wait for before that,
 * nobody was there, or the other side has gone without a word.
 */
export async function runLsp(options: LspOptions): Promise<never> {
  const chosen = [options.stdio, options.nodeIpc, options.socket, options.pipe].filter((value) => value !== undefined);
  if (chosen.length !== 1) {
    throw new CommandError("lsp needs one of --stdio, --node-ipc, --socket=PORT or --pipe=NAME.");
  }
  if (options.socket !== undefined && !isPort(options.socket)) {
    throw new CommandError(`--socket needs a port from 1 to 65535, not “${options.socket}”.`);
  }
  if (options.nodeIpc && process.send === undefined) {
    throw new CommandError("lsp --node-ipc has to be started by a program that talks to it over Node's channel.");
  }
  const { listen } = await import("../lsp/listen.ts");
  listen();
  const place = options.pipe ?? (options.socket === undefined ? undefined : `port ${options.socket}`);
  return new Promise((_resolve, reject) => {
    if (place === undefined) return;
    const why = "nobody listens there, or the other side has left without a word";
    process.once("beforeExit", () => reject(new CommandError(`lsp has no connection to ${place}: ${why}.`)));
  });
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65535;
}
