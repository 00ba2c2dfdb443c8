import type { DocumentSymbol, Hover, HoverParams, SymbolInformation } from "vscode-languageserver";
import { type AddressOf, hover, outline } from "../core/index.ts";
import { toDocumentSymbol, toFlatSymbols, toHover } from "./convert.ts";
import type { OpenDocument, Session } from "./session.ts";

// Each feature: the request's position into an offset, the core's answer, its shape for LSP.

export function hoverCard({ document, reading }: OpenDocument, params: HoverParams, session: Session): Hover | null {
  const card = hover(
    reading,
    document.offsetAt(params.position),
    session.beside?.bibliography(document.uri, reading.article),
  );
  const { markdownHover, cardCommands } = session.client;
  return card ? toHover(document, card, markdownHover, cardCommands ? commandsOn(document.uri) : undefined) : null;
}

/** Addresses of the client's commands for a document's cards. Their arguments are its address and an id, never text. */
function commandsOn(uri: string): AddressOf {
  return (action, id) => {
    const given = encodeURIComponent(JSON.stringify([uri, id])).replace(/[()]/g, (mark) =>
      mark === "(" ? "%28" : "%29",
    );
    return `command:onrecord.${action}?${given}`;
  };
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
