import type { Page } from "playwright-core";

/** Waits until something is on the screen. */
export async function appears(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().waitFor();
}

/** Opens a file of the workspace by its name. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+p");
  await page.locator(".quick-input-widget input").first().fill(name);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().click();
  await appears(page, `.tab.active :text('${name}')`);
}

/** Runs a command of the palette by its name. */
export async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press("F1");
  await page.locator(".quick-input-widget input").first().fill(`>${command}`);
  await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
  await page.keyboard.press("Enter");
}

/** Opens the quick fixes at the cursor, again where the editor was not ready for the keys. */
export async function openActions(page: Page, action: string): Promise<void> {
  const row = page.locator(`.action-widget :text('${action}')`).first();
  for (let tries = 0; tries < 5; tries++) {
    await page.keyboard.press("Control+.");
    const there = await row.waitFor({ timeout: 4000 }).then(
      () => true,
      () => false,
    );
    if (there) return;
    await page.keyboard.press("Escape");
  }
  throw new Error(`No quick fix “${action}” is offered.`);
}

/**
 * Opens the outline, until a row with these words is in it. On a busy machine VS Code may make it before it has an editor for it, and
 * says so ever after: a reader closes and opens it again.
 */
export async function openOutline(page: Page, words: string): Promise<void> {
  const row = page.locator(`.outline-pane .monaco-list-row :text('${words}')`).first();
  await run(page, "Explorer: Focus on Outline View");
  for (let tries = 0; tries < 3; tries++) {
    const there = await row.waitFor({ timeout: 10_000 }).then(
      () => true,
      () => false,
    );
    if (there) return;
    const header = page.locator(".pane-header", { hasText: "Outline" }).first();
    await header.click();
    await header.click();
  }
  throw new Error(`The outline does not show “${words}”.`);
}

/** Rests the mouse on some words in the editor. */
export async function hoverWord(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOf(page, words);
  await page.mouse.move(x, y - 200);
  await page.mouse.move(x, y, { steps: 4 });
}

/**
 * Rests the mouse on some words until their card, which has `text`, is there. A line that still moves while the mouse gets there
 * leaves the mouse on nothing: then it goes there again.
 */
export async function hoverCard(page: Page, words: string, text: string): Promise<void> {
  const card = page.locator(`.monaco-hover:visible :text('${text}')`).first();
  for (let tries = 0; tries < 3; tries++) {
    await hoverWord(page, words);
    const there = await card.waitFor({ timeout: 10_000 }).then(
      () => true,
      () => false,
    );
    if (there) return;
  }
  throw new Error(`Over “${words}” there is no card with “${text}”.`);
}

/** Puts the cursor on some words in the editor. */
export async function clickWord(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOf(page, words);
  await page.mouse.click(x, y);
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where some words begin on the screen; a file's tab is there before its lines are. */
async function placeOf(page: Page, words: string): Promise<Place> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const place = await findWords(page, words);
    if (place) return place;
    if (Date.now() > end) throw new Error(`“${words}” is not on the screen.`);
    await page.waitForTimeout(100);
  }
}
const PATIENCE = 10_000;

async function findWords(page: Page, words: string): Promise<Place | undefined> {
  const lines = page.locator(".editor-instance .monaco-editor .view-lines").first();
  return lines.evaluate((element, wanted) => {
    const normal = (text: string) => text.replaceAll("\u00a0", " ");
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = normal(node.nodeValue ?? "").indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { x, y, height } = range.getBoundingClientRect();
      return { x: x + 12, y: y + height / 2 };
    }
    return undefined;
  }, words);
}
