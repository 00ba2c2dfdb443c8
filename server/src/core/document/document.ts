import type { Span } from "../text/span.ts";

/** What a block is to the reader. Only `paragraph`, `quote` and `item` hold running prose; rules stay out of the others. */
export type BlockKind =
  /** The article's headline or a section's heading. */
  | "heading"
  | "paragraph"
  /** A block quote: somebody else's words, without quotation marks. */
  | "quote"
  /** An item of a list. */
  | "item"
  /** A cell of a table. */
  | "cell"
  /** Bylines, credits, correction notes, "Ends", slugs: text about the article. */
  | "furniture";

/** A stretch of prose with one role. Blocks stand in text order and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /**
   * As long as the source slice it stands for; what is not prose is FILLER: markup, and the dateline that a first paragraph
   * opens with ("PORT ALDER (AP) — "), which is about the article as a byline is.
   */
  readonly prose: string;
}

/** A link in the text: what the reader sees, and where it leads. The span covers both and the markup. */
export interface Link extends Span {
  readonly label: Span;
  readonly target: string;
}

/** A comment that the writer put beside the prose: `<!-- … -->`. The span covers its marks, `text` is what stands inside. */
export interface Comment extends Span {
  readonly text: string;
}

/** A footnote: the places that refer to it, and what it says. */
export interface Footnote {
  readonly label: string;
  readonly references: readonly Span[];
  /** The whole definition; null where a footnote is referred to and not defined. */
  readonly definition: Span | null;
}

/**
 * How a source note is written: a footnote's mark, a link, Pandoc's `[@key]`, a comment that begins "source:", or the same in
 * square brackets.
 */
export type NoteKind = "footnote" | "link" | "citation" | "comment" | "bracket";

/** What the writer recorded about where a thing comes from. The span covers the note with its marks. */
export interface SourceNote extends Span {
  readonly kind: NoteKind;
  /** What it says, without marks: a footnote's definition, a comment after "source:"; "" where it only points elsewhere. */
  readonly text: string;
  /** Where it points: a footnote's label, a citation's key, a link's address; "" where it says everything itself. */
  readonly target: string;
}

/**
 * A text read: the source untouched, the prose in it, and what the writer recorded beside the prose.
 * Reading cannot fail; what is not understood is no prose. Lists are in text order.
 */
export interface Document {
  readonly text: string;
  readonly languageId: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly comments: readonly Comment[];
  readonly footnotes: readonly Footnote[];
  /** Links, footnote marks and comments are listed here too, as far as they tell where a thing comes from. */
  readonly notes: readonly SourceNote[];
  /** The desk's mark (CQ): checked, right as it stands. */
  readonly checked: readonly Span[];
}
