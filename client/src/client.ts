import { type ExtensionContext, languages } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { type InitializationOptions, SOURCES_NOTIFICATION, type SourcesParams } from "../../server/src/lsp/protocol.ts";
import { shareArticles } from "./articleFiles.ts";
import { askForReason } from "./askForReason.ts";
import { CARD_COMMANDS, registerCardCommands } from "./cardCommands.ts";
import { registerFirstSteps } from "./firstSteps.ts";
import { createSourcesItem } from "./sourcesItem.ts";

/**
 * Where OnRecord looks: prose that somebody edits. Not what merely passes by in a diff, an output pane, a commit message or
 * a chat, whose schemes are therefore not named.
 */
const SCHEMES = ["file", "untitled", "vscode-remote", "vscode-vfs", "vscode-notebook-cell", "vscode-test-web"];
export const SELECTOR = SCHEMES.flatMap((scheme) =>
  ["plaintext", "markdown"].map((language) => ({ scheme, language })),
);

/** Starts the language client; `createClient` knows how a server is started on this kind of host. */
export async function startClient(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => Promise<BaseLanguageClient>,
): Promise<BaseLanguageClient> {
  const initializationOptions: InitializationOptions = { sources: true, files: true, cardCommands: true };
  const client = await createClient({
    documentSelector: SELECTOR,
    outputChannelName: "OnRecord",
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onTabs: false },
    markdown: { isTrusted: { enabledCommands: CARD_COMMANDS } },
    middleware: { executeCommand: askForReason },
  });
  const item = createSourcesItem(languages.createLanguageStatusItem("onrecord.sources", SELECTOR));
  context.subscriptions.push(
    client,
    item,
    shareArticles(client),
    registerCardCommands(client),
    registerFirstSteps(context),
  );
  client.onNotification(SOURCES_NOTIFICATION, (params: SourcesParams) => item.show(params));
  await client.start();
  return client;
}
