import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { createTwoFilesPatch } from "diff";
import { type Analyzer, applyEdits, type Desk, type ReviewOptions, review, safeEdits } from "../core/index.ts";
import type { Source } from "./readArticle.ts";

/** A text with its fixes made, and how many they were. */
export interface Fixed {
  readonly text: string;
  readonly changes: number;
}

/** A fix may make another possible; after so many rounds it is enough. */
const MOST_ROUNDS = 8;

/** Makes every safe fix. */
export function fixed(
  { text, languageId }: Source,
  analyze: Analyzer,
  options: ReviewOptions & { readonly desk: Desk },
): Fixed {
  let current: Fixed = { text, changes: 0 };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const article = analyze(current.text, languageId, options.desk);
    const edits = safeEdits(article, review(article, options).shown);
    if (edits.length === 0) break;
    current = { text: applyEdits(current.text, edits), changes: current.changes + edits.length };
  }
  return current;
}

/** What the fixes would change, as a unified diff; "" where nothing. */
export function fixDiff(source: Source, text: string): string {
  if (text === source.text) return "";
  return createTwoFilesPatch(source.path, source.path, source.text, text, "as it is", "fixed");
}

/** Writes a fixed text back as it was encoded. Gives the reason where it cannot be. */
export async function saveFixed(source: Source, text: string, cwd: string): Promise<string | undefined> {
  if (source.encoding !== "utf-8") return "was not fixed: it is not UTF-8";
  try {
    await writeFile(resolve(cwd, source.path), `${source.byteOrderMark ? "\uFEFF" : ""}${text}`);
    return undefined;
  } catch (error) {
    return `was not fixed: ${(error as Error).message}`;
  }
}
