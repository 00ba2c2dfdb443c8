import type { CancellationToken, Connection } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { createAnalyzer, type Desk, isArticle, type Reading, readArticle } from "../core/index.ts";
import { type ListedSpeaker, listSpeakers } from "./listSpeakers.ts";
import { type ArticleText, FIND_ARTICLES_REQUEST, READ_ARTICLE_REQUEST, type ReadArticleParams } from "./protocol.ts";
import type { TermsOf } from "./terms.ts";

/** An article's speakers, and where they are introduced. */
export interface ListedArticle {
  readonly uri: string;
  readonly speakers: readonly ListedSpeaker[];
}

/** The workspace's articles that are not open: read once, and again when their text has changed. */
export interface Library {
  /** Reads what has not been read; what has been done is kept when the token is cancelled half way. */
  read(token?: CancellationToken): Promise<readonly ListedArticle[]>;
  /** What was read so far. */
  known(): readonly ListedArticle[];
  /** Something has changed, on disk or in what is to be read: everything is to be looked at again. */
  refresh(): void;
  /** An article is gone. */
  forget(uri: string): void;
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
  open: { get(uri: string): unknown },
  termsOf: TermsOf,
): Library {
  const shelf = new Map<string, Shelved>();
  // Of those looked at since the last change. A change makes a new set: what was being read meanwhile is not in it.
  let fresh = new Set<string>();
  const forget = (uri: string) => {
    shelf.delete(uri);
    fresh.delete(uri);
  };
  const isClosed = (uri: string) => open.get(uri) === undefined;
  const readOne = async (uri: string) => {
    const since = fresh;
    const params: ReadArticleParams = { uri };
    const terms = await termsOf(uri);
    const article = terms ? await connection.sendRequest<ArticleText | null>(READ_ARTICLE_REQUEST, params) : null;
    // Somebody else has read a newer text while this one was on its way.
    if (since !== fresh && fresh.has(uri)) return;
    since.add(uri);
    if (!article || !terms?.reads(article.languageId)) shelf.delete(uri);
    else {
      const [known, desk] = [shelf.get(uri), JSON.stringify(terms.desk)];
      if (known?.text !== article.text || known.desk !== desk)
        shelf.set(uri, { uri, text: article.text, desk, speakers: speakersOf(article, model, terms.desk) });
    }
  };
  return {
    async read(token) {
      if (!sharesFiles) return [];
      const found = new Set(await connection.sendRequest<readonly string[]>(FIND_ARTICLES_REQUEST));
      for (const uri of shelf.keys()) if (!found.has(uri)) forget(uri);
      const wanted = [...found].filter((uri) => isArticle(uri) && isClosed(uri)).slice(0, MOST_ARTICLES);
      for (const uri of wanted) {
        if (token?.isCancellationRequested) break;
        if (!fresh.has(uri)) await readOne(uri);
      }
      return wanted.flatMap((uri) => shelf.get(uri) ?? []);
    },
    known: () => [...shelf.values()].filter(({ uri }) => isClosed(uri)),
    refresh() {
      fresh = new Set();
    },
    forget,
  };
}

function speakersOf({ text, languageId }: ArticleText, model: Uint8Array | null, desk: Desk): ListedSpeaker[] {
  const reading: Reading = readArticle(createAnalyzer(model)(text, languageId, desk));
  return listSpeakers(TextDocument.create("", languageId, 0, text), reading);
}
