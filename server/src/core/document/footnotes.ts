import type { Span } from "../text/span.ts";
import type { Footnote } from "./document.ts";
import type { FootnotePlace } from "./part.ts";

/** Brings the marks and the definition of each footnote together, in order of first appearance. */
export function gatherFootnotes(places: readonly FootnotePlace[]): readonly Footnote[] {
  const found = new Map<string, { references: Span[]; definition: Span | null }>();
  for (const { start, end, label, defines } of places) {
    const note = found.get(label) ?? { references: [], definition: null };
    found.set(label, note);
    if (!defines) note.references.push({ start, end });
    else note.definition ??= { start, end };
  }
  return [...found].map(([label, note]) => ({ label, ...note }));
}
