import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { TestOutcome } from "./outcome.ts";
import { SCREENS, type Screen } from "./steps.ts";
import { makeWorkspace, ROOT } from "./suite.ts";
import { startVsCode, type VsCode } from "./vscode.ts";

/** Where the pictures are left to be looked at. */
const SCREENSHOTS = join(ROOT, "out", "screenshots");

/** How long something may take to appear on the screen of a slow machine. */
const PATIENCE = 30_000;

/** Installs the package into a clean profile, uses it as a writer would, and leaves pictures of every step. */
export async function takeScreens(
  vsix: string,
  settings: Readonly<Record<string, unknown>>,
  suffix: string,
): Promise<TestOutcome[]> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const workspace = makeWorkspace();
  try {
    await using code = await startVsCode({ vsix, settings });
    const page = await openArticle(code, workspace, "reservoir.txt");
    const outcomes: TestOutcome[] = [];
    for (const screen of SCREENS) outcomes.push(await take(page, screen, suffix));
    return outcomes;
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** Opens a folder, and a file of it, in a window of its own. */
export async function openArticle({ address, newPage }: VsCode, folder: string, file: string): Promise<Page> {
  const page = await newPage();
  page.setDefaultTimeout(PATIENCE);
  const payload = encodeURIComponent(JSON.stringify([["openFile", `vscode-remote://${address}${folder}/${file}`]]));
  await page.goto(`http://${address}/?folder=${encodeURIComponent(folder)}&payload=${payload}`);
  return page;
}

async function take(page: Page, { name, show }: Screen, suffix: string): Promise<TestOutcome> {
  const started = performance.now();
  const error = await show(page).then(
    () => undefined,
    (reason) => String(reason?.message ?? reason),
  );
  await page.screenshot({ path: join(SCREENSHOTS, `${name}${suffix}.png`) });
  const outcome = { title: `${name}${suffix}.png`, milliseconds: Math.round(performance.now() - started) };
  return error === undefined ? outcome : { ...outcome, error };
}
