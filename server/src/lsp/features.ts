import type { DocumentSymbol, Hover, HoverParams, SymbolInformation } from "vscode-languageserver";
import { hover, outline } from "../core/index.ts";
import { toDocumentSymbol, toFlatSymbols, toHover } from "./convert.ts";
import type { OpenDocument, Session } from "./session.ts";

// Each feature: the request's position into an offset, the core's answer, its shape for LSP.

export function hoverCard({ document, reading }: OpenDocument, params: HoverParams, session: Session): Hover | null {
  const card = hover(
    reading,
    document.offsetAt(params.position),
    session.beside?.bibliography(document.uri, reading.article),
  );
  return card ? toHover(document, card, session.client.markdownHover) : null;
}

export function documentSymbols(
  { document, reading }: OpenDocument,
  _params: unknown,
  session: Session,
): DocumentSymbol[] | SymbolInformation[] {
  const entries = outline(reading);
  if (session.client.hierarchicalSymbols) return entries.map((entry) => toDocumentSymbol(document, entry));
  return entries.flatMap((entry) => toFlatSymbols(document, entry));
}
