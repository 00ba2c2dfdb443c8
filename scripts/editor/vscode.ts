import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type Browser, chromium, type Page } from "playwright-core";
import { browserPath, codeServer } from "./tools.ts";

/** A quiet editor: nothing on the screen but the article and what OnRecord says of it. */
const SETTINGS = {
  "workbench.startupEditor": "none",
  "chat.disableAIFeatures": true,
  "security.workspace.trust.enabled": false,
  "window.commandCenter": false,
  "telemetry.telemetryLevel": "off",
  "extensions.ignoreRecommendations": true,
  "workbench.tips.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "editor.wordWrap": "on",
  "editor.minimap.enabled": false,
  "editor.fontSize": 15,
  "editor.lineHeight": 1.7,
  "timeline.excludeSources": ["timeline.localHistory"],
  "outline.collapseItems": "alwaysExpand",
};

const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A VS Code server with a profile of its own, and a browser to look at it. */
export interface VsCode extends AsyncDisposable {
  readonly address: string;
  newPage(): Promise<Page>;
}

export interface VsCodeOptions {
  /** An extension package to install first. */
  readonly vsix?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Of the window. */
  readonly size?: Size;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const USUAL_SIZE: Size = { width: 1280, height: 800 };

export async function startVsCode(options: VsCodeOptions = {}): Promise<VsCode> {
  const { vsix, settings = {}, env = {}, size = USUAL_SIZE } = options;
  const programs = codeServer();
  const profile = mkdtempSync(join(tmpdir(), "onrecord-vscode-"));
  const folders = ["--user-data-dir", join(profile, "data"), "--extensions-dir", join(profile, "extensions")];
  mkdirSync(join(profile, "data", "User"), { recursive: true });
  writeFileSync(join(profile, "data", "User", "settings.json"), JSON.stringify({ ...SETTINGS, ...settings }));
  if (vsix)
    execFileSync(process.execPath, [programs.command, "--install-extension", vsix, ...folders], { stdio: "inherit" });
  const flags =
    "--without-connection-token --accept-server-license-terms --telemetry-level off --enable-smoke-test-driver";
  const server = spawn(
    process.execPath,
    [programs.server, "--host", "127.0.0.1", "--port", "0", ...flags.split(" "), ...folders],
    {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", process.env.ONRECORD_VERBOSE ? "inherit" : "ignore"],
    },
  );
  // Should this process end before its time, the server must not outlive it.
  process.once("exit", () => server.kill("SIGKILL"));
  const address = `127.0.0.1:${await port(server)}`;
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
  return {
    address,
    newPage: () => newPage(browser, size),
    async [Symbol.asyncDispose]() {
      await browser.close();
      await stop(server);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function newPage(browser: Browser, viewport: Size): Promise<Page> {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 2 });
  return context.newPage();
}

/** The port that the server says it listens on. */
function port(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("exit", (code) => reject(new Error(`The VS Code server ended with ${code} before it listened.`)));
    createInterface({ input: server.stdout! }).on("line", (line) => {
      const listening = /Extension host agent listening on (\d+)/.exec(line);
      if (listening) resolve(Number(listening[1]));
    });
  });
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  const impatience = setTimeout(() => server.kill("SIGKILL"), 5000);
  await ended;
  clearTimeout(impatience);
}
