// The extension in a browser: the server runs in a web worker.
import { type ExtensionContext, Uri, workspace } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { activateClient } from "./client.ts";

export async function activate(context: ExtensionContext): Promise<void> {
  let worker: Worker | undefined;
  await activateClient(context, async (options) => {
    // A worker does not end by itself when its client does.
    worker?.terminate();
    worker = await startWorker(context.extensionUri);
    return new LanguageClient("onrecord", "OnRecord", worker, options);
  });
}

/**
 * Starts the server and hands it the model, which it cannot read by itself. Both come through the editor's file system: an
 * extension's files may lie behind a scheme that no worker can fetch.
 */
async function startWorker(extension: Uri): Promise<Worker> {
  const read = (file: string) => workspace.fs.readFile(Uri.joinPath(extension, "dist", file));
  const [program, model] = await Promise.all([
    read("server-browser.js"),
    read("attribution.model").then(
      (bytes) => bytes,
      () => null,
    ),
  ]);
  const url = URL.createObjectURL(new Blob([program.slice()], { type: "text/javascript" }));
  const worker = new Worker(url);
  worker.postMessage(model);
  return worker;
}
