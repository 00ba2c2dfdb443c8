import { existsSync, readFileSync } from "node:fs";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { createBesideByFiles } from "./besideByFiles.ts";
import { configureByFiles, rulePageUri } from "./files.ts";
import { startServer } from "./server.ts";

/** The model lies beside the bundle, or in the repository where the server runs from its sources. */
const MODEL_FILES = ["./attribution.model", "../../../models/attribution.model"];

/**
 * Serves the client that the process's arguments name: --stdio, --node-ipc, --socket=PORT or --pipe=NAME. Throws where
 * they name none.
 */
export function listen(): void {
  startServer(createConnection(ProposedFeatures.all), {
    model: readModel(),
    configure: configureByFiles,
    beside: createBesideByFiles(),
    rulePage: rulePageUri,
  });
}

function readModel(): Uint8Array | null {
  const file = MODEL_FILES.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  return file ? new Uint8Array(readFileSync(file)) : null;
}
