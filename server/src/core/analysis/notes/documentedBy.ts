import type { Span } from "../../text/span.ts";
import type { AttachedNote } from "./sourceNote.ts";

/** A note that says only that one is to come. */
const TO_COME = /^(?:TK)*[\s.…?]*$/;

/** The first note that vouches for a span: its sentence carries the note. Notes that are still to be written vouch for nothing. */
export function documentedBy(notes: readonly AttachedNote[], { start, end }: Span): AttachedNote | undefined {
  let low = 0;
  let high = notes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (notes[middle]!.about.end <= start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < notes.length && notes[i]!.about.start < end; i++) if (isWritten(notes[i]!)) return notes[i];
  return undefined;
}

/** True where the note says something or points somewhere. */
export function isWritten({ kind, text, target }: AttachedNote): boolean {
  return kind === "bracket" || kind === "comment" || (kind === "footnote" && text !== "")
    ? !TO_COME.test(text)
    : target !== "";
}
