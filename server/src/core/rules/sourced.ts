import type { Article } from "../analysis/article.ts";
import { isWritten } from "../analysis/notes/documentedBy.ts";
import { type Cover, coverOf } from "../text/cover.ts";

/** All that somebody says, wherever the article names or describes the one who says it: contents, sources and cues. */
export function sourcedCover({ attributions }: Article): Cover {
  return coverOf(attributions.flatMap((a) => (a.source.length > 0 ? [...a.content, ...a.source, ...a.cue] : [])));
}

/** What is vouched for by a link to a record, a footnote, a citation, another source note, or a source that the desk accepts: whole sentences. */
export function notedCover({ notes }: Article): Cover {
  return coverOf(notes.filter(isWritten).map(({ about }) => about));
}
