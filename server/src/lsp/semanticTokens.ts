import {
  type Disposable,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from "vscode-languageserver";
import { type SemanticToken, semanticTokens, TOKEN_MODIFIERS, TOKEN_TYPES } from "../core/index.ts";
import { answer } from "./answer.ts";
import type { OpenDocument, Session } from "./session.ts";
import type { Colouring } from "./settings.ts";

/** What the numbers in the answers stand for. */
export const SEMANTIC_TOKENS_LEGEND = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] };

const NONE: SemanticTokens = { data: [] };

/** Serves the colouring of who says what: whole, as what has changed since, and for the part of a text that is on the screen. */
export function registerSemanticTokens(session: Session): Disposable[] {
  const { languages } = session.connection;
  // Of each document, what the client was last told.
  const told = new Map<string, SemanticTokensBuilder>();
  session.documents.onDidClose(({ document }) => told.delete(document.uri));

  async function whole(open: OpenDocument): Promise<SemanticTokens> {
    const colouring = await colouringOf(open, session);
    const builder = new SemanticTokensBuilder();
    push(builder, open, semanticTokens(open.reading), colouring);
    told.set(open.document.uri, builder);
    return builder.build();
  }

  async function changed(
    open: OpenDocument,
    { previousResultId }: SemanticTokensDeltaParams,
  ): Promise<SemanticTokens | SemanticTokensDelta> {
    const colouring = await colouringOf(open, session);
    const builder = told.get(open.document.uri);
    if (!builder) return whole(open);
    builder.previousResult(previousResultId);
    push(builder, open, semanticTokens(open.reading), colouring);
    return builder.buildEdits();
  }

  async function visible(open: OpenDocument, { range }: SemanticTokensRangeParams): Promise<SemanticTokens> {
    const { document, reading } = open;
    const within = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const builder = new SemanticTokensBuilder();
    push(builder, open, semanticTokens(reading, within), await colouringOf(open, session));
    return { data: builder.build().data };
  }

  const of = (what: string) => ({ method: `semanticTokens/${what}`, empty: NONE });
  return [
    languages.semanticTokens.on(
      answer<SemanticTokensParams, SemanticTokens>(session, { ...of("full"), feature: whole }),
    ),
    languages.semanticTokens.onDelta(
      answer<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(session, {
        ...of("delta"),
        feature: changed,
        needs: ["previousResultId"],
      }),
    ),
    languages.semanticTokens.onRange(
      answer<SemanticTokensRangeParams, SemanticTokens>(session, {
        ...of("range"),
        feature: visible,
        needs: ["range"],
      }),
    ),
  ];
}

async function colouringOf({ document }: OpenDocument, session: Session): Promise<Colouring> {
  return (await session.settings.get(document.uri)).colours;
}

function push(
  builder: SemanticTokensBuilder,
  { document }: OpenDocument,
  tokens: readonly SemanticToken[],
  colouring: Colouring,
): void {
  if (colouring === "off") return;
  for (const { start, end, type, modifiers } of tokens) {
    if (colouring === "sources" && type === "content") continue;
    const { line, character } = document.positionAt(start);
    const bits = modifiers.reduce((all, modifier) => all | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
    builder.push(line, character, end - start, TOKEN_TYPES.indexOf(type), bits);
  }
}
