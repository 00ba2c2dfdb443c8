import { existsSync, readFileSync } from "node:fs";
import { check, createAnalyzer, type Diagnostic, type RuleLevels } from "../../server/src/core/index.ts";
import type { CorpusArticle } from "./corpus.ts";

export interface Checked {
  readonly article: CorpusArticle;
  readonly words: number;
  readonly diagnostics: readonly Diagnostic[];
}

const modelPath = new URL("../../models/attribution.model", import.meta.url);

/** Checks articles as the product does, with the model where it is built. */
export function* checkAll(articles: Iterable<CorpusArticle>, levels: RuleLevels): Iterable<Checked> {
  const model = existsSync(modelPath) ? new Uint8Array(readFileSync(modelPath)) : null;
  const analyze = createAnalyzer(model);
  for (const article of articles) {
    const diagnostics = check(analyze(article.text, "plaintext"), levels);
    yield { article, words: article.text.trim().split(/\s+/).length, diagnostics };
  }
}
