import type { Connection, InitializeParams } from "vscode-languageserver";
import { ResponseError, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { check, type Diagnostic, type Reading } from "../core/index.ts";
import { type Articles, createArticles } from "./articles.ts";
import type { InitializationOptions } from "./protocol.ts";
import { createSettingsReader, type SettingsReader } from "./settingsReader.ts";

/** What the client can do, as far as the server's answers depend on it. */
export interface ClientAbilities {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly configuration: boolean;
  readonly registerConfiguration: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly markdownHover: boolean;
  readonly showsSources: boolean;
}

/** One client's visit, from `initialize` to `exit`: what every handler needs. */
export interface Session {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly articles: Articles;
  readonly settings: SettingsReader;
  readonly client: ClientAbilities;
}

export function createSession(connection: Connection, params: InitializeParams, model: Uint8Array | null): Session {
  const options: InitializationOptions = params.initializationOptions ?? {};
  const client = readAbilities(params, options);
  return {
    connection,
    documents: new TextDocuments(TextDocument),
    articles: createArticles(model),
    settings: createSettingsReader(connection, client.configuration, options.settings),
    client,
  };
}

function readAbilities({ capabilities }: InitializeParams, options: InitializationOptions): ClientAbilities {
  const { textDocument, workspace } = capabilities;
  return {
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    registerConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes("markdown") ?? false,
    showsSources: options.sources === true,
  };
}

/** A document as read for one request. */
export interface OpenDocument {
  readonly document: TextDocument;
  readonly reading: Reading;
}

/** The article that a request is about; undefined where it is not open, or OnRecord is off for it. */
export async function openArticle(session: Session, uri: string): Promise<OpenDocument | undefined> {
  const { enable } = await session.settings.get(uri);
  const document = session.documents.get(uri);
  return document && enable ? { document, reading: session.articles.read(document) } : undefined;
}

/** The findings on an open article. */
export async function findings(session: Session, { document, reading }: OpenDocument): Promise<readonly Diagnostic[]> {
  return check(reading.article, (await session.settings.get(document.uri)).rules);
}

/** Lets a message to the client go its way; a client that refuses it is worth a line in the log, one that has gone is not. */
export function send({ connection }: Session, message: Promise<unknown>): void {
  message.catch((error: unknown) => {
    if (error instanceof ResponseError) connection.console.warn(`The client refused: ${error.message}`);
  });
}
