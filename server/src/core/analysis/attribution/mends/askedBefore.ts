import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";

const ASKED = /^(?:(?:on|upon|when|after)\s(?:being\s)?|being\s)?asked\s/i;
const ANSWER = /^\sin the (?:negative|affirmative)\b/;

/**
 * Leaves a question to whoever asked it: "On being asked whether the pier was safe, Hale **replied in the negative**", where what he was asked
 * was taken for his answer.
 */
export function withoutQuestion(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const [[cue, ...more], [asked, ...pieces]] = [one.cue, one.content];
  if (!cue || !asked || more.length > 0 || asked.start < paragraph.start || asked.end > cue.start) return one;
  if (!ASKED.test(textOf(paragraph, { start: asked.start, end: Math.min(asked.end, asked.start + OPENING) })))
    return one;
  // "**Being asked to go**, Hale said, was no fun".
  const behind =
    pieces[0] && textOf(paragraph, { start: pieces[0].start, end: Math.min(pieces[0].end, pieces[0].start + 6) });
  if (behind && /^(?:is|was|has|had|can|would|will|made|felt)\s/.test(behind)) return one;
  if (pieces.length > 0) return { ...one, content: pieces };
  const answer = ANSWER.exec(textOf(paragraph, { start: cue.end, end: Math.min(paragraph.end, cue.end + OPENING) }));
  return answer ? { ...one, content: [{ start: cue.end + 1, end: cue.end + answer[0].length }] } : one;
}
/** Code units that hold "upon being asked", and "in the affirmative". */
const OPENING = 24;
