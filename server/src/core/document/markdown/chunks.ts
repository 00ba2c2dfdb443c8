import type { Span } from "../../text/span.ts";

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** HTML blocks that may hold blank lines, by how they begin and end. https://spec.commonmark.org/0.31.2/#html-blocks */
const RAW_HTML: readonly (readonly [begin: RegExp, end: RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![A-Za-z]/, />/],
];
/** A line that begins a block of its own after a blank line, whatever stood before: no indent, no list mark, no quote mark. */
const BEGINS = /^(?![-+*>\s]|\d{1,9}[.)](?:\s|$)|\[)/;

/**
 * Cuts Markdown where no construct can reach across: at a blank line with an unindented line of text after it, outside code
 * and raw HTML. Each chunk parses by itself as it would within the whole, link and footnote definitions apart.
 */
export function findChunks(text: string, from: number): readonly Span[] {
  const chunks: Span[] = [];
  let start = from;
  let blank = false;
  let inside: RegExp | undefined;
  for (let at = from; at < text.length; ) {
    const end = lineEnd(text, at);
    const line = text.slice(at, Math.min(end, at + 1000));
    if (inside) {
      if (inside.test(line)) inside = undefined;
      blank = false;
    } else if (line.trim() === "") {
      blank = true;
    } else {
      if (blank && at > start && BEGINS.test(line)) {
        chunks.push({ start, end: at });
        start = at;
      }
      blank = false;
      inside = opens(line);
    }
    at = end;
  }
  if (start < text.length) chunks.push({ start, end: text.length });
  return chunks;
}

/** What ends the code or raw HTML that a line opens and does not close. */
function opens(line: string): RegExp | undefined {
  const fence = FENCE.exec(line)?.[1];
  if (fence) return new RegExp(`^\\s*${fence[0]}{${fence.length},}\\s*$`);
  const html = RAW_HTML.find(([begin]) => begin.test(line));
  return html && !html[1].test(line) ? html[1] : undefined;
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === 10) return at + 1;
    if (c === 13) return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  }
  return text.length;
}
