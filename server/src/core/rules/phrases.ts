import type { Span } from "../text/span.ts";
import { NEAR } from "./quoted.ts";
import type { Voice, VoicedSentence } from "./voice.ts";

/** A place where a pattern matches in the writer's own voice. */
export interface PhraseMatch {
  readonly sentence: VoicedSentence;
  readonly match: RegExpMatchArray;
  /** Where it stands in the article; the match's group `mark`, if the pattern has one, else all of it. */
  readonly span: Span;
  /** The sentence's text up to the span, and from it on; no more than NEAR code units of it. */
  readonly before: string;
  readonly after: string;
}

/**
 * Every match of a pattern (flags `dg` at least) within a sentence of the writer's own. Words are parted by `\s+`, which takes
 * in fillers too.
 */
export function* findPhrases(voice: Voice, pattern: RegExp): Iterable<PhraseMatch> {
  for (const sentence of voice.sentences) {
    for (const match of sentence.text.matchAll(pattern)) {
      const [start, end] = match.indices?.groups?.mark ?? [match.index, match.index + match[0].length];
      yield {
        sentence,
        match,
        span: { start: sentence.start + start, end: sentence.start + end },
        before: sentence.text.slice(Math.max(0, start - NEAR), start),
        after: sentence.text.slice(end, end + NEAR),
      };
    }
  }
}

/** The alternatives of a word list as a pattern's source; a space stands for any white space. Longest first. */
export function anyOf(words: Iterable<string>): string {
  const sources = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s+"));
  return `(?:${sources.join("|")})`;
}
