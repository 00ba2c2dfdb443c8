import type { Article } from "../analysis/article.ts";
import type { Span } from "../text/span.ts";

/** How much of an article was read: what lets a silent result be told from a check that did not happen. */
export interface Coverage {
  readonly words: number;
  /** Quotations of somebody's words; one that runs over several paragraphs counts once. */
  readonly quotations: number;
  /** Those of them that a speaker was found for. */
  readonly quotationsWithSpeaker: number;
}

const WORD = /^[\p{L}\p{N}]/u;

export function coverage(article: Article): Coverage {
  const spoken = contentOfSpeakers(article);
  let words = 0;
  let quotations = 0;
  let quotationsWithSpeaker = 0;
  let next = 0;
  for (const { start, facts } of article.paragraphs) {
    for (const token of facts.tokens) if (WORD.test(token.text)) words++;
    for (const quotation of facts.quotations) {
      if (quotation.use === "title" || quotation.continues) continue;
      quotations++;
      while (next < spoken.length && spoken[next]!.end <= start + quotation.start) next++;
      if (next < spoken.length && spoken[next]!.start < start + quotation.end) quotationsWithSpeaker++;
    }
  }
  return { words, quotations, quotationsWithSpeaker };
}

function contentOfSpeakers(article: Article): readonly Span[] {
  return article.attributions
    .filter(({ speaker }) => speaker !== null)
    .flatMap(({ content }) => content)
    .sort((a, b) => a.start - b.start);
}
