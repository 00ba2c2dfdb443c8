import type { SourceNote } from "../../document/document.ts";
import type { Paragraph } from "../paragraph.ts";

/** Only blanks, on a line or two, and a block quote's marks: what follows goes on where this begins. */
const CLOSE = /^[ \t>]*(?:\r\n?|\n)?[ \t>]*$/;
/** More than this between them is no gap that a writer leaves. */
const WIDEST = 200;
/** HTML that closes what stands before on an earlier line. */
const CLOSED_ABOVE = /<\/[a-z][^<>]*>[ \t]*(?:\r\n?|\n)[ \t]*$/i;
/** What HTML closes what stands before with, and opens what comes after. */
const [CLOSING, OPENING] = [/<\/[a-z][^<>]*>/gi, /<[a-z][^<>]*>/gi];

/**
 * The notes that open a paragraph: that stand before its words (“**<!-- source: index -->** Rents rose.”, where a comment is no prose and
 * no paragraph holds it) or on the line above, or hold its first words, as a link does. One that is as near to the paragraph before it
 * is that one's, unless that is a heading or closed by a tag on the line above, as pages write one paragraph under the other; and one
 * between blank lines opens nothing. Both lists stand in text order.
 */
export function findOpeningNotes(
  text: string,
  notes: readonly SourceNote[],
  paragraphs: readonly Paragraph[],
): ReadonlySet<SourceNote> {
  const close = (start: number, end: number, tags: RegExp) =>
    end - start <= WIDEST && CLOSE.test(text.slice(start, end).replace(tags, ""));
  const opening = new Set<SourceNote>();
  /** Notes in a row, with nothing before them that they might belong to. */
  let row: SourceNote[] = [];
  let next = 0;
  for (const [i, note] of notes.entries()) {
    while (next < paragraphs.length && paragraphs[next]!.start <= note.start) next++;
    const [before, after, following] = [paragraphs[next - 1], paragraphs[next], notes[i + 1]];
    const end = before?.end ?? 0;
    const last = notes[i - 1]?.end ?? 0;
    if (last > end) {
      // What stands right behind a note goes with it.
      if (note.start >= last && !close(last, note.start, CLOSING)) row = [note];
      else if (row.length > 0) row.push(note);
    } else {
      const isBehind = () =>
        before?.facts.kind !== "heading" &&
        close(end, note.start, CLOSING) &&
        !CLOSED_ABOVE.test(text.slice(end, note.start));
      const belongs = before && (note.start < end || isBehind());
      row = belongs ? [] : [note];
    }
    if (!after) continue;
    if (after.start < note.end) opening.add(note);
    else if (!(following && following.start < after.start) && close(note.end, after.start, OPENING)) {
      for (const one of row) opening.add(one);
    }
  }
  return opening;
}
