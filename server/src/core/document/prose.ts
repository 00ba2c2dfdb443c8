import { withoutFiller } from "../text/filler.ts";
import type { Span } from "../text/span.ts";
import type { Document } from "./document.ts";

const known = new WeakMap<Document, string>();

/**
 * A document's prose where its text has it, as long as the text: a block's prose with its fillers, and a line end for every code
 * unit between blocks. What is shown to people is cut from it, and never from the text, which is full of markup.
 */
export function proseOf(document: Document): string {
  const made = known.get(document) ?? join(document);
  known.set(document, made);
  return made;
}

function join({ text, blocks }: Document): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, prose } of blocks) {
    parts.push("\n".repeat(Math.max(0, start - at)), prose);
    at = end;
  }
  parts.push("\n".repeat(Math.max(0, text.length - at)));
  return parts.join("");
}

/** What a reader sees of a span, on one line: entities decoded, no markup. */
export function wordsAt(document: Document, { start, end }: Span): string {
  return oneLine(proseOf(document).slice(start, end));
}

/** The same of no more than about so many characters, for a span that may be a whole article. `whole`: nothing was left out. */
export function firstWordsAt(
  document: Document,
  { start, end }: Span,
  most: number,
): { words: string; whole: boolean } {
  const prose = proseOf(document);
  let words: string;
  let length = 4 * most;
  // Markup may be far longer than the prose in it: an address, a list of attributes.
  for (; ; length *= 2) {
    words = oneLine(prose.slice(start, Math.min(end, start + length)));
    if (words.length > most || start + length >= end) break;
  }
  return { words, whole: start + length >= end };
}

function oneLine(prose: string): string {
  return withoutFiller(prose).replace(/\s+/g, " ").trim();
}
