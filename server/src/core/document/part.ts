import type { Span } from "../text/span.ts";
import type { Block, Comment, Link } from "./document.ts";

/** A footnote's mark or definition where it stands. */
export interface FootnotePlace extends Span {
  readonly label: string;
  readonly defines: boolean;
}

/** What was read of a text or of a part of it. */
export interface Part {
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly comments: readonly Comment[];
  readonly footnotes: readonly FootnotePlace[];
}

/** A part in the making. */
export interface PartBuilder extends Part {
  readonly blocks: Block[];
  readonly links: Link[];
  readonly comments: Comment[];
  readonly footnotes: FootnotePlace[];
}

export function emptyPart(): PartBuilder {
  return { blocks: [], links: [], comments: [], footnotes: [] };
}

/** Adds a part to another, `by` code units further on. */
export function addPart(whole: PartBuilder, part: Part, by: number): void {
  for (const block of part.blocks) whole.blocks.push(move(block, by));
  for (const link of part.links) whole.links.push({ ...move(link, by), label: move(link.label, by) });
  for (const comment of part.comments) whole.comments.push(move(comment, by));
  for (const footnote of part.footnotes) whole.footnotes.push(move(footnote, by));
}

function move<T extends Span>(thing: T, by: number): T {
  return { ...thing, start: thing.start + by, end: thing.end + by };
}
