import { type Disposable, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type ArticleText,
  FIND_ARTICLES_REQUEST,
  READ_ARTICLE_REQUEST,
  type ReadArticleParams,
} from "../../server/src/lsp/protocol.ts";

/** What articles are written in; also what the server's speakers are looked for in. */
const ARTICLES = "**/*.{txt,md,markdown}";

/** Where nobody keeps articles; which of the others are, the server judges. */
const NO_ARTICLES = "**/node_modules/**";

/** A longer file is no article. */
const LONGEST = 1_000_000;

/** Lets the server read the workspace's articles through the editor, whatever file system they lie on. */
export function shareArticles(client: BaseLanguageClient): Disposable {
  const find = client.onRequest(FIND_ARTICLES_REQUEST, async (): Promise<string[]> => {
    const found = await workspace.findFiles(ARTICLES, NO_ARTICLES, 1000);
    return found.map((uri) => uri.toString()).sort();
  });
  const read = client.onRequest(
    READ_ARTICLE_REQUEST,
    async ({ uri }: ReadArticleParams): Promise<ArticleText | null> => {
      try {
        const bytes = await workspace.fs.readFile(Uri.parse(uri, true));
        if (bytes.length > LONGEST) return null;
        const languageId = /\.(?:md|markdown)$/i.test(uri) ? "markdown" : "plaintext";
        return { text: new TextDecoder().decode(bytes), languageId };
      } catch {
        return null;
      }
    },
  );
  return {
    dispose() {
      find.dispose();
      read.dispose();
    },
  };
}
