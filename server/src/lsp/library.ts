import type { CancellationToken, Connection } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { createAnalyzer, isArticle, type Reading, readArticle } from "../core/index.ts";
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
}

export function createLibrary(connection: Connection, model: Uint8Array | null, sharesFiles: boolean): Library {
  const shelf = new Map<string, Shelved>();
  let fresh = new Set<string>();
  const readOne = async (uri: string) => {
    const params: ReadArticleParams = { uri };
    const article = await connection.sendRequest<ArticleText | null>(READ_ARTICLE_REQUEST, params);
    fresh.add(uri);
    if (!article) shelf.delete(uri);
    else if (shelf.get(uri)?.text !== article.text) shelf.set(uri, { uri, ...shelve(article, model) });
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

function shelve({ text, languageId }: ArticleText, model: Uint8Array | null): Pick<Shelved, "text" | "speakers"> {
  const reading: Reading = readArticle(createAnalyzer(model)(text, languageId));
  return { text, speakers: listSpeakers(TextDocument.create("", languageId, 0, text), reading) };
}
