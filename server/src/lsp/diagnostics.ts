import {
  type Diagnostic,
  type Disposable,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { isRead, summarize } from "../core/index.ts";
import { refuseCancelled } from "./answer.ts";
import { toDiagnostic } from "./convert.ts";
import { refuseMalformed } from "./params.ts";
import { SOURCES_NOTIFICATION, type SourcesParams } from "./protocol.ts";
import { findings, type OpenDocument, openArticle, type Session, send } from "./session.ts";

/** Milliseconds without a change before findings are pushed: long enough to type a word, short enough to feel at once. */
const PUSH_DELAY = 150;

/** Sends findings to the client, one way or the other. */
export interface DiagnosticsSender {
  /** Of the requests that ask for findings; where findings are pushed, what ends that. */
  readonly handlers: readonly Disposable[];
  /** Settings have changed: everything is to be looked at anew. */
  refresh(): void;
  dispose(uri: string): void;
}

/** For clients that ask. Registers the request; the client asks again by itself after an edit. */
export function answerDiagnostics(session: Session): DiagnosticsSender {
  const { connection } = session;
  const handler = connection.languages.diagnostics.on(async (params, token): Promise<DocumentDiagnosticReport> => {
    refuseMalformed("diagnostic", params, ["textDocument"]);
    const items = await diagnose(session, params.textDocument.uri);
    refuseCancelled("diagnostic", token);
    return { kind: DocumentDiagnosticReportKind.Full, items: items?.items ?? [] };
  });
  return {
    handlers: [handler],
    refresh() {
      if (session.client.refreshDiagnostics) send(session, connection.languages.diagnostics.refresh());
    },
    dispose() {},
  };
}

/** For clients that do not ask: sends findings a moment after the last edit, never those of an older version. */
export function pushDiagnostics(session: Session): DiagnosticsSender {
  const { connection, documents } = session;
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  let over = false;
  const reported = new Set<string>();
  const push = async (uri: string) => {
    waiting.delete(uri);
    const found = await diagnose(session, uri);
    // A newer version has its own push under way; a closed document has had its last.
    if (documents.get(uri)?.version !== found?.version || waiting.has(uri)) return;
    if (!found || over) return;
    reported.add(uri);
    send(session, connection.sendDiagnostics({ uri, version: found.version, diagnostics: found.items }));
  };
  const schedule = ({ uri }: TextDocument, delay: number) => {
    if (over) return;
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(() => void push(uri), delay),
    );
  };
  /** After `shutdown` nothing is sent. */
  const stop = () => {
    over = true;
    for (const timer of waiting.values()) clearTimeout(timer);
    waiting.clear();
  };
  // Opening counts as a change of content too.
  documents.onDidChangeContent(({ document }) => schedule(document, reported.has(document.uri) ? PUSH_DELAY : 0));
  return {
    handlers: [{ dispose: () => void stop() }],
    refresh() {
      for (const document of documents.all()) schedule(document, 0);
    },
    dispose(uri) {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
      reported.delete(uri);
      send(session, connection.sendDiagnostics({ uri, diagnostics: [] }));
    },
  };
}

interface Found {
  readonly version: number;
  readonly items: Diagnostic[];
}

/** The findings of a document's newest version; undefined once it is closed. Never throws: a fault is logged. */
async function diagnose(session: Session, uri: string): Promise<Found | undefined> {
  try {
    const open = await openArticle(session, uri);
    notifySources(session, uri, open);
    if (!open) {
      const document = session.documents.get(uri);
      return document && { version: document.version, items: [] };
    }
    const { version } = open.document;
    const found = findings(session, open);
    return { version, items: found.map((finding) => toDiagnostic(open.document, finding, session)) };
  } catch (error) {
    session.connection.console.error(`Findings of ${uri}: ${error instanceof Error ? error.stack : error}`);
    return undefined;
  }
}

function notifySources(session: Session, uri: string, open: OpenDocument | undefined): void {
  if (!session.client.showsSources) return;
  const desk = open?.reading.article.desk;
  const params: SourcesParams =
    desk && !isRead(desk)
      ? { uri, sources: null, language: desk.language }
      : { uri, sources: open ? summarize(open.reading) : null };
  send(session, session.connection.sendNotification(SOURCES_NOTIFICATION, params));
}
