import type { Connection, InitializeParams } from "vscode-languageserver";
import { ResponseError, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Article, type Reviewed, review, whileTyping } from "../core/index.ts";
import { pathAddress } from "./addresses.ts";
import { type Articles, createArticles, type ReadArticle } from "./articles.ts";
import type { Beside } from "./beside.ts";
import { createConfiguration, type FromFiles, type Held } from "./configuration.ts";
import { createLibrary, type Library } from "./library.ts";
import { createProblemBoard, type ProblemBoard } from "./problems.ts";
import type { InitializationOptions } from "./protocol.ts";
import type { Resources } from "./server.ts";
import { createSettingsReader, type SettingsReader } from "./settingsReader.ts";
import { createTerms, type TermsOf } from "./terms.ts";
import { createWatch, type Watch } from "./watch.ts";

/** What the client can do, as far as the server's answers depend on it. */
export interface ClientAbilities {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly configuration: boolean;
  readonly registerConfiguration: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly markdownHover: boolean;
  readonly showsSources: boolean;
  readonly sharesFiles: boolean;
  readonly cardCommands: boolean;
  readonly snippetEdits: boolean;
  /** Asks what may be renamed before it renames. */
  readonly preparesRename: boolean;
  /** Takes code actions; else commands alone. */
  readonly codeActions: boolean;
  readonly workspaceFolders: boolean;
  readonly refreshTokens: boolean;
  readonly refreshHints: boolean;
  /** Shows what else a finding is about. */
  readonly relatedInformation: boolean;
}

/** One client's visit, from `initialize` to `exit`: what every handler needs. */
export interface Session {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly articles: Articles;
  /** Speakers of the workspace's other articles. */
  readonly library: Library;
  readonly settings: SettingsReader;
  /** What files say of a document. */
  readonly fromFiles: (uri: string) => FromFiles;
  /** On what terms a document is read. */
  readonly terms: TermsOf;
  readonly rulePage: (rule: string) => string | undefined;
  /** What lies beside articles; undefined where there are no files. */
  readonly beside: Beside | undefined;
  /** What is wrong in files, on the files themselves. */
  readonly problems: ProblemBoard;
  readonly watch: Watch;
  /** Addresses of the workspace's folders; they come and go. */
  readonly folders: string[];
  readonly client: ClientAbilities;
}

export function createSession(connection: Connection, params: InitializeParams, resources: Resources): Session {
  const options: InitializationOptions = params.initializationOptions ?? {};
  const client = readAbilities(params, options);
  const folders = foldersOf(params);
  const watch = createWatch(connection, params.capabilities, folders);
  const problems = createProblemBoard(connection);
  const settings = createSettingsReader(connection, client.configuration, options.settings);
  const fromFiles = createConfiguration(problems, watch, resources.configure ?? (() => ({})), folders);
  const terms = createTerms(settings, fromFiles);
  const documents = new TextDocuments(TextDocument);
  return {
    connection,
    documents,
    articles: createArticles(resources.model),
    library: createLibrary(connection, resources.model, client.sharesFiles, documents, terms),
    settings,
    fromFiles,
    terms,
    rulePage: resources.rulePage ?? (() => undefined),
    beside: resources.beside,
    problems,
    watch,
    folders,
    client,
  };
}

/** The folders that are open: the one root of a client that knows no more. */
function foldersOf({ workspaceFolders, rootUri, rootPath }: InitializeParams): string[] {
  if (workspaceFolders?.length) return workspaceFolders.map(({ uri }) => uri);
  const root = rootUri ?? (rootPath ? pathAddress(rootPath) : undefined);
  return root ? [root] : [];
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
    sharesFiles: options.files === true,
    cardCommands: options.cardCommands === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    refreshTokens: workspace?.semanticTokens?.refreshSupport === true,
    relatedInformation: [textDocument?.publishDiagnostics, textDocument?.diagnostic].some(tellsMore),
    refreshHints: workspace?.inlayHint?.refreshSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
  };
}

/** Clients declare it with the findings that they are sent or, of late, with those that they ask for. */
function tellsMore(abilities: object | undefined): boolean {
  return abilities !== undefined && "relatedInformation" in abilities && abilities.relatedInformation === true;
}

/** A document as read for one request. */
export interface OpenDocument extends ReadArticle {
  readonly document: TextDocument;
  /** Levels and options of rules: a configuration file's, else the editor's settings. */
  readonly rules: Held["rules"];
}

/** The article that a request is about; undefined where it is not open, OnRecord is off for it, or it is no article. */
export async function openArticle(session: Session, uri: string): Promise<OpenDocument | undefined> {
  const terms = await session.terms(uri);
  const document = session.documents.get(uri);
  if (!document || !terms?.reads(document.languageId)) return undefined;
  const { rules, desk } = terms;
  return { document, rules, ...session.articles.read(document, desk) };
}

/** The findings on an open article that the writer has not silenced and that are not about a quotation still being typed. */
export function findings(session: Session, { document, reading, cursor, rules }: OpenDocument): readonly Reviewed[] {
  const { shown } = review(reading.article, { ...rules, ...readBeside(session, document.uri, reading.article) });
  return cursor === undefined ? shown : whileTyping(reading, shown, cursor);
}

/** What lies beside an article: silences and a bibliography. What is wrong with the silences is shown on their file. */
function readBeside({ beside, problems, watch }: Session, uri: string, article: Article) {
  if (!beside) return {};
  const { silences, uri: sideFile, problems: found } = beside.silencesFor(uri);
  if (sideFile !== null) problems.show(sideFile, found);
  const bibliography = beside.bibliography(uri, article);
  for (const file of beside.bibliographyFiles()) watch.follow(file, "beside");
  return { recorded: silences, bibliography };
}

/** Lets a message to the client go its way; a client that refuses it is worth a line in the log, one that has gone is not. */
export function send({ connection }: Session, message: Promise<unknown>): void {
  message.catch((error: unknown) => {
    if (error instanceof ResponseError) connection.console.warn(`The client refused: ${error.message}`);
  });
}
