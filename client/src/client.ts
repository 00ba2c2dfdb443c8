import { commands, Disposable, type ExtensionContext, languages, workspace } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { type InitializationOptions, SOURCES_NOTIFICATION, type SourcesParams } from "../../server/src/lsp/protocol.ts";
import { shareArticles } from "./articleFiles.ts";
import { askForReason } from "./askForReason.ts";
import { CARD_COMMANDS, registerCardCommands } from "./cardCommands.ts";
import { registerFirstSteps } from "./firstSteps.ts";
import { chosenLanguages, isWanted, READABLE, selectorFor } from "./languages.ts";
import { openSheet } from "./sheet.ts";
import { createSourcesItem } from "./sourcesItem.ts";

/** Makes a language client that is told these options; knows how a server is started on this kind of host. */
type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** A client with a server of its own, and what shows what it says. */
interface Running {
  readonly client: BaseLanguageClient;
  stop(): Promise<void>;
}

/** Registers the commands, and starts a language client: at once where something is open that is to be read, else when it is. */
export async function activateClient(context: ExtensionContext, createClient: CreateClient): Promise<void> {
  const { subscriptions } = context;
  let running: Promise<Running> | undefined;
  const client = async () => {
    running ??= start(createClient);
    return (await running).client;
  };
  const stop = async () => {
    const before = running;
    running = undefined;
    // A start that failed has nothing to stop.
    const there = await before?.catch(() => undefined);
    await there?.stop();
  };
  subscriptions.push(
    { dispose: stop },
    registerFirstSteps(context, client),
    commands.registerCommand("onrecord.sheet", () => openSheet(client)),
    commands.registerCommand("onrecord.restart", async () => {
      await stop();
      await client();
    }),
  );
  const look = async () => {
    if (running || (await isWanted())) await client();
  };
  await look();
  if (!running) subscriptions.push(workspace.onDidOpenTextDocument(look), workspace.onDidChangeConfiguration(look));
}

async function start(createClient: CreateClient): Promise<Running> {
  const initializationOptions: InitializationOptions = { sources: true, files: true, cardCommands: true };
  const client = await createClient({
    documentSelector: selectorFor(READABLE),
    outputChannelName: "OnRecord",
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onTabs: false },
    markdown: { isTrusted: { enabledCommands: CARD_COMMANDS } },
    middleware: { executeCommand: askForReason },
  });
  const status = languages.createLanguageStatusItem("onrecord.sources", selectorFor(chosenLanguages()));
  const item = createSourcesItem(status);
  const shown = Disposable.from(
    item,
    workspace.onDidChangeConfiguration(() => {
      status.selector = selectorFor(chosenLanguages());
    }),
    shareArticles(client),
    registerCardCommands(client),
    client.onNotification(SOURCES_NOTIFICATION, (params: SourcesParams) => item.show(params)),
  );
  await client.start();
  return {
    client,
    async stop() {
      shown.dispose();
      // One that does not answer any more is what people restart it for.
      await client.dispose().catch(() => {});
    },
  };
}
