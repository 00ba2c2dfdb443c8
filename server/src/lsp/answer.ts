import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { type Need, refuseMalformed } from "./params.ts";
import { type OpenDocument, openArticle, type Session } from "./session.ts";

/** Answers a request about an open article. */
export type Feature<Params, Result> = (
  open: OpenDocument,
  params: Params,
  session: Session,
) => Result | Promise<Result>;

/** A feature as it is served. */
export interface Served<Params, Result> {
  /** The request's name, for the log. */
  readonly method: string;
  readonly feature: Feature<Params, Result>;
  /** The answer where the article is not open, OnRecord is off, or something fails. */
  readonly empty: Result;
  /** What the feature reads of the parameters, beside the document. */
  readonly needs?: readonly Need[];
}

/**
 * Makes a request's handler of a feature. Failures are logged; a client sees only what is refused with a reason: parameters that make
 * no sense, what it has cancelled itself, and what the feature refuses.
 */
export function answer<Params extends { readonly textDocument: { readonly uri: string } }, Result>(
  session: Session,
  { method, feature, empty, needs = [] }: Served<Params, Result>,
): (params: Params, token: CancellationToken) => Promise<Result> {
  return async (params, token) => {
    refuseMalformed(method, params, ["textDocument", ...needs]);
    try {
      const open = await openArticle(session, params.textDocument.uri);
      refuseCancelled(method, token);
      return open ? await feature(open, params, session) : empty;
    } catch (error) {
      // A refusal with a reason is an answer.
      if (error instanceof ResponseError) throw error;
      session.connection.console.error(`${method}: ${error instanceof Error ? error.stack : error}`);
      return empty;
    }
  };
}

/** An empty answer would look like an article without anything in it. */
export function refuseCancelled(method: string, token: CancellationToken): void {
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, `${method} was cancelled.`);
}
