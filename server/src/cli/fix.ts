import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { createTwoFilesPatch } from "diff";
import { type Analyzer, applyEdits, type Desk, type ReviewOptions, review, safeEdits } from "../core/index.ts";
import type { Source } from "./readArticle.ts";

/** A fix may make another possible; after so many rounds it is enough. */
const MOST_ROUNDS = 8;

/** The text with every safe fix made. */
export function fixed(
  { text, languageId }: Source,
  analyze: Analyzer,
  options: ReviewOptions & { readonly desk: Desk },
): string {
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const article = analyze(current, languageId, options.desk);
    const edits = safeEdits(article, review(article, options).shown);
    if (edits.length === 0) break;
    current = applyEdits(current, edits);
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
