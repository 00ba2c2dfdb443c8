// The language server in a web worker. The first message holds the model's bytes, or null; every later one is LSP.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { startServer } from "./server.ts";

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener(
  "message",
  ({ data }: MessageEvent<Uint8Array | null>) => {
    startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), { model: data });
  },
  { once: true },
);
