import type { Span } from "../../server/src/core/index.ts";

export interface MarkedText {
  readonly text: string;
  /** What stood between `[[` and `]]`, as offsets into `text`, in text order. */
  readonly spans: readonly Span[];
}

/** Takes the marks out of a text: `a [[b]] c` is "a b c" with b marked. A bracket inside may touch: `[[[WHO]]]`. */
export function readMarkers(marked: string): MarkedText {
  const spans: Span[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(/\[\[(\[?[\s\S]*?)\]\](?!\])/g)) {
    text += marked.slice(at, match.index);
    spans.push({ start: text.length, end: text.length + match[1]!.length });
    text += match[1];
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), spans };
}

/** The text with marks around the spans: the inverse of `readMarkers`. */
export function writeMarkers(text: string, spans: readonly Span[]): string {
  let marked = "";
  let at = 0;
  for (const { start, end } of spans) {
    marked += `${text.slice(at, start)}[[${text.slice(start, end)}]]`;
    at = end;
  }
  return marked + text.slice(at);
}
