import { type Connection, type Disposable, ErrorCodes, ResponseError } from "vscode-languageserver";

/** Where a client's visit stands: LSP lets a server answer between `initialize` and `shutdown` only. */
export interface Lifecycle {
  /** `initialize` has come. Refuses a second one. */
  begin(): void;
  /** Handlers that answer until `shutdown`. */
  serve(...handlers: readonly Disposable[]): void;
}

/** Refuses, with the errors that LSP names, what comes too early or too late; and what no handler is for. */
export function createLifecycle(connection: Connection): Lifecycle {
  let stage: "new" | "serving" | "over" = "new";
  const handlers: Disposable[] = [];
  const refusal = (method: string) => {
    if (stage === "new") return new ResponseError(ErrorCodes.ServerNotInitialized, `${method} came before initialize.`);
    if (stage === "over") return new ResponseError(ErrorCodes.InvalidRequest, `${method} came after shutdown.`);
    return new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`);
  };
  connection.onRequest((method) => {
    throw refusal(method);
  });
  connection.onShutdown(() => {
    if (stage !== "serving") throw refusal("shutdown");
    stage = "over";
    for (const handler of handlers.splice(0)) handler.dispose();
  });
  return {
    begin() {
      if (stage !== "new") throw new ResponseError(ErrorCodes.InvalidRequest, "initialize came a second time.");
      stage = "serving";
    },
    serve: (...more) => void handlers.push(...more),
  };
}
