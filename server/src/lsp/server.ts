import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { answer } from "./answer.ts";
import { CONFIGURATION_FILES, type Configure } from "./configuration.ts";
import { answerDiagnostics, pushDiagnostics } from "./diagnostics.ts";
import { documentSymbols, hoverCard } from "./features.ts";
import { type ClientAbilities, createSession, type Session, send } from "./session.ts";

/** What the server is given: it reads nothing by itself. */
export interface Resources {
  /** The attribution model's bytes; null finds what plain rules find. */
  readonly model: Uint8Array | null;
  /** Reads configuration files; left out where there are no files. */
  readonly configure?: Configure;
  /** The address of a rule's documentation page. */
  readonly rulePage?: (rule: string) => string | undefined;
}

/** Serves one client over the connection, until it says `exit`. */
export function startServer(connection: Connection, resources: Resources): void {
  connection.onInitialize((params): InitializeResult => {
    const session = createSession(connection, params, resources);
    registerDocuments(session);
    registerFeatures(session);
    return { capabilities: capabilities(session.client), serverInfo: { name: "onrecord" } };
  });
  connection.listen();
}

/** Every feature, one a line. */
function registerFeatures(session: Session): void {
  const { connection } = session;
  connection.onHover(answer(session, hoverCard, null));
  connection.onDocumentSymbol(answer(session, documentSymbols, []));
}

function capabilities(client: ClientAbilities): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(client.pullDiagnostics && {
      diagnosticProvider: { identifier: "onrecord", interFileDependencies: false, workspaceDiagnostics: false },
    }),
    hoverProvider: true,
    // The label keeps this outline apart from Markdown's own.
    documentSymbolProvider: { label: "Sources" },
  };
}

/** Follows documents as they open, change and close, and settings as they change. */
function registerDocuments(session: Session): void {
  const { connection, documents, articles, settings, client } = session;
  const diagnostics = client.pullDiagnostics ? answerDiagnostics(session) : pushDiagnostics(session);
  documents.onDidClose(({ document: { uri } }) => {
    articles.forget(uri);
    settings.forget(uri);
    diagnostics.dispose(uri);
  });
  documents.listen(connection);
  connection.onDidChangeConfiguration((change) => {
    settings.refresh(change.settings);
    diagnostics.refresh();
  });
  connection.onDidChangeWatchedFiles(() => diagnostics.refresh());
  connection.onInitialized(() => {
    if (client.registerConfiguration) {
      send(session, connection.client.register(DidChangeConfigurationNotification.type, { section: "onrecord" }));
    }
    if (client.registerWatchers) {
      const watchers = [{ globPattern: CONFIGURATION_FILES }];
      send(session, connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    }
  });
}
