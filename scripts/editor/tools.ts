import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Holds VS Code 1.139.1. */
const CODE_SERVER = "4.139.1";

/** Where downloaded tools are kept from one run to the next. */
const CACHE = process.env.ONRECORD_CACHE ?? join(homedir(), ".cache", "onrecord");

const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The programs in a code-server: VS Code's own server, and the command that installs extensions. */
export interface CodeServer {
  readonly server: string;
  readonly command: string;
}

/** Finds code-server in the cache, or installs it there; that takes about two minutes and 620 MB. */
export function codeServer(): CodeServer {
  const folder = join(CACHE, `code-server-${CODE_SERVER}`);
  const root = join(folder, "node_modules", "code-server");
  const programs = { server: join(root, "lib/vscode/out/server-main.js"), command: join(root, "out/node/entry.js") };
  if (existsSync(programs.server)) return programs;
  const unfinished = `${folder}.part`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, "package.json"), '{ "private": true }\n');
  console.log(`Installing code-server ${CODE_SERVER} into ${folder}: about two minutes.`);
  const install = ["install", "--no-audit", "--no-fund", "--loglevel=error", `code-server@${CODE_SERVER}`];
  execFileSync("npm", install, { cwd: unfinished, env: ownEnvironment(), stdio: ["ignore", "inherit", "inherit"] });
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  return programs;
}

/**
 * The environment without what an npm around this process says of itself: code-server's installer reads the version of Node
 * from `npm_config_user_agent`, and would see that of the Node that `npm run` was started with, not the one it runs under.
 */
function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
}

/** The browser that shows the editor. */
export function browserPath(): string {
  const path = [process.env.CHROMIUM ?? "", ...BROWSERS].find((candidate) => candidate && existsSync(candidate));
  if (path) return path;
  throw new Error(
    "No Chromium found: install it (Debian: apt-get install chromium), or say where it is with CHROMIUM=/path.",
  );
}
