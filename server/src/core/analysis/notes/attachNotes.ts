import type { Document, SourceNote } from "../../document/document.ts";
import { type Span, shift } from "../../text/span.ts";
import type { Paragraph } from "../paragraph.ts";
import { findOpeningNotes } from "./openingNotes.ts";
import { noteOutlets } from "./outlets.ts";
import type { AttachedNote } from "./sourceNote.ts";

/**
 * Finds what each note vouches for: the sentence that it stands in, else the one before it, over a paragraph's end if need be;
 * where it opens a paragraph, the one after. Both lists stand in text order, and so do the results' notes and sentences alike.
 * `outlets`: names that vouch for the sentence in which they stand.
 */
export function attachNotes(
  { text, notes }: Pick<Document, "text" | "notes">,
  paragraphs: readonly Paragraph[],
  outlets: readonly string[] = [],
): readonly AttachedNote[] {
  const written = attachWritten(text, notes, paragraphs);
  const named = noteOutlets(outlets, paragraphs);
  if (named.length === 0) return written;
  return [...written, ...named].sort((a, b) => a.about.start - b.about.start || a.start - b.start);
}

function attachWritten(
  text: string,
  notes: readonly SourceNote[],
  paragraphs: readonly Paragraph[],
): readonly AttachedNote[] {
  if (notes.length === 0) return [];
  const prose = paragraphs.filter(({ facts }) => facts.kind !== "furniture" && facts.sentences.length > 0);
  const opening = findOpeningNotes(text, notes, prose);
  const attached: AttachedNote[] = [];
  let next = 0;
  let last = 0;
  for (const note of notes) {
    while (next < prose.length && prose[next]!.start <= note.start) next++;
    const about = sentenceFor(note, opening.has(note) ? prose[next] : prose[next - 1]) ?? {
      start: note.start,
      end: note.end,
    };
    // A note that attaches forward must not be overtaken by the one after it.
    last = Math.max(last, about.start);
    attached.push({ ...note, about: about.start < last ? attached.at(-1)!.about : about });
  }
  return attached;
}

/** The sentence of a paragraph for a note that stands in or after it. */
function sentenceFor({ end }: Span, paragraph: Paragraph | undefined): Span | undefined {
  if (!paragraph) return undefined;
  const { sentences } = paragraph.facts;
  const before = sentences.findLast((sentence) => paragraph.start + sentence.start < end);
  return shift(before ?? sentences[0]!, paragraph.start);
}
