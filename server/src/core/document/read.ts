import type { Block, Document } from "./document.ts";

/** Reads a text in the language that the editor names ("plaintext", "markdown" …); an unknown one is read as plain text. */
export function readDocument(text: string, languageId: string): Document {
  return { text, languageId, blocks: [...plainBlocks(text)], links: [] };
}

function* plainBlocks(text: string): Iterable<Block> {
  for (const match of text.matchAll(/[^\s][^\r\n]*/g)) {
    const prose = match[0].trimEnd();
    yield { kind: "paragraph", start: match.index, end: match.index + prose.length, prose };
  }
}
