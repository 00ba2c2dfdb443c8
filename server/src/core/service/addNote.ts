import type { Paragraph } from "../analysis/paragraph.ts";
import type { Document } from "../document/document.ts";
import { FILLER } from "../text/filler.ts";
import type { Span } from "../text/span.ts";
import { type NoteStyle, styleFor } from "./noteStyle.ts";
import { paragraphAt, type Reading } from "./reading.ts";
import { type FillEdit, fillIn, lineEndOf } from "./textEdit.ts";

/**
 * The edits that put a source note behind the sentence round a span. What the note is to say is left to fill in: TK, which vouches
 * for nothing until it is.
 */
export function addNote(reading: Reading, span: Span, wanted: NoteStyle): readonly FillEdit[] {
  const { document } = reading.article;
  const paragraph = paragraphAt(reading, span.start);
  const at = paragraph ? behindSentence(paragraph, span) : span.end;
  switch (styleFor(document, wanted)) {
    case "comment":
      return [fillIn(at, " <!-- source: ", "TK", " -->", "TK")];
    case "criticmarkup":
      return [fillIn(at, "{>>source: ", "TK", "<<}", "TK")];
    case "bracket":
      return [fillIn(at, " [source: ", "TK", "]", "TK")];
    case "citation":
      return [fillIn(at, " [@", "TK", "]", "TK")];
    case "footnote":
      return footnote(document, at);
  }
}

/** Behind the sentence's last character and what belongs to it: the rest of an entity, marks, notes that are there already. */
function behindSentence({ start, facts }: Paragraph, span: Span): number {
  const { sentences, text } = facts;
  const sentence = sentences.findLast((one) => start + one.start <= span.start);
  let at = Math.max(sentence?.end ?? 0, span.end - start);
  while (text[at] === FILLER) at++;
  return start + at;
}

/** A mark with the next free number, and its definition at the end of the text. */
function footnote({ text, footnotes }: Document, at: number): readonly FillEdit[] {
  const numbers = footnotes.map(({ label }) => (/^\d{1,6}$/.test(label) ? Number(label) : 0));
  const label = Math.max(0, ...numbers) + 1;
  const end = lineEndOf(text);
  const last = footnotes.some(({ definition }) => definition && text.slice(definition.end).trim() === "");
  const gap = /(?:\r\n|\r|\n)$/.test(text) ? (last ? "" : end) : last ? end : end + end;
  const mark = `[^${label}]`;
  if (at === text.length) return [fillIn(at, `${mark}${gap}[^${label}]: `, "TK", end, "TK")];
  return [{ span: { start: at, end: at }, text: mark }, fillIn(text.length, `${gap}[^${label}]: `, "TK", end, "TK")];
}
