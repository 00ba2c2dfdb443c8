import type { Document } from "../../document/document.ts";
import type { Paragraph } from "../paragraph.ts";
import type { ResolvedAttribution, Speaker } from "../speaker/speaker.ts";
import type { Quantity } from "./claim.ts";

/** Decides which quantities are claims, and whether the reader is told who says so. */
export function judgeClaims(
  _document: Document,
  paragraphs: readonly Paragraph[],
  _attributions: readonly ResolvedAttribution[],
  _speakers: readonly Speaker[],
): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (const { start, facts } of paragraphs) {
    for (const fact of facts.quantities) {
      quantities.push({
        ...fact,
        start: fact.start + start,
        end: fact.end + start,
        id: `q${quantities.length + 1}`,
        claim: "no",
        sourcing: null,
        attribution: null,
        speaker: null,
      });
    }
  }
  return quantities;
}
