import { type Article, isRead } from "../core/index.ts";
import { type Io, write } from "./io.ts";
import type { Source } from "./readArticle.ts";

interface Read {
  readonly source: Source;
  readonly article: Article;
}

/** Says of which articles nobody was looked for, since they are not in English: silence must not be taken for a result. */
export async function tellUnread(articles: readonly Read[], io: Io): Promise<void> {
  for (const { source, article } of articles) {
    if (isRead(article.desk)) continue;
    const { language } = article.desk;
    await write(
      io.stderr,
      `onrecord: ${source.path} is in “${language}”; only English is read for speakers and figures\n`,
    );
  }
}
