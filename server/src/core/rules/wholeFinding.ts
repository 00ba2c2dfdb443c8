import type { Document } from "../document/document.ts";
import { hasReferences, wholeSpan } from "../document/references.ts";
import { withoutFiller } from "../text/filler.ts";
import type { Finding } from "./rule.ts";

/** A finding as people are shown it: its spans end behind a character reference and not within it, its words hold no filler. */
export function wholeFinding(document: Document, finding: Finding): Finding {
  const message = withoutFiller(finding.message);
  if (!hasReferences(document)) return message === finding.message ? finding : { ...finding, message };
  const { related, fixes } = finding;
  return {
    ...finding,
    message,
    span: wholeSpan(document, finding.span),
    ...(related && { related: related.map((one) => ({ ...one, span: wholeSpan(document, one.span) })) }),
    ...(fixes && {
      fixes: fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, span: wholeSpan(document, edit.span) })),
      })),
    }),
  };
}
