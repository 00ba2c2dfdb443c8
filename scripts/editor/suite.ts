import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { TestOutcome } from "./outcome.ts";
import { startVsCode } from "./vscode.ts";

export const ROOT = new URL("../../", import.meta.url).pathname.replace(/\/$/, "");
const SUITES = join(ROOT, "out", "editor-tests");

/** A suite that has not reported by then never will. */
const PATIENCE = 4 * 60_000;

/** A copy of the articles to test with, for tests to edit. */
export function makeWorkspace(): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-workspace-"));
  cpSync(join(ROOT, "test/client/workspace"), folder, { recursive: true });
  cpSync(join(ROOT, "examples"), join(folder, "examples"), { recursive: true });
  return folder;
}

/** Bundles the suite for the extension host of a desktop or a server, and for that of a browser. */
export async function buildSuites(): Promise<{ readonly node: string; readonly web: string }> {
  const suites = { node: join(SUITES, "node.cjs"), web: join(SUITES, "web.cjs") };
  const shared = { bundle: true, format: "cjs", logLevel: "warning", sourcemap: "inline" } as const;
  const entry = (name: string) => [join(ROOT, "test/client", name)];
  await build({
    ...shared,
    entryPoints: entry("node.ts"),
    outfile: suites.node,
    platform: "node",
    external: ["vscode", "mocha"],
  });
  await build({
    ...shared,
    entryPoints: entry("web.ts"),
    outfile: suites.web,
    platform: "browser",
    external: ["vscode"],
    alias: { "node:assert/strict": join(ROOT, "test/client/assert.ts") },
  });
  return suites;
}

/** Somewhere for a suite to report to: the address goes into its environment as ONRECORD_REPORT_TO. */
export interface Report extends AsyncDisposable {
  readonly address: string;
  readonly outcomes: Promise<readonly TestOutcome[]>;
}

export async function receiveReport(): Promise<Report> {
  const report = Promise.withResolvers<readonly TestOutcome[]>();
  const receiver = createServer(async (request, response) => {
    const chunks = await request.toArray();
    response.end();
    report.resolve(JSON.parse(Buffer.concat(chunks).toString("utf8")));
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`,
    outcomes: report.promise,
    async [Symbol.asyncDispose]() {
      receiver.close();
    },
  };
}

/** Runs the suite in the extension host of a VS Code server, where the extension's desktop entry runs. */
export async function runOnServer(suite: string): Promise<readonly TestOutcome[]> {
  await using report = await receiveReport();
  const workspace = makeWorkspace();
  try {
    await using code = await startVsCode({ env: { ONRECORD_REPORT_TO: report.address } });
    const page = await code.newPage();
    await page.goto(
      testAddress(code.address, workspace, { extensionDevelopmentPath: ROOT, extensionTestsPath: suite }),
    );
    return await inTime(report.outcomes);
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** Runs the suite in the web extension host, a worker in the browser, with the extension's web entry. */
export async function runInBrowser(suite: string): Promise<readonly TestOutcome[]> {
  const report = Promise.withResolvers<readonly TestOutcome[]>();
  const workspace = makeWorkspace();
  const extension = webOnlyCopy();
  // Tests run in the host of the extension whose folder they lie in.
  const inside = join(extension, "suite.cjs");
  copyFileSync(suite, inside);
  try {
    await using code = await startVsCode();
    const page = await code.newPage();
    page.on("console", (message) => {
      if (process.env.ONRECORD_VERBOSE) console.log(`| ${message.text()}`);
      const outcomes = /onrecord-outcomes (\[.*\])/s.exec(message.text())?.[1];
      if (outcomes) report.resolve(JSON.parse(outcomes));
    });
    const payload = {
      extensionDevelopmentPath: extension,
      extensionTestsPath: inside,
      extensionDevelopmentKind: "web",
    };
    await page.goto(testAddress(code.address, workspace, payload));
    return await inTime(report.promise);
  } finally {
    rmSync(workspace, { recursive: true, force: true });
    rmSync(extension, { recursive: true, force: true });
  }
}

/** A remote window prefers an extension's `main` whatever it is told: a copy that has none. */
function webOnlyCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-web-"));
  for (const part of ["dist", "syntaxes", "images", "examples", "docs", "package.nls.json"]) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  const { main: _, ...manifest } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  return folder;
}

/** The address that opens a folder and runs a test suite in it. Paths become URIs of the server. */
function testAddress(server: string, folder: string, payload: Readonly<Record<string, string>>): string {
  const uris = Object.entries(payload).map(([key, value]) => [
    key,
    value.startsWith("/") ? `vscode-remote://${server}${value}` : value,
  ]);
  const encoded = encodeURIComponent(JSON.stringify([...uris, ["skipWelcome", "true"]]));
  return `http://${server}/?folder=${encodeURIComponent(folder)}&payload=${encoded}`;
}

async function inTime<T>(promise: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error("The editor tests did not report in time.")), PATIENCE);
  try {
    return await Promise.race([promise, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
