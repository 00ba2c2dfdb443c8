import type { Article } from "../analysis/article.ts";
import { type Cover, coverOf } from "../text/cover.ts";

/** All that somebody says, wherever the article names or describes the one who says it: contents, sources and cues. */
export function sourcedCover({ attributions }: Article): Cover {
  return coverOf(attributions.flatMap((a) => (a.source.length > 0 ? [...a.content, ...a.source, ...a.cue] : [])));
}

/** What the writer links to a record: links' labels. */
export function linkedCover({ document }: Article): Cover {
  return coverOf(document.links.map(({ label }) => label));
}
