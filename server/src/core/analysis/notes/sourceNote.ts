import type { NoteKind, SourceNote } from "../../document/document.ts";
import type { Span } from "../../text/span.ts";

/** A source note in the article, or the name of an outlet that the desk accepts, with what it vouches for. */
export interface AttachedNote extends Omit<SourceNote, "kind"> {
  readonly kind: NoteKind | "outlet";
  /** The sentence that it stands in or after; its own span where there is none. Offsets are into the article's text. */
  readonly about: Span;
}
