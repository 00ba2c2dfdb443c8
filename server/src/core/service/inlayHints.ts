import { wordsAt } from "../document/prose.ts";
import type { Span } from "../text/span.ts";
import { isPronoun } from "./describe.ts";
import type { Reading } from "./reading.ts";

/** A name to show behind a word. */
export interface NameHint {
  readonly offset: number;
  readonly name: string;
}

/** The resolved name behind every pronoun that is the source of a statement, within a stretch of the text. */
export function nameHints({ article, speakers }: Reading, within: Span): readonly NameHint[] {
  return article.attributions.flatMap(({ speaker, source }) => {
    const name = speaker === null ? undefined : speakers.get(speaker)?.speaker.name;
    if (name === undefined) return [];
    const pronouns = source.filter(
      (span) => within.start <= span.end && span.end <= within.end && isPronoun(wordsAt(article.document, span)),
    );
    return pronouns.map(({ end }) => ({ offset: end, name }));
  });
}
