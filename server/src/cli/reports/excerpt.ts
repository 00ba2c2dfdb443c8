import type { Lines, Span } from "../../core/index.ts";

/** A piece of one line round a span, in three parts; joined, they are at most `width` columns, and four more where something is cut away on both sides. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Cuts out the piece of a line that shows where a span begins; "…" stands where something was cut away. */
export function excerpt(text: string, lines: Lines, span: Span, width: number): Excerpt {
  const lineStart = span.start - lines.position(span.start).character;
  const lineEnd = endOfLine(text, span.start);
  const spanEnd = Math.min(span.end, lineEnd);
  const markedEnd = Math.min(spanEnd, span.start + Math.max(10, width - 16));
  const spare = Math.max(0, width - (markedEnd - span.start));
  const before = Math.max(spare >> 1, spare - (lineEnd - markedEnd));
  const start = firstBoundary(text, lineStart, span.start - before, span.start);
  const after = spare - (span.start - start);
  const end = spanEnd > markedEnd ? markedEnd : lastBoundary(text, markedEnd, markedEnd + after, lineEnd);
  return {
    before: (start > lineStart ? "… " : "") + visible(text.slice(start, span.start)),
    marked: visible(text.slice(span.start, markedEnd)) + (spanEnd > markedEnd ? "…" : ""),
    after: visible(text.slice(markedEnd, end)) + (spanEnd <= markedEnd && end < lineEnd ? " …" : ""),
  };
}

function endOfLine(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}

/** The start of the first whole word at or after `wanted`. */
function firstBoundary(text: string, lineStart: number, wanted: number, spanStart: number): number {
  if (wanted <= lineStart) return lineStart;
  const space = text.indexOf(" ", wanted - 1);
  return space >= 0 && space < spanStart ? space + 1 : spanStart;
}

/** The end of the last whole word at or before `wanted`. */
function lastBoundary(text: string, markedEnd: number, wanted: number, lineEnd: number): number {
  if (wanted >= lineEnd) return lineEnd;
  const space = text.lastIndexOf(" ", wanted);
  return Math.max(space, markedEnd);
}

/** Text as a terminal may be given it: control characters, which could drive it, become spaces. */
export function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, " ");
}
