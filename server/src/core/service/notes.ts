import type { AttachedNote } from "../analysis/notes/sourceNote.ts";
import type { Bibliography } from "../bibliography/bibliography.ts";
import type { Span } from "../text/span.ts";
import type { Card, Line } from "./card.ts";
import { innermost, type Reading, touches } from "./reading.ts";

/** Where a note leads: a stretch of a file, or of the article itself where `file` is null. */
export interface NoteTarget {
  readonly file: string | null;
  readonly span: Span;
}

const KINDS: Readonly<Record<AttachedNote["kind"], string>> = {
  footnote: "Footnote",
  citation: "Citation",
  comment: "Source note",
  bracket: "Source note",
  link: "Link",
  outlet: "Accepted source",
};

/** As much of a note as a hover card shows. */
const LONGEST = 300;

/** What a note says, or where it points: "Port authority, table 3", "Ruiz, Ana (2024). Rents in the port". */
export function noteText(note: AttachedNote, bibliography?: Bibliography): string {
  const said = note.kind === "citation" ? bibliography?.entries.get(note.target)?.label : note.text;
  const text = (said || note.target).replace(/\s+/g, " ").trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Where the note at an offset leads: a citation to its entry, a footnote's mark to its definition and back. */
export function followNote(reading: Reading, offset: number, bibliography?: Bibliography): NoteTarget | undefined {
  const { footnotes } = reading.article.document;
  const note = noteAt(reading, offset);
  if (note?.kind === "citation") {
    const entry = bibliography?.entries.get(note.target);
    return entry && { file: entry.file, span: { start: entry.start, end: entry.end } };
  }
  if (note?.kind === "footnote") {
    const span = footnotes.find(({ label }) => label === note.target)?.definition;
    return span ? { file: null, span } : undefined;
  }
  const back = footnotes.find(({ definition }) => definition && touches(definition, offset))?.references[0];
  return back && { file: null, span: back };
}

/** The card on a note: what it says, and of what. Links have none: editors show by themselves where they lead; a name says itself what it is. */
export function hoverNote(reading: Reading, offset: number, bibliography?: Bibliography): Card | undefined {
  const note = noteAt(reading, offset);
  if (!note || note.kind === "link" || note.kind === "outlet") return undefined;
  const text = noteText(note, bibliography);
  const title: Line = [{ strong: KINDS[note.kind] }, ` · ${text || "nothing written yet"}`];
  const { start, end } = note;
  const unknown = note.kind === "citation" && bibliography !== undefined && !bibliography.entries.has(note.target);
  const facts: Line[] = unknown ? [["In no bibliography"]] : isUndefined(reading, note) ? [["No such footnote"]] : [];
  return { span: { start, end }, title, facts };
}

/** A footnote's mark that leads to no footnote. */
const isUndefined = ({ article }: Reading, { kind, target }: AttachedNote): boolean =>
  kind === "footnote" && article.document.footnotes.find(({ label }) => label === target)?.definition === null;

function noteAt({ article }: Reading, offset: number): AttachedNote | undefined {
  return innermost(article.notes, (note) => note, offset);
}
