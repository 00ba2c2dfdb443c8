import type { Document } from "./document.ts";
import { finishBlocks } from "./finish.ts";
import { gatherFootnotes } from "./footnotes.ts";
import { createMarkdownReader } from "./markdown/readMarkdown.ts";
import { emptyPart, type Part } from "./part.ts";
import { readPlain } from "./plain/readPlain.ts";

/** Reads a text in the language that the editor names ("plaintext", "markdown" …); an unknown one is read as plain text. */
export type DocumentReader = (text: string, languageId: string) => Document;

/**
 * Makes a reader; one per open article. It remembers what it can of the edition before, and gives the same answer whatever it
 * has read before.
 */
export function createDocumentReader(): DocumentReader {
  const readMarkdown = createMarkdownReader();
  return (text, languageId) => {
    const part = languageId === "markdown" || languageId === "mdx" ? readMarkdown(text) : readPlainText(text);
    const { links, comments } = part;
    const byPlace = (a: { start: number }, b: { start: number }) => a.start - b.start;
    const blocks = finishBlocks([...part.blocks].sort(byPlace));
    return { text, languageId, blocks, links, comments, footnotes: gatherFootnotes(part.footnotes) };
  };
}

/** Reads one text by itself. */
export function readDocument(text: string, languageId: string): Document {
  return createDocumentReader()(text, languageId);
}

function readPlainText(text: string): Part {
  return { ...emptyPart(), blocks: readPlain(text) };
}
