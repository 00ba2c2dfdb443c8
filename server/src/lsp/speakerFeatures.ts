import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  type DefinitionParams,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type InlayHint,
  type InlayHintParams,
  type Location,
  LSPErrorCodes,
  type PrepareRenameParams,
  type Range,
  type ReferenceParams,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { completeNames, definition, followNote, nameHints, prepareRename, references, rename } from "../core/index.ts";
import { toRange } from "./convert.ts";
import type { OpenDocument, Session } from "./session.ts";
import { openArticles } from "./workspaceSymbols.ts";

// What the editor can do with a speaker, in the shapes of LSP.

export function goToDefinition(
  { document, reading }: OpenDocument,
  { position }: DefinitionParams,
  { beside }: Session,
): Location | null {
  const offset = document.offsetAt(position);
  const note = followNote(reading, offset, beside?.bibliography(document.uri, reading.article));
  if (note && note.file !== null) return beside?.locate(note.file, note.span) ?? null;
  const span = note?.span ?? definition(reading, offset);
  return span ? { uri: document.uri, range: toRange(document, span) } : null;
}

export function findReferences(
  { document, reading }: OpenDocument,
  { position, context }: ReferenceParams,
): Location[] {
  const offset = document.offsetAt(position);
  const introduced = context.includeDeclaration ? undefined : definition(reading, offset);
  const others = references(reading, offset).filter((span) => span.start !== introduced?.start);
  return others.map((span) => ({ uri: document.uri, range: toRange(document, span) }));
}

export function highlight(
  { document, reading }: OpenDocument,
  { position }: DocumentHighlightParams,
): DocumentHighlight[] {
  const spans = references(reading, document.offsetAt(position));
  return spans.map((span) => ({ range: toRange(document, span), kind: DocumentHighlightKind.Read }));
}

export function prepareSpeakerRename(
  { document, reading }: OpenDocument,
  { position }: PrepareRenameParams,
): { range: Range; placeholder: string } | null {
  const prepared = prepareRename(reading, document.offsetAt(position));
  if ("refusal" in prepared) throw new ResponseError(LSPErrorCodes.RequestFailed, prepared.refusal);
  return { range: toRange(document, prepared.span), placeholder: prepared.name };
}

export function renameSpeaker(
  { document, reading }: OpenDocument,
  { position, newName }: RenameParams,
): WorkspaceEdit | null {
  const edits = rename(reading, document.offsetAt(position), newName);
  if ("refusal" in edits) throw new ResponseError(LSPErrorCodes.RequestFailed, edits.refusal);
  const changes = edits.map(({ span, text }) => ({ range: toRange(document, span), newText: text }));
  return { changes: { [document.uri]: changes } };
}

export async function suggestNames(
  { document, reading }: OpenDocument,
  { position }: CompletionParams,
  session: Session,
): Promise<CompletionItem[]> {
  if (!(await session.settings.get(document.uri)).completeNames) return [];
  // Neighbours are read beside the writing: nobody waits for them, and the next list has them.
  void session.library.read().catch(() => {});
  const others = (await openArticles(session)).filter(({ uri }) => uri !== document.uri);
  const names = [...others, ...session.library.known()].flatMap(({ speakers }) => speakers.map(({ name }) => name));
  return completeNames(reading, document.offsetAt(position), [...new Set(names)]).map(({ name, detail, replaces }) => ({
    label: name,
    detail,
    kind: CompletionItemKind.Text,
    // Editors compare it with what is typed, which has the apostrophe of the keyboard.
    filterText: document.getText(toRange(document, replaces)).includes("'") ? name.replaceAll("’", "'") : name,
    textEdit: { range: toRange(document, replaces), newText: name },
  }));
}

export async function showNameHints(
  { document, reading }: OpenDocument,
  { range }: InlayHintParams,
  session: Session,
): Promise<InlayHint[]> {
  if (!(await session.settings.get(document.uri)).nameHints) return [];
  const within = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  return nameHints(reading, within).map(({ offset, name }) => {
    return { position: document.positionAt(offset), label: `(${name})`, paddingLeft: true };
  });
}
