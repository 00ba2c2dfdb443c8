import { type CodeAction, CodeActionKind, type CodeActionParams } from "vscode-languageserver";
import { toDiagnostic, toRange } from "./convert.ts";
import { findings, type OpenDocument, type Session } from "./session.ts";

/** The changes that rules offer for their findings at the cursor or in the selection. */
export async function quickFixes(
  open: OpenDocument,
  params: CodeActionParams,
  session: Session,
): Promise<CodeAction[]> {
  const { document } = open;
  const start = document.offsetAt(params.range.start);
  const end = document.offsetAt(params.range.end);
  const touched = (await findings(session, open)).filter(({ span }) => span.start <= end && start <= span.end);
  return touched.flatMap((finding) =>
    (finding.fixes ?? []).map(({ title, edits }, index) => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(document, finding, session.rulePage)],
      isPreferred: index === 0 && finding.fixes?.length === 1,
      edit: {
        changes: { [document.uri]: edits.map(({ span, text }) => ({ range: toRange(document, span), newText: text })) },
      },
    })),
  );
}
