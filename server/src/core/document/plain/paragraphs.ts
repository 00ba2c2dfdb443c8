import type { Span } from "../../text/span.ts";
import { hasEndMark } from "../furniture/headline.ts";
import type { Line } from "./line.ts";

/** Lines that belong together, as one span of the text. */
export interface LineGroup extends Span {
  readonly text: string;
  readonly afterBlank: boolean;
  readonly lines: number;
}

/** Hard-wrapped text has no longer lines than this. */
const WIDEST_WRAP = 140;
const BULLET = /^(?:[-*•◦▪‣·●○]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/;

/**
 * Groups lines into paragraphs. In copy from a content system a line is a paragraph; in copy from a terminal or an e-mail lines
 * are wrapped and a blank line ends the paragraph. Which it is, is decided for the whole text by how its lines end.
 */
export function groupLines(text: string, lines: readonly Line[]): readonly LineGroup[] {
  const wrapped = isHardWrapped(lines);
  const groups: LineGroup[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const group = groups.at(-1);
    if (before && group && !line.afterBlank && belongs(before, line, wrapped)) {
      const { start, afterBlank } = group;
      groups[groups.length - 1] = { start, end: line.end, text: "", afterBlank, lines: group.lines + 1 };
    } else {
      groups.push({ start: line.start, end: line.end, text: line.text, afterBlank: line.afterBlank, lines: 1 });
    }
  }
  return groups.map((group) => (group.lines > 1 ? { ...group, text: text.slice(group.start, group.end) } : group));
}

/** A line goes on from the one before: the text is wrapped, or a sentence is plainly broken in two. */
function belongs(before: Line, line: Line, wrapped: boolean): boolean {
  if (BULLET.test(line.text)) return false;
  return wrapped || (/^\p{Ll}/u.test(line.text) && !hasEndMark(before.text));
}

/** Most lines that have a line right below them end in the middle of a sentence, and were full. */
function isHardWrapped(lines: readonly Line[]): boolean {
  let pairs = 0;
  let broken = 0;
  let widest = 0;
  for (const line of lines) widest = Math.max(widest, line.text.length);
  if (widest > WIDEST_WRAP) return false;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || line.afterBlank || BULLET.test(line.text)) continue;
    pairs++;
    const firstWord = line.text.search(/\s|$/);
    if (!hasEndMark(before.text) && before.text.length + firstWord >= widest * 0.75) broken++;
  }
  return pairs >= 2 && broken / pairs >= 0.5;
}
