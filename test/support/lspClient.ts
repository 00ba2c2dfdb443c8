import { PassThrough } from "node:stream";
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { type Resources, startServer } from "../../server/src/lsp/server.ts";

/** What a current editor says it can do. */
export const MODERN: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ["markdown", "plaintext"] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
  },
  workspace: { diagnostics: { refreshSupport: true }, workspaceFolders: true },
};

/** A language client at the other end of two in-process streams from a real server. */
export interface TestClient extends Disposable {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Every report the server pushed, oldest first. */
  readonly pushed: readonly PublishDiagnosticsParams[];
  /** The server's log. */
  readonly logged: readonly string[];
  open(text: string, uri?: string, languageId?: string): void;
  pull(uri?: string): Promise<Diagnostic[]>;
  request<T>(method: string, params: unknown): Promise<T>;
  /** Settles once the server has pushed a report that satisfies the condition. */
  untilPushed(condition: (report: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams>;
}

export const URI = "file:///desk/story.txt";

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** Addresses of the folders that are open. */
  readonly workspaceFolders?: readonly string[];
  /** The one folder of clients that know no more. */
  readonly root?: { readonly rootUri?: string; readonly rootPath?: string };
  /** What the server is given; no model unless told. */
  readonly resources?: Partial<Resources>;
  /** Handlers to register before `initialize`. */
  readonly before?: (connection: ProtocolConnection) => void;
}

export async function startClient(options: ClientOptions = {}): Promise<TestClient> {
  const up = new PassThrough();
  const down = new PassThrough();
  // Readers and writers, not streams: when a stream ends, the library ends the process.
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
    model: null,
    ...options.resources,
  });
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const pushed: PublishDiagnosticsParams[] = [];
  const logged: string[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification("textDocument/publishDiagnostics", (report: PublishDiagnosticsParams) => {
    pushed.push(report);
    for (const look of waiting) look();
  });
  connection.onNotification("window/logMessage", ({ message }: { message: string }) => {
    logged.push(message);
  });
  connection.onRequest("workspace/diagnostic/refresh", () => null);
  options.before?.(connection);
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>("initialize", {
    processId: null,
    rootUri: null,
    ...options.root,
    capabilities: options.capabilities ?? MODERN,
    workspaceFolders: options.workspaceFolders?.map((uri) => ({ uri, name: uri })) ?? null,
    initializationOptions: options.initializationOptions,
  });
  await connection.sendNotification("initialized", {});
  return {
    connection,
    initialized,
    pushed,
    logged,
    open(text, uri = URI, languageId = "plaintext") {
      void connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
    },
    async pull(uri = URI) {
      const params = { textDocument: { uri } };
      return (await connection.sendRequest<{ items: Diagnostic[] }>("textDocument/diagnostic", params)).items;
    },
    request: (method, params) => connection.sendRequest(method, params),
    untilPushed(condition) {
      return new Promise((resolve) => {
        const look = () => {
          const report = pushed.find(condition);
          if (!report) return;
          waiting.delete(look);
          resolve(report);
        };
        waiting.add(look);
        look();
      });
    },
    [Symbol.dispose]() {
      connection.dispose();
      up.destroy();
      down.destroy();
    },
  };
}
