import { type CancellationToken, ResponseError } from "vscode-languageserver";
import { type OpenDocument, openArticle, type Session } from "./session.ts";

/** Answers a request about an open article. */
export type Feature<Params, Result> = (
  open: OpenDocument,
  params: Params,
  session: Session,
) => Result | Promise<Result>;

/**
 * Makes a request's handler of a feature: finds the article, and answers `empty` where it is not open, OnRecord is off, the client
 * no longer wants to know, or something fails. Failures are logged; a client sees only what a feature refuses with a reason.
 */
export function answer<Params extends { readonly textDocument: { readonly uri: string } }, Result>(
  session: Session,
  feature: Feature<Params, Result>,
  empty: Result,
): (params: Params, token: CancellationToken) => Promise<Result> {
  return async (params, token) => {
    try {
      const open = await openArticle(session, params.textDocument.uri);
      return open && !token.isCancellationRequested ? await feature(open, params, session) : empty;
    } catch (error) {
      // A refusal with a reason is an answer.
      if (error instanceof ResponseError) throw error;
      session.connection.console.error(`${feature.name}: ${error instanceof Error ? error.stack : error}`);
      return empty;
    }
  };
}
