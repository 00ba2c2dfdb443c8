import { check, createAnalyzer, type Diagnostic, type RuleLevels } from "../../server/src/core/index.ts";
import { readAttributionModel } from "../../server/src/node/attributionModel.ts";
import type { CorpusArticle } from "./corpus.ts";

export interface Checked {
  readonly article: CorpusArticle;
  readonly words: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks articles as the product does, with the model where it is built. */
export function* checkAll(articles: Iterable<CorpusArticle>, levels: RuleLevels): Iterable<Checked> {
  const analyze = createAnalyzer(readAttributionModel());
  for (const article of articles) {
    const diagnostics = check(analyze(article.text, "plaintext"), levels);
    yield { article, words: article.text.trim().split(/\s+/).length, diagnostics };
  }
}
