import type { Span } from "../../text/span.ts";

/** A line that is not blank, without the white space round it. */
export interface Line extends Span {
  readonly text: string;
  /** At least one blank line stands between it and the line before. */
  readonly afterBlank: boolean;
}

/** Every way a line can end, form feeds and Unicode's separators included; all count one code unit, so \r\n leaves "" between. */
const LINE = /[^\n\r\f\v\u0085\u2028\u2029]+/g;

/** The lines of a text that are not blank. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(LINE)) {
    const trimmed = match[0].trimEnd();
    const content = trimmed.trimStart();
    if (content === "") continue;
    const start = match.index + trimmed.length - content.length;
    const end = match.index + trimmed.length;
    lines.push({ start, end, text: content, afterBlank: previousEnd >= 0 && isBlankBetween(text, previousEnd, start) });
    previousEnd = end;
  }
  return lines;
}

/** Two line ends, \r\n counting as one. */
function isBlankBetween(text: string, from: number, to: number): boolean {
  let ends = 0;
  for (let i = from; i < to && ends < 2; i++) {
    const c = text.charCodeAt(i);
    if (c === 12) return true;
    if (c === 13 && text.charCodeAt(i + 1) === 10) continue;
    if (c === 10 || c === 13 || c === 11 || c === 0x85 || c === 0x2028 || c === 0x2029) ends++;
  }
  return ends >= 2;
}
