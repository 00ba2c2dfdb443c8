import type { Span } from "../text/span.ts";
import type { Document } from "./document.ts";
import { finishBlocks } from "./finish.ts";
import { gatherFootnotes } from "./footnotes.ts";
import { readHtmlSafely } from "./html/safely.ts";
import { createMarkdownReader, type MarkdownReader } from "./markdown/readMarkdown.ts";
import { MARKUPS } from "./markup/languages.ts";
import { blankMdx } from "./markup/mdx.ts";
import { readMarkup } from "./markup/readMarkup.ts";
import { findNotes } from "./notes/findNotes.ts";
import { gatherNotes } from "./notes/gatherNotes.ts";
import { readMarkupNotes } from "./notes/markupNotes.ts";
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
    const part = readPart(text, languageId, readMarkdown);
    const { links } = part;
    const found = findNotes(text, languageId, [...part.blocks].sort(byPlace));
    const marked = readMarkupNotes(text, languageId);
    const comments = [...part.comments, ...found.comments, ...marked.comments].sort(byPlace);
    const footnotes = gatherFootnotes(part.footnotes);
    const notes = [...found.notes, ...marked.notes, ...gatherNotes(text, links, comments, footnotes)].sort(byPlace);
    return {
      text,
      languageId,
      blocks: finishBlocks(text, found.blocks),
      links,
      comments,
      footnotes,
      notes,
      checked: found.checked,
    };
  };
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start;
}

/** Reads one text by itself. */
export function readDocument(text: string, languageId: string): Document {
  return createDocumentReader()(text, languageId);
}

function readPart(text: string, languageId: string, readMarkdown: MarkdownReader): Part {
  if (languageId === "markdown") return readMarkdown(text);
  if (languageId === "mdx") return readMarkdown(blankMdx(text));
  if (languageId === "html") return readHtmlSafely(text);
  const markup = MARKUPS.get(languageId);
  return markup ? readMarkup(text, markup) : { ...emptyPart(), blocks: readPlain(text) };
}
