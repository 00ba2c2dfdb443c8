/** A place as LSP has it: 0-based line, and UTF-16 code units from the line's start. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Lines {
  readonly count: number;
  /** The position of an offset; offsets outside the text count as its nearest end. */
  position(offset: number): Position;
}

/** Indexes a text's lines, which end at \n, \r\n or \r, as LSP says. */
export function indexLines(text: string): Lines {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 13 && text.charCodeAt(i + 1) === 10) continue;
    if (c === 10 || c === 13) starts.push(i + 1);
  }
  return {
    count: starts.length,
    position(offset) {
      const at = Math.max(0, Math.min(offset, text.length));
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= at) low = middle;
        else high = middle - 1;
      }
      return { line: low, character: at - starts[low]! };
    },
  };
}
