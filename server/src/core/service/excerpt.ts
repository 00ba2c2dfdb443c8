import type { Document } from "../document/document.ts";
import { firstWordsAt } from "../document/prose.ts";
import { printed } from "../rules/figures.ts";
import type { Span } from "../text/span.ts";

/** What a reader sees of a span, on one line, cut at a word where it runs over `limit` characters. */
export function excerpt(document: Document, span: Span, limit = 60): string {
  const { words, whole } = firstWordsAt(document, span, limit);
  if (whole && words.length <= limit) return words;
  const cut = words.slice(0, limit - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$|[\s,;:–—-]+$/, "")}…`;
}

/** "1 quote", "1,204 quotes". A host takes 10 ms to get its own knowledge of numbers ready, and a command prints a few. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${printed(n)} ${n === 1 ? noun : plural}`;
}
