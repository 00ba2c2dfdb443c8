import { emptyPart, type Part } from "../part.ts";
import { readPlain } from "../plain/readPlain.ts";
import type { LinkTargets } from "./definitions.ts";
import { readChunk } from "./readChunk.ts";
import { readSimple } from "./simple.ts";

/**
 * Nesting that nobody writes and that a Markdown parser takes minutes over, or ends its stack with: thirty block quotes in one
 * another, a hundred delimiters in a row, a hundred columns of indent.
 */
const MONSTROUS = /(?:>[ \t]{0,3}){30}|([*_~`[])\1{99}|(?:^|[\r\n])[ \t]{100,}\S/;

/**
 * Marks in one paragraph beyond which it is a pattern, not prose: a parser that looks for the other half of each takes the square of
 * their number, and half a minute over “*a_*a_…” on two pages. What begins a paragraph of its own, and a list or a table with it, begins
 * the count.
 */
const MOST_MARKS = 2000;
const MARK = /[\r\n][ \t>]*(?:[\r\n]|[-+*]\s|[|#]|\d{1,9}[.)]\s)|[*_~]+|\[/g;

function isPattern(chunk: string): boolean {
  if (chunk.length < MOST_MARKS) return false;
  let marks = 0;
  for (const { 0: mark } of chunk.matchAll(MARK)) {
    marks = /^[\r\n]/.test(mark) ? 0 : marks + 1;
    if (marks > MOST_MARKS) return true;
  }
  return false;
}

/** A chunk longer than this, in code units, has not seen a blank line for a book's length: it is a dump, not Markdown. */
const LONGEST_CHUNK = 200_000;

/** Reads a chunk as Markdown, or as plain text where it is nothing that a Markdown parser can be given. Never throws. */
export function readChunkSafely(chunk: string, targets: LinkTargets): Part {
  const simple = readSimple(chunk);
  if (simple) return simple;
  if (chunk.length > LONGEST_CHUNK || MONSTROUS.test(chunk) || isPattern(chunk)) return asPlainText(chunk);
  try {
    return readChunk(chunk, targets);
  } catch {
    return asPlainText(chunk);
  }
}

function asPlainText(chunk: string): Part {
  return { ...emptyPart(), blocks: readPlain(chunk) };
}
