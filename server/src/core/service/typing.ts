import { RULES } from "../rules/index.ts";
import type { Diagnostic } from "../rules/rule.ts";
import { paragraphAt, type Reading } from "./reading.ts";

/** Rules that judge a quotation, and so have to wait until it is written. */
const PATIENT = new Set(RULES.filter(({ group }) => group === "quotations").map(({ id }) => id));

/**
 * The findings that are ripe while somebody writes at `cursor`: not those on a quotation that is still being typed, whose closing
 * mark and whose speaker may be the next words.
 */
export function whileTyping<Found extends Diagnostic>(
  reading: Reading,
  found: readonly Found[],
  cursor: number,
): readonly Found[] {
  const { text } = reading.article.document;
  const before = text.slice(0, cursor).trimEnd().length;
  // A line break behind the last word: the writer has gone on to the next paragraph.
  if (/[\r\n]/.test(text.slice(before, cursor))) return found;
  const paragraph = paragraphAt(reading, before);
  if (!paragraph) return found;
  if (!/^[\s”"’'»]*$/.test(text.slice(before, paragraph.end))) {
    // In the middle of a paragraph: the mark that was opened last waits for its partner.
    const opened = [...text.slice(paragraph.start, cursor).matchAll(/''|[“”"«»„]/g)].at(-1);
    if (!opened) return found;
    return found.filter(({ rule, span }) => !PATIENT.has(rule) || span.start !== paragraph.start + opened.index);
  }
  return found.filter(({ rule, span }) => !PATIENT.has(rule) || span.end <= paragraph.start || span.start > cursor);
}

/** Where the later of two texts stops to differ from the earlier: the cursor of whoever made the change. */
export function endOfChange(earlier: string, later: string): number {
  const shorter = Math.min(earlier.length, later.length);
  let before = 0;
  while (before < shorter && earlier[before] === later[before]) before++;
  let behind = 0;
  while (behind < shorter - before && earlier[earlier.length - 1 - behind] === later[later.length - 1 - behind])
    behind++;
  return later.length - behind;
}
