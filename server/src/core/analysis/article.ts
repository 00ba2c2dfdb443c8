import type { Document } from "../document/document.ts";
import type { Quantity } from "./claim/claim.ts";
import type { AttachedNote } from "./notes/sourceNote.ts";
import type { Paragraph } from "./paragraph.ts";
import type { ResolvedAttribution, Speaker } from "./speaker/speaker.ts";

/** All that is known of one edition of an article. Plain data, never changed; offsets are into `document.text`. */
export interface Article {
  readonly document: Document;
  readonly paragraphs: readonly Paragraph[];
  readonly attributions: readonly ResolvedAttribution[];
  readonly speakers: readonly Speaker[];
  readonly quantities: readonly Quantity[];
  /** What the writer recorded about where things come from, in text order. */
  readonly notes: readonly AttachedNote[];
}
