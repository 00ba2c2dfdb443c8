import type { Article } from "../analysis/article.ts";
import type { Quantity } from "../analysis/claim/claim.ts";
import type { Paragraph } from "../analysis/paragraph.ts";
import type { ResolvedAttribution, Speaker } from "../analysis/speaker/speaker.ts";
import { indexLines, type Lines } from "../text/lines.ts";
import { hull, type Span } from "../text/span.ts";

/** Everything about a speaker that features ask for together. */
export interface Sourced {
  readonly speaker: Speaker;
  readonly statements: readonly ResolvedAttribution[];
}

/** An article with the look-ups that features share. */
export interface Reading {
  readonly article: Article;
  readonly lines: Lines;
  readonly speakers: ReadonlyMap<string, Sourced>;
  readonly attributions: ReadonlyMap<string, ResolvedAttribution>;
}

/** Makes the look-ups; linear in the article. */
export function readArticle(article: Article): Reading {
  const attributions = new Map(article.attributions.map((a) => [a.id, a]));
  const speakers = new Map<string, Sourced>();
  for (const speaker of article.speakers) {
    const statements = speaker.statements.flatMap((id) => attributions.get(id) ?? []);
    speakers.set(speaker.id, { speaker, statements });
  }
  return { article, lines: indexLines(article.document.text), speakers, attributions };
}

/** True where an editor's position stands in the span; the place behind the last character counts. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** The shortest of the items that an offset touches. */
export function innermost<T>(items: Iterable<T>, spanOf: (item: T) => Span, offset: number): T | undefined {
  let best: T | undefined;
  let length = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const span = spanOf(item);
    if (!touches(span, offset) || span.end - span.start >= length) continue;
    best = item;
    length = span.end - span.start;
  }
  return best;
}

/** A speaker's mention at an offset. */
export function mentionAt({ speakers }: Reading, offset: number): (Sourced & { readonly mention: Span }) | undefined {
  const mentions = [...speakers.values()].flatMap((sourced) =>
    sourced.speaker.mentions.filter((span) => touches(span, offset)).map((mention) => ({ ...sourced, mention })),
  );
  return innermost(mentions, ({ mention }) => mention, offset);
}

/** The claim at an offset; quantities that assert nothing do not count. */
export function claimAt({ article }: Reading, offset: number): Quantity | undefined {
  return innermost(
    article.quantities.filter((q) => q.claim !== "no"),
    (q) => q,
    offset,
  );
}

/** The paragraph that holds an offset. */
export function paragraphAt({ article: { paragraphs } }: Reading, offset: number): Paragraph | undefined {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (paragraphs[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  const paragraph = paragraphs[low];
  return paragraph && touches(paragraph, offset) ? paragraph : undefined;
}

/** From the first to the last word of an attribution. */
export function extent(attribution: ResolvedAttribution): Span | undefined {
  return hull([...attribution.source, ...attribution.cue, ...attribution.content]);
}

/** A line's number as editors count, from 1. */
export function lineOf({ lines }: Reading, offset: number): number {
  return lines.position(offset).line + 1;
}
