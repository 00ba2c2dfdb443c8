import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type FillEdit, quickFixes, type Reviewed } from "../core/index.ts";
import { SILENCE_COMMAND } from "./beside.ts";
import { toDiagnostic, toRange } from "./convert.ts";
import type { SilenceRequest } from "./protocol.ts";
import { findings, type OpenDocument, type Session } from "./session.ts";

/**
 * What can be done about the findings at the cursor or in the selection: a rule's own fixes, a source note, a silence. A client that
 * takes commands alone is offered what is one.
 */
export async function offerFixes(
  open: OpenDocument,
  params: CodeActionParams,
  session: Session,
): Promise<(CodeAction | Command)[]> {
  const { document, reading } = open;
  if (params.context?.only?.some(takesQuickFixes) === false) return [];
  const span = { start: document.offsetAt(params.range.start), end: document.offsetAt(params.range.end) };
  const { noteStyle } = await session.settings.get(document.uri);
  const fixes = quickFixes(reading, findings(session, open), span, noteStyle);
  // One without edits is for a file beside the article.
  const possible = fixes.filter(({ edits }) => edits.length > 0 || session.beside?.canKeep(document.uri));
  if (!session.client.codeActions) {
    const kept = possible.filter(({ edits }) => edits.length === 0);
    return kept.map(({ title, finding }) => silenceCommand(title, document.uri, finding));
  }
  return possible.map(({ title, finding, preferred, edits }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(document, finding, session)],
    isPreferred: preferred,
    ...(edits.length > 0
      ? { edit: toWorkspaceEdit(document, edits, session.client.snippetEdits) }
      : { command: silenceCommand(title, document.uri, finding) }),
  }));
}

/** A client that asks for a kind alone means those below it too: "" is every kind. */
function takesQuickFixes(kind: CodeActionKind): boolean {
  return kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix;
}

function silenceCommand(title: string, uri: string, { rule, fingerprint }: Reviewed): Command {
  const request: SilenceRequest = { uri, rule, fingerprint };
  return { title, command: SILENCE_COMMAND, arguments: [request] };
}

/** `snippets`: the client can leave the cursor where something is to be filled in. */
function toWorkspaceEdit(document: TextDocument, edits: readonly FillEdit[], snippets: boolean): WorkspaceEdit {
  const { uri, version } = document;
  if (!snippets) {
    return { changes: { [uri]: edits.map(({ span, text }) => ({ range: toRange(document, span), newText: text })) } };
  }
  const changes = edits.map(({ span, text, snippet }): TextEdit | SnippetTextEdit => {
    const range = toRange(document, span);
    return snippet === undefined ? { range, newText: text } : { range, snippet: { kind: "snippet", value: snippet } };
  });
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}
