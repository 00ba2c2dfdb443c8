import type { Connection, InitializeParams } from "vscode-languageserver";
import { ResponseError, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Article, isArticle, type Reviewed, type RuleLevels, review, whileTyping } from "../core/index.ts";
import { type Articles, createArticles, type ReadArticle } from "./articles.ts";
import type { Beside } from "./beside.ts";
import { type Configured, createConfiguration, createProblemBoard, type ShowProblems } from "./configuration.ts";
import { createLibrary, type Library } from "./library.ts";
import type { InitializationOptions } from "./protocol.ts";
import type { Resources } from "./server.ts";
import { createSettingsReader, type SettingsReader } from "./settingsReader.ts";

/** What the client can do, as far as the server's answers depend on it. */
export interface ClientAbilities {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly configuration: boolean;
  readonly registerConfiguration: boolean;
  readonly registerWatchers: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly markdownHover: boolean;
  readonly showsSources: boolean;
  readonly sharesFiles: boolean;
  readonly cardCommands: boolean;
  readonly snippetEdits: boolean;
  readonly workspaceFolders: boolean;
  readonly refreshTokens: boolean;
  readonly refreshHints: boolean;
}

/** One client's visit, from `initialize` to `exit`: what every handler needs. */
export interface Session {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly articles: Articles;
  /** Speakers of the workspace's other articles. */
  readonly library: Library;
  readonly settings: SettingsReader;
  /** What a configuration file says of a document; undefined where there is none. */
  readonly configured: (uri: string) => Configured | undefined;
  readonly rulePage: (rule: string) => string | undefined;
  /** What lies beside articles; undefined where there are no files. */
  readonly beside: Beside | undefined;
  /** Shows what is wrong in a file on the file itself. */
  readonly showProblems: ShowProblems;
  /** Addresses of the workspace's folders; they come and go. */
  readonly folders: string[];
  readonly client: ClientAbilities;
}

export function createSession(connection: Connection, params: InitializeParams, resources: Resources): Session {
  const options: InitializationOptions = params.initializationOptions ?? {};
  const client = readAbilities(params, options);
  const showProblems = createProblemBoard(connection);
  const folders = (params.workspaceFolders ?? []).map(({ uri }) => uri);
  return {
    connection,
    documents: new TextDocuments(TextDocument),
    articles: createArticles(resources.model),
    library: createLibrary(connection, resources.model, client.sharesFiles),
    settings: createSettingsReader(connection, client.configuration, options.settings),
    configured: createConfiguration(showProblems, resources.configure ?? (() => undefined), folders),
    rulePage: resources.rulePage ?? (() => undefined),
    beside: resources.beside,
    showProblems,
    folders,
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
    registerWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes("markdown") ?? false,
    showsSources: options.sources === true,
    sharesFiles: options.files === true,
    cardCommands: options.cardCommands === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    refreshTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshHints: workspace?.inlayHint?.refreshSupport === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
  };
}

/** A document as read for one request. */
export interface OpenDocument extends ReadArticle {
  readonly document: TextDocument;
  /** The rules' levels: a configuration file's, else the editor's settings. */
  readonly levels: RuleLevels;
}

/** The article that a request is about; undefined where it is not open, OnRecord is off for it, or it is no article. */
export async function openArticle(session: Session, uri: string): Promise<OpenDocument | undefined> {
  const { enable, rules } = await session.settings.get(uri);
  const document = session.documents.get(uri);
  if (!document || !enable) return undefined;
  const configured = session.configured(uri);
  if (!isArticle(configured?.isArticle ? "" : uri, document.languageId)) return undefined;
  if (configured?.isArticle === false) return undefined;
  return { document, levels: configured?.levels ?? rules, ...session.articles.read(document) };
}

/** The findings on an open article that the writer has not silenced and that are not about a quotation still being typed. */
export function findings(session: Session, { document, reading, cursor, levels }: OpenDocument): readonly Reviewed[] {
  const { shown } = review(reading.article, { levels, ...readBeside(session, document.uri, reading.article) });
  return cursor === undefined ? shown : whileTyping(reading, shown, cursor);
}

/** What lies beside an article: silences and a bibliography. What is wrong with the silences is shown on their file. */
function readBeside({ beside, showProblems }: Session, uri: string, article: Article) {
  if (!beside) return {};
  const { silences, uri: sideFile, problems } = beside.silencesFor(uri);
  if (sideFile !== null) showProblems(sideFile, problems);
  return { recorded: silences, bibliography: beside.bibliography(uri, article) };
}

/** Lets a message to the client go its way; a client that refuses it is worth a line in the log, one that has gone is not. */
export function send({ connection }: Session, message: Promise<unknown>): void {
  message.catch((error: unknown) => {
    if (error instanceof ResponseError) connection.console.warn(`The client refused: ${error.message}`);
  });
}
