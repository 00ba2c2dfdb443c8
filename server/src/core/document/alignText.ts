import type { Mask } from "./mask.ts";

const REFERENCE = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/y;

/**
 * Puts a parser's decoded text where its source has it: what is the same is kept, a decoded reference (`&amp;`) stands at its
 * first code unit, and what the parser dropped (escapes, the marks of a block quote, indents) stays FILLER.
 */
export function alignText(source: string, start: number, end: number, value: string, mask: Mask): void {
  let at = start;
  let read = 0;
  while (at < end && read < value.length) {
    const run = sameRun(source, at, end, value, read);
    if (run > 0) {
      const reference = source[at] === "&" && run === 1 ? referenceEnd(source, at, end) : 0;
      if (reference === 0 || value.startsWith(source.slice(at, reference), read)) {
        mask.put(at, value.slice(read, read + run));
        at += run;
        read += run;
        continue;
      }
    }
    const after = source[at] === "&" ? referenceEnd(source, at, end) : 0;
    if (after > 0) {
      const decoded = decodedLength(source, after, end, value, read);
      mask.put(at, value.slice(read, read + decoded));
      at = after;
      read += decoded;
    } else {
      if (source[at] === "\0" && value[read] === "\uFFFD") read++;
      // HTML's parser makes every line end one \n.
      if (source[at] === "\r" && value[read] === "\n") {
        mask.put(at, "\r");
        if (source[at + 1] !== "\n") read++;
      }
      at++;
    }
  }
}

/** How many code units are the same from here, up to the next that may begin a reference. */
function sameRun(source: string, at: number, end: number, value: string, read: number): number {
  let run = 0;
  while (at + run < end && read + run < value.length && source[at + run] === value[read + run]) {
    if (run > 0 && source[at + run] === "&") break;
    run++;
    if (run === 1 && source[at] === "&") break;
  }
  return run;
}

function referenceEnd(source: string, at: number, end: number): number {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  return match && at + match[0].length <= end ? at + match[0].length : 0;
}

/** A reference stands for one code unit, or for two: an astral character, or a letter with a combining mark. */
function decodedLength(source: string, after: number, end: number, value: string, read: number): number {
  const code = value.codePointAt(read) ?? 0;
  if (code > 0xffff) return 2;
  const next = after < end ? source[after] : undefined;
  const fits = next === undefined || next === "&" || next === "\\" || value[read + 1] === next;
  return fits || value[read + 2] !== next ? 1 : 2;
}
