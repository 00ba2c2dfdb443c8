import type { Document } from "../document/document.ts";
import type { Quantity } from "./claim/claim.ts";
import type { Desk } from "./desk/desk.ts";
import type { AttachedNote } from "./notes/sourceNote.ts";
import type { Paragraph } from "./paragraph.ts";
import type { ResolvedAttribution, Speaker } from "./speaker/speaker.ts";

/** All that is known of one edition of an article. Plain data, never changed; offsets are into `document.text`. */
export interface Article {
  readonly document: Document;
  /** What the desk has settled, as it was when the article was read. */
  readonly desk: Desk;
  readonly paragraphs: readonly Paragraph[];
  readonly attributions: readonly ResolvedAttribution[];
  readonly speakers: readonly Speaker[];
  readonly quantities: readonly Quantity[];
  /** What tells where things come from, in the order of what it vouches for: the writer's notes, and sources that the desk accepts. */
  readonly notes: readonly AttachedNote[];
}
