import type { CancellationToken, Connection } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { createAnalyzer, type Desk, isArticle, type Reading, readArticle } from "../core/index.ts";
import type { FromFiles } from "./configuration.ts";
import { type ListedSpeaker, listSpeakers } from "./listSpeakers.ts";
import { type ArticleText, FIND_ARTICLES_REQUEST, READ_ARTICLE_REQUEST, type ReadArticleParams } from "./protocol.ts";

/** An article's speakers, and where they are introduced. */
export interface ListedArticle {
  readonly uri: string;
  readonly speakers: readonly ListedSpeaker[];
}

/** The workspace's articles that are not open: read once, and again when their text has changed. */
export interface Library {
  /** Reads what has not been read; what has been done is kept when the token is cancelled half way. */
  read(except: (uri: string) => boolean, token?: CancellationToken): Promise<readonly ListedArticle[]>;
  /** What was read so far. */
  known(): readonly ListedArticle[];
  /** Something has changed on disk: everything is to be looked at again. */
  refresh(): void;
}

/** No more than so many articles are read: an archive's symbols are found by opening the folder that matters. */
const MOST_ARTICLES = 500;

interface Shelved extends ListedArticle {
  readonly text: string;
  /** What the desk said when it was read. */
  readonly desk: string;
}

export function createLibrary(
  connection: Connection,
  model: Uint8Array | null,
  sharesFiles: boolean,
  fromFiles: (uri: string) => FromFiles,
): Library {
  const shelf = new Map<string, Shelved>();
  let fresh = new Set<string>();
  const readOne = async (uri: string) => {
    const params: ReadArticleParams = { uri };
    const { isArticle: isRead, configuration } = fromFiles(uri);
    const article =
      isRead === false ? null : await connection.sendRequest<ArticleText | null>(READ_ARTICLE_REQUEST, params);
    fresh.add(uri);
    if (!article) shelf.delete(uri);
    else {
      const [known, desk] = [shelf.get(uri), configuration?.desk];
      if (known?.text !== article.text || known.desk !== JSON.stringify(desk ?? null))
        shelf.set(uri, { uri, ...shelve(article, model, desk) });
    }
  };
  return {
    async read(except, token) {
      if (!sharesFiles) return [];
      const found = await connection.sendRequest<readonly string[]>(FIND_ARTICLES_REQUEST);
      const wanted = found.filter((uri) => isArticle(uri) && !except(uri)).slice(0, MOST_ARTICLES);
      for (const uri of wanted) {
        if (token?.isCancellationRequested) break;
        if (!fresh.has(uri)) await readOne(uri);
      }
      return wanted.flatMap((uri) => shelf.get(uri) ?? []);
    },
    known: () => [...shelf.values()],
    refresh() {
      fresh = new Set();
    },
  };
}

function shelve(
  { text, languageId }: ArticleText,
  model: Uint8Array | null,
  desk: Desk | undefined,
): Pick<Shelved, "text" | "desk" | "speakers"> {
  const reading: Reading = readArticle(createAnalyzer(model)(text, languageId, desk));
  return {
    text,
    desk: JSON.stringify(desk ?? null),
    speakers: listSpeakers(TextDocument.create("", languageId, 0, text), reading),
  };
}
