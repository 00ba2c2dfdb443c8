// The extension on a desktop or a remote machine: the server runs in a process of its own.
import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { activateClient } from "./client.ts";

export async function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, "dist", "server.cjs").fsPath;
  const server = { module, transport: TransportKind.ipc };
  await activateClient(context, async (options) => new LanguageClient("onrecord", "OnRecord", server, options));
}
