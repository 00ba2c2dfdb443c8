import type { Span } from "../../text/span.ts";

export type AttributionType = "direct" | "indirect" | "mixed";

/** `statement`: somebody said, wrote, announced. `attitude`: somebody thinks, wants, plans, doubts. */
export type Stance = "statement" | "attitude";

/**
 * Who says what: source, cue, content. Offsets are into the article's text. Spans are in text order; content may be in pieces
 * and the source may be empty ("It is believed that ...").
 */
export interface Attribution {
  /** "a1", "a2" … in text order. */
  readonly id: string;
  readonly type: AttributionType;
  readonly stance: Stance;
  /** In [0, 1]. For tools and thresholds; people are shown evidence. */
  readonly confidence: number;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** Where an attribution begins: the least offset of its parts. */
export function firstOffset({ source, cue, content }: Pick<Attribution, "source" | "cue" | "content">): number {
  return [...source, ...cue, ...content].reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY);
}

/** An attribution before its article is read to the end: numbers are given last, in the order of cues. */
export type Unnumbered = Omit<Attribution, "id">;
