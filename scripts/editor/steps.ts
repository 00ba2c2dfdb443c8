import type { Page } from "playwright-core";
import { appears, clickWord, hoverCard, hoverWord, openActions, openFile, openOutline, run } from "./page.ts";

/** A picture, and what must be on the screen before it is taken. */
export interface Screen {
  readonly name: string;
  show(page: Page): Promise<void>;
}

/** The pictures, in an order in which each finds what the one before has left. */
export const SCREENS: readonly Screen[] = [
  { name: "1-editor", show: (page) => appears(page, ".monaco-editor .squiggly-error") },
  {
    name: "2-hover-speaker",
    async show(page) {
      await hoverCard(page, "Oland said", "Mira Oland");
    },
  },
  {
    name: "3-hover-number",
    async show(page) {
      await hoverCard(page, "140", "Source:");
    },
  },
  {
    name: "4-problems",
    async show(page) {
      await run(page, "Problems: Focus on Problems View");
      await appears(page, ".markers-panel .monaco-list-row :text('onrecord')");
    },
  },
  {
    name: "5-outline",
    async show(page) {
      await run(page, "View: Close Panel");
      // The list of files makes room.
      await page.locator(".pane-header").first().click();
      await openOutline(page, "Mira Oland");
    },
  },
  {
    name: "6-status",
    async show(page) {
      await page.locator("[id='status.languageStatus']").hover();
      await appears(page, ":text('Sources: 2 named')");
    },
  },
  {
    name: "7-references",
    async show(page) {
      await run(page, "View: Close Primary Side Bar");
      await clickWord(page, "Oland said");
      await page.keyboard.press("Shift+F12");
      await appears(page, ".reference-zone-widget .monaco-list-row");
    },
  },
  {
    name: "8-rename-preview",
    async show(page) {
      await page.keyboard.press("Escape");
      await clickWord(page, "Mira Oland");
      await page.keyboard.press("F2");
      await page.locator(".rename-box input").fill("Mira Alder");
      await page.keyboard.press("Control+Enter");
      await appears(page, ".bulk-edit-panel .monaco-list-row");
    },
  },
  {
    name: "9-rename-refused",
    async show(page) {
      await run(page, "View: Close Panel");
      await clickWord(page, "She told");
      await page.keyboard.press("F2");
      await appears(page, ".monaco-editor-overlaymessage:visible :text('is a pronoun')");
    },
  },
  {
    name: "10-quick-fix",
    async show(page) {
      await page.keyboard.press("Escape");
      await clickWord(page, "140");
      await openActions(page, "Silence unsourced-number");
    },
  },
  {
    name: "11-silence-reason",
    async show(page) {
      await page.locator(".action-widget :text('Silence unsourced-number')").first().click();
      await page.locator(".quick-input-widget input").first().fill("the water board, by phone");
      await appears(page, ".quick-input-widget:visible :text('Why?')");
    },
  },
  {
    name: "12-note-to-fill-in",
    async show(page) {
      await page.keyboard.press("Escape");
      await clickWord(page, "140");
      await openActions(page, "Add a source note");
      await page.locator(".action-widget :text('Add a source note')").first().click();
      await appears(page, ".view-line :text('source:')");
    },
  },
  {
    name: "13-note-settles",
    async show(page) {
      await page.keyboard.type("water board, plan of 4 May");
      await page.keyboard.press("Escape");
      await hoverCard(page, "140", "plan of 4 May");
    },
  },
  {
    name: "14-colours",
    async show(page) {
      await run(page, "File: Revert File");
      await run(page, "Preferences: Open User Settings (JSON)");
      await appears(page, ".tab.active :text('settings.json')");
      await clickWord(page, "workbench.startupEditor");
      await page.keyboard.press("Control+Home");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.insertText('"onrecord.colours": "all", "editor.semanticHighlighting.enabled": true,');
      await page.keyboard.press("Control+s");
      await page.locator(".tab.active.dirty").waitFor({ state: "detached" });
      await openFile(page, "reservoir.txt");
      await appears(page, ".monaco-editor .view-line :text-is('said')");
    },
  },
  {
    name: "15-source-notes",
    async show(page) {
      await openFile(page, "cited.md");
      await appears(page, ".monaco-editor .squiggly-error");
    },
  },
  {
    name: "16-citation-hover",
    async show(page) {
      await hoverCard(page, "ruiz2024", "Rents in Port Alder");
    },
  },
  {
    name: "17-citation-followed",
    async show(page) {
      await clickWord(page, "ruiz2024");
      await page.keyboard.press("F12");
      await appears(page, ".tab.active :text('desk.bib')");
    },
  },
  {
    name: "18-configuration-completes",
    async show(page) {
      await openFile(page, "onrecord.config.json");
      await clickWord(page, '"rules"');
      await page.keyboard.press("End");
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("Enter");
      await page.keyboard.type('"uns');
      await page.keyboard.press("Control+Space");
      await appears(page, ".suggest-widget:visible .monaco-list-row :text('sourced-number')");
    },
  },
  {
    name: "19-configuration-mistake",
    async show(page) {
      await page.keyboard.press("Escape");
      await clickWord(page, '"rules"');
      await page.keyboard.press("Control+a");
      // The editor closes the first brace by itself.
      await page.keyboard.insertText('{ "rules": { "unsourced-nmber": "hint" }');
      await page.keyboard.press("Control+s");
      await run(page, "Problems: Focus on Problems View");
      await appears(page, ".markers-panel .monaco-list-row :text('Unknown rule')");
    },
  },
  {
    name: "20-readme-left-alone",
    async show(page) {
      await openFile(page, "README.md");
      await page.locator("[id='status.languageStatus']").hover();
      await appears(page, ":text('no article')");
    },
  },
  ...["sample", "hover", "silence", "desk"].map((step, i) => ({
    name: `${21 + i}-walkthrough-${step}`,
    async show(page: Page) {
      if (i === 0) {
        await run(page, "View: Close Panel");
        await run(page, "Welcome: Open Walkthrough...");
        await page.locator(".quick-input-list .monaco-list-row", { hasText: "Who says so?" }).first().click();
      } else await page.locator(".getting-started-step").nth(i).click();
      await appears(page, `.getting-started-step.expanded >> nth=0`);
      // The picture is drawn in a frame of its own.
      await page.waitForTimeout(1500);
    },
  })),
  {
    name: "25-sample",
    async show(page) {
      await run(page, "OnRecord: Open the Sample Article");
      await appears(page, ".monaco-editor .squiggly-error");
      await hoverCard(page, "30%", "Computed");
    },
  },
  {
    name: "26-statements",
    async show(page) {
      await page.keyboard.press("Escape");
      await page.mouse.move(5, 5);
      await hoverWord(page, "Ida Brandt");
      await page.locator(".monaco-hover:visible a", { hasText: "Show all statements" }).click();
      await appears(page, ".reference-zone-widget :text('(3)')");
    },
  },
];
