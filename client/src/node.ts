// The extension on a desktop or a remote machine: the server runs in a process of its own.
import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { activateClient } from "./client.ts";

export async function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, "dist", "server.cjs").fsPath;
  const server = { module, transport: TransportKind.ipc, options: { execArgv: FLAGS } };
  await activateClient(context, async (options) => new LanguageClient("onrecord", "OnRecord", server, options));
}

/** What server/src/node/regexps.ts tells of. A flag that is unknown would keep the server from starting: only where it was tried. */
const FLAGS = /^2[024]\./.test(process.versions.node) ? ["--no-regexp-tier-up"] : [];
