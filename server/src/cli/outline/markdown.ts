import { factCheckSheet, readArticle } from "../../core/index.ts";
import type { Outliner } from "./entry.ts";

/** The outline as a Markdown table for a fact-check sheet, a section for each article. */
export const markdown: Outliner = (articles) =>
  articles.map(({ source, article }) => factCheckSheet(readArticle(article), source.path)).join("\n");
