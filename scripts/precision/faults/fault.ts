import type { Span } from "../../../server/src/core/text/span.ts";

/** An article of the corpus with what its annotators found in it. */
export interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Gold[];
}

/** An attribution as an annotator marked it. */
export interface Gold {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** A replacement of `span` by `text`. */
export interface Change {
  readonly span: Span;
  readonly text: string;
}

/** A fault that can be put into an article: what is done to it, and where the rule ought to speak. Offsets are before the change. */
export interface Fault {
  readonly change: Change;
  /** The rule's finding should touch this. */
  readonly at: Span;
  /** What is done to the article first, in the faulty text and in the sound one alike. */
  readonly set?: readonly Change[];
  /** What the sound text has and the faulty one lacks, where the published article has neither. */
  readonly sound?: readonly Change[];
  /** The reader is left without any clue: what was cut has no other trace beside it. */
  readonly bare?: boolean;
}

/** A kind of fault, with the rule that is there to find it. */
export interface FaultKind {
  readonly name: string;
  readonly rule: string;
  readonly languageId?: string;
  /** Every place of an article where it can be put in. */
  places(article: Annotated): Iterable<Fault>;
}

/** The article after changes that do not overlap. */
export function changed(text: string, changes: readonly Change[]): string {
  return [...changes]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((so, { span, text: put }) => so.slice(0, span.start) + put + so.slice(span.end), text);
}

/** Where an offset lies after the changes; the start of the change where it lies inside one. */
export function moved(offset: number, changes: readonly Change[]): number {
  let by = 0;
  for (const { span, text } of changes) {
    if (span.end <= offset && span.start < offset) by += text.length - (span.end - span.start);
    else if (span.start < offset) by += span.start - offset;
  }
  return offset + by;
}

/** The paragraphs of a text, parted by blank lines; each with the white space after it. */
export function paragraphsOf(text: string): readonly (Span & { readonly whole: Span })[] {
  return [...text.matchAll(/\S[\s\S]*?(?=\s*\n\s*\n|\s*$)/g)].map((match, i, all) => {
    const start = match.index;
    const end = start + match[0].length;
    return { start, end, whole: { start, end: all[i + 1]?.index ?? text.length } };
  });
}

export const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);
