import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type Hover,
  MarkupKind,
  type Range,
  type SymbolInformation,
  SymbolKind,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  type AddressOf,
  type Card,
  type Diagnostic as CoreDiagnostic,
  cardToMarkdown,
  cardToPlainText,
  type OutlineEntry,
  type OutlineKind,
  type Severity,
  type Span,
} from "../core/index.ts";

import type { Session } from "./session.ts";

// Between the core's offsets and LSP's positions. Nothing else knows both.

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Fixed for good: people filter and sort the outline by these. */
export const SYMBOL_KINDS: Record<OutlineKind, SymbolKind> = {
  person: SymbolKind.Class,
  body: SymbolKind.Module,
  unnamed: SymbolKind.Interface,
  none: SymbolKind.Null,
  quote: SymbolKind.String,
  paraphrase: SymbolKind.Field,
  claim: SymbolKind.Number,
};

export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function toDiagnostic(
  document: TextDocument,
  { rule, severity, message, span, related }: CoreDiagnostic,
  { rulePage, client }: Pick<Session, "rulePage" | "client">,
): Diagnostic {
  const href = rulePage(rule);
  return {
    range: toRange(document, span),
    severity: SEVERITIES[severity],
    code: rule,
    ...(href !== undefined && { codeDescription: { href } }),
    source: "onrecord",
    message,
    ...(related &&
      client.relatedInformation && {
        relatedInformation: related.map((other) => ({
          location: { uri: document.uri, range: toRange(document, other.span) },
          message: other.message,
        })),
      }),
  };
}

export function toHover(document: TextDocument, card: Card, markdown: boolean, addressOf?: AddressOf): Hover {
  const contents = markdown
    ? { kind: MarkupKind.Markdown, value: cardToMarkdown(card, addressOf) }
    : { kind: MarkupKind.PlainText, value: cardToPlainText(card) };
  return { contents, range: toRange(document, card.span) };
}

export function toDocumentSymbol(document: TextDocument, entry: OutlineEntry): DocumentSymbol {
  return {
    name: entry.name,
    detail: entry.detail,
    kind: SYMBOL_KINDS[entry.kind],
    range: toRange(document, entry.range),
    selectionRange: toRange(document, entry.selection),
    children: entry.children.map((child) => toDocumentSymbol(document, child)),
  };
}

/** The outline for clients that know no hierarchy: speakers and statements in one list, each naming what holds it. */
export function toFlatSymbols(
  document: TextDocument,
  entry: OutlineEntry,
  containerName?: string,
): SymbolInformation[] {
  const symbol: SymbolInformation = {
    name: entry.name,
    kind: SYMBOL_KINDS[entry.kind],
    location: { uri: document.uri, range: toRange(document, entry.selection) },
    ...(containerName !== undefined && { containerName }),
  };
  return [symbol, ...entry.children.flatMap((child) => toFlatSymbols(document, child, entry.name))];
}
