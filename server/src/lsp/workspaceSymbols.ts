import {
  type CancellationToken,
  ResponseError,
  type SymbolInformation,
  type WorkspaceSymbolParams,
} from "vscode-languageserver";
import { refuseCancelled } from "./answer.ts";
import type { ListedArticle } from "./library.ts";
import { listSpeakers } from "./listSpeakers.ts";
import { refuseMalformed } from "./params.ts";
import { openArticle, type Session } from "./session.ts";

const METHOD = "workspace/symbol";

/** No list for a person holds more. */
const MOST_SYMBOLS = 500;

/** Makes the handler: speakers of every open article and of the workspace's others whose name holds the query's letters in order. */
export function workspaceSymbols(session: Session) {
  return async (params: WorkspaceSymbolParams, token: CancellationToken): Promise<SymbolInformation[]> => {
    refuseMalformed(METHOD, params, ["query"]);
    const { query } = params;
    try {
      const articles = [...(await openArticles(session)), ...(await session.library.read(token))];
      refuseCancelled(METHOD, token);
      const symbols = articles.flatMap(({ uri, speakers }) =>
        speakers
          .filter(({ name }) => holds(name, query))
          .map(({ name, kind, range }) => ({ name, kind, location: { uri, range } })),
      );
      return symbols.slice(0, MOST_SYMBOLS);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      session.connection.console.error(`${METHOD}: ${error instanceof Error ? error.stack : error}`);
      return [];
    }
  };
}

/** The articles that are open, as they stand now. */
export async function openArticles(session: Session): Promise<ListedArticle[]> {
  const open = await Promise.all(session.documents.all().map(({ uri }) => openArticle(session, uri)));
  return open.flatMap((article) =>
    article ? [{ uri: article.document.uri, speakers: listSpeakers(article.document, article.reading) }] : [],
  );
}

/** True where the query's letters stand in the name in order, whatever their case: editors rank what is left. */
function holds(name: string, query: string): boolean {
  const letters = name.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase().replace(/\s+/g, "")) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
