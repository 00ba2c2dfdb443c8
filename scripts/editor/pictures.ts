import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { TestOutcome } from "./outcome.ts";
import { appears, hoverCard, openOutline, run } from "./page.ts";
import { openArticle } from "./screens.ts";
import type { Screen } from "./steps.ts";
import { ROOT } from "./suite.ts";
import { startVsCode } from "./vscode.ts";

const IMAGES = join(ROOT, "docs/images");
const ARTICLE = "reservoir.txt";

/** Nothing on the picture that is not the article's or ours, and cards below the words, where the article has ended. */
const SETTINGS = {
  "workbench.colorTheme": "Default Light Modern",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the editor fills it in
  "window.title": "${activeEditorShort}",
  "workbench.activityBar.location": "hidden",
  "breadcrumbs.enabled": false,
  "editor.hover.above": false,
  "editor.occurrencesHighlight": "off",
  "editor.lightbulb.enabled": "off",
};

/** The pictures of the README, in an order in which each finds what the one before has left. */
const PICTURES: readonly Screen[] = [
  {
    name: "hover",
    async show(page) {
      await appears(page, ".monaco-editor .squiggly-error");
      await run(page, "View: Close Primary Side Bar");
      await hoverCard(page, "Dahl said", "Peter Dahl");
    },
  },
  {
    name: "problems",
    async show(page) {
      await page.mouse.move(5, 5);
      await run(page, "Problems: Focus on Problems View");
      await appears(page, ".markers-panel .monaco-list-row :text('onrecord')");
    },
  },
  {
    name: "outline",
    async show(page) {
      await run(page, "View: Close Panel");
      await run(page, "View: Show Explorer");
      // The list of files makes room.
      await page.locator(".pane-header").first().click();
      await openOutline(page, "Peter Dahl");
      await widenSideBar(page);
    },
  },
];

/** Takes the pictures of the README anew, twice as fine as they are shown. */
export async function takePictures(vsix: string): Promise<TestOutcome[]> {
  const parent = mkdtempSync(join(tmpdir(), "onrecord-pictures-"));
  const folder = join(parent, "halden");
  mkdirSync(folder);
  cpSync(join(ROOT, "test/client/workspace", ARTICLE), join(folder, ARTICLE));
  try {
    await using code = await startVsCode({ vsix, settings: SETTINGS, size: { width: 1080, height: 600 } });
    const page = await openArticle(code, folder, ARTICLE);
    const outcomes: TestOutcome[] = [];
    for (const { name, show } of PICTURES) {
      const started = performance.now();
      await show(page);
      // What fades in is there.
      await page.waitForTimeout(600);
      await page.screenshot({ path: join(IMAGES, `${name}.png`) });
      outcomes.push({ title: `docs/images/${name}.png`, milliseconds: Math.round(performance.now() - started) });
    }
    return outcomes;
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

/** Makes room for whole lines of the outline. */
async function widenSideBar(page: Page): Promise<void> {
  const bar = await page.locator(".part.sidebar").boundingBox();
  if (!bar) throw new Error("There is no side bar.");
  const edge = bar.x + bar.width;
  await page.mouse.move(edge, 300);
  await page.mouse.down();
  await page.mouse.move(edge + 250, 300, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(edge + 400, 500);
}
