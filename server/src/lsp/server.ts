import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type Disposable,
  FileChangeType,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { NEW_CONFIGURATION, newConfiguration } from "../config/newConfiguration.ts";
import { liesIn, sameAddress } from "./addresses.ts";
import { answer, type Feature } from "./answer.ts";
import { type Beside, SILENCE_COMMAND } from "./beside.ts";
import { type Configure, isConfiguration } from "./configuration.ts";
import { answerDiagnostics, pushDiagnostics } from "./diagnostics.ts";
import { documentSymbols, hoverCard } from "./features.ts";
import { keepSilence } from "./keepSilence.ts";
import { createLifecycle } from "./lifecycle.ts";
import type { Need } from "./params.ts";
import { findPlaces, writeSheet } from "./places.ts";
import { NEW_CONFIGURATION_REQUEST, type NewConfiguration, PLACES_REQUEST, SHEET_REQUEST } from "./protocol.ts";
import { offerFixes } from "./quickFixes.ts";
import { registerSemanticTokens, SEMANTIC_TOKENS_LEGEND } from "./semanticTokens.ts";
import { createSession, type Session, send } from "./session.ts";
import {
  findReferences,
  goToDefinition,
  highlight,
  prepareSpeakerRename,
  renameSpeaker,
  showNameHints,
  suggestNames,
} from "./speakerFeatures.ts";
import { workspaceSymbols } from "./workspaceSymbols.ts";

/** What the server is given: it reads nothing by itself. */
export interface Resources {
  /** The attribution model's bytes; null finds what plain rules find. */
  readonly model: Uint8Array | null;
  /** Reads configuration files; left out where there are no files. */
  readonly configure?: Configure;
  /** Silences and bibliographies beside articles; left out where there are no files. */
  readonly beside?: Beside;
  /** The address of a rule's documentation page. */
  readonly rulePage?: (rule: string) => string | undefined;
}

/** Serves one client over the connection, until it says `exit`. */
export function startServer(connection: Connection, resources: Resources): void {
  const lifecycle = createLifecycle(connection);
  connection.onInitialize((params): InitializeResult => {
    lifecycle.begin();
    const session = createSession(connection, params, resources);
    lifecycle.serve(...registerDocuments(session), ...registerFeatures(session));
    return { capabilities: capabilities(session), serverInfo: { name: "onrecord" } };
  });
  connection.listen();
}

/** Every feature, one a line. */
function registerFeatures(session: Session): Disposable[] {
  const { connection } = session;
  const at: readonly Need[] = ["position"];
  const serve = <Params extends { readonly textDocument: { readonly uri: string } }, Result>(
    method: string,
    feature: Feature<Params, Result>,
    empty: Result,
    needs: readonly Need[] = [],
  ) => answer(session, { method, feature, empty, needs });
  return [
    connection.onHover(serve("hover", hoverCard, null, at)),
    connection.onDocumentSymbol(serve("documentSymbol", documentSymbols, [])),
    connection.onDefinition(serve("definition", goToDefinition, null, at)),
    connection.onReferences(serve("references", findReferences, [], ["position", "context"])),
    connection.onDocumentHighlight(serve("documentHighlight", highlight, [], at)),
    connection.onPrepareRename(serve("prepareRename", prepareSpeakerRename, null, at)),
    connection.onRenameRequest(serve("rename", renameSpeaker, null, ["position", "newName"])),
    connection.onCompletion(serve("completion", suggestNames, [], at)),
    connection.languages.inlayHint.on(serve("inlayHint", showNameHints, [], ["range"])),
    connection.onCodeAction(serve("codeAction", offerFixes, [], ["range"])),
    ...registerSemanticTokens(session),
    connection.onRequest(PLACES_REQUEST, serve(PLACES_REQUEST, findPlaces, [], ["action", "of"])),
    connection.onRequest(SHEET_REQUEST, serve(SHEET_REQUEST, writeSheet, null, ["title"])),
    connection.onRequest(NEW_CONFIGURATION_REQUEST, (): NewConfiguration => {
      return { name: NEW_CONFIGURATION, text: newConfiguration() };
    }),
    connection.onWorkspaceSymbol(workspaceSymbols(session)),
  ];
}

function capabilities({ client, beside }: Session): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    ...(client.pullDiagnostics && {
      diagnosticProvider: { identifier: "onrecord", interFileDependencies: false, workspaceDiagnostics: false },
    }),
    hoverProvider: true,
    // The label keeps this outline apart from Markdown's own.
    documentSymbolProvider: { label: "Sources" },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    workspaceSymbolProvider: true,
    // No trigger characters: nothing pops up but what a writer's own letters call for.
    completionProvider: {},
    inlayHintProvider: true,
    semanticTokensProvider: { legend: SEMANTIC_TOKENS_LEGEND, full: { delta: true }, range: true },
    ...(beside && { executeCommandProvider: { commands: [SILENCE_COMMAND] } }),
    ...(client.workspaceFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
    codeActionProvider: client.codeActions ? { codeActionKinds: [CodeActionKind.QuickFix] } : true,
  };
}

/** Tells what is wrong in a folder's configuration before an article is opened. */
function lookAtFolders({ folders, fromFiles }: Session): void {
  for (const folder of folders) fromFiles(`${folder.replace(/\/$/, "")}/onrecord.config.json`);
}

/** Follows documents as they open, change and close, and settings as they change. Gives the handlers of requests. */
function registerDocuments(session: Session): Disposable[] {
  const { connection, documents, articles, settings, client } = session;
  const diagnostics = client.pullDiagnostics ? answerDiagnostics(session) : pushDiagnostics(session);
  documents.onDidClose(({ document: { uri } }) => {
    articles.forget(uri);
    settings.forget(uri);
    diagnostics.dispose(uri);
  });
  documents.onDidSave(({ document }) => {
    articles.saved(document);
    diagnostics.refresh();
  });
  documents.listen(connection);
  const command = connection.onExecuteCommand((params) => {
    keepSilence(session, params);
    diagnostics.refresh();
    return null;
  });
  /** What a text is read by has changed: everything that is shown of it is to be asked for again. */
  const refreshAll = () => {
    session.library.refresh();
    diagnostics.refresh();
    if (client.refreshTokens) send(session, connection.languages.semanticTokens.refresh());
    if (client.refreshHints) send(session, connection.languages.inlayHint.refresh());
  };
  connection.onDidChangeConfiguration((change) => {
    settings.refresh(change.settings);
    refreshAll();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const roles = new Set(changes.map(({ uri }) => session.watch.roleOf(uri)));
    // An article that is not open.
    if (roles.has(undefined)) session.library.refresh();
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) {
        session.problems.show(uri, []);
        session.library.forget(uri);
      } else if (isConfiguration(uri)) session.fromFiles(uri);
    }
    if (roles.has("configuration")) {
      lookAtFolders(session);
      refreshAll();
    } else if (roles.has("beside")) diagnostics.refresh();
  });
  connection.onInitialized(() => {
    // While the editor gets ready itself: it opens an article and asks for settings before it asks for findings.
    setTimeout(articles.prepare);
    lookAtFolders(session);
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => sameAddress(uri)));
        const kept = session.folders.filter((uri) => !gone.has(sameAddress(uri)));
        session.folders.splice(0, session.folders.length, ...kept, ...added.map(({ uri }) => uri));
        // An article that stays open, and a folder that stays, tell theirs again.
        session.problems.takeBack((uri) => !session.folders.some((folder) => liesIn(folder, uri)));
        lookAtFolders(session);
        diagnostics.refresh();
      });
    }
    if (client.registerConfiguration) {
      send(session, connection.client.register(DidChangeConfigurationNotification.type, { section: "onrecord" }));
    }
    session.watch.start();
  });
  return [command, ...diagnostics.handlers];
}
