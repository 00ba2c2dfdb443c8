/** An edit with a place to fill in: offsets are into the source. */
export interface FillEdit {
  readonly span: { readonly start: number; readonly end: number };
  /** For clients without snippets. */
  readonly text: string;
  /** The same with what is to be filled in selected, in the syntax of LSP's snippets. */
  readonly snippet?: string;
}

/** Text for a snippet: nothing in it is a placeholder. */
function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

/** An insertion of `before`, something to fill in, `after`. `blank`: what stands there until it is, for clients without snippets. */
export function fillIn(at: number, before: string, hint: string, after: string, blank: string): FillEdit {
  return {
    span: { start: at, end: at },
    text: before + blank + after,
    snippet: `${escapeSnippet(before)}\${1:${escapeSnippet(hint)}}${escapeSnippet(after)}`,
  };
}

/** The line end that a text uses. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}

/** Where the line that holds an offset begins, and where it ends before its line end. */
export function lineAround(text: string, offset: number): { readonly start: number; readonly end: number } {
  const start = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  const end = text.slice(offset).search(/[\r\n]/);
  return { start, end: end < 0 ? text.length : offset + end };
}
