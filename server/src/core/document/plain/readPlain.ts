import type { Block, BlockKind } from "../document.ts";
import { findDateline } from "../furniture/dateline.ts";
import { isFurniture } from "../furniture/furniture.ts";
import { hasEndMark, isHeadlinese, isTitleCase, looksLikeHeading } from "../furniture/headline.ts";
import { readLines } from "./line.ts";
import { groupLines, type LineGroup } from "./paragraphs.ts";
import { findTableLines } from "./tables.ts";

const HEADLINE_WORDS = 24;
const SUBHEAD_WORDS = 12;
const MARKER = /^(?:[-*•◦▪‣·●○]|\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)/;

/** Reads plain text: paragraphs however they are set, with headings, lists, tables and furniture told apart by their looks. */
export function readPlain(text: string): readonly Block[] {
  const lines = readLines(text);
  const rows = findTableLines(lines);
  const groups = groupLines(
    text,
    lines.filter((line) => !rows.has(line)),
  );
  const spaced = groups.filter(({ afterBlank }) => afterBlank).length * 2 > groups.length;
  const blocks: Block[] = [];
  let seenProse = false;
  for (const [index, group] of groups.entries()) {
    const marker = MARKER.exec(group.text)?.[0].length ?? 0;
    const kind = kindOf(group, groups[index + 1], marker > 0, seenProse, spaced);
    if (kind !== "furniture") seenProse = true;
    const start = group.start + marker;
    blocks.push({ kind, start, end: group.end, prose: group.text.slice(marker) });
  }
  return blocks;
}

function kindOf(
  group: LineGroup,
  next: LineGroup | undefined,
  listed: boolean,
  seenProse: boolean,
  spaced: boolean,
): BlockKind {
  if (isFurniture(group.text)) return "furniture";
  if (listed) return "item";
  if (group.lines > 2 || next === undefined) return "paragraph";
  if (!seenProse) return isHeadline(group, next, spaced) ? "heading" : "paragraph";
  return isSubhead(group, next, spaced) ? "heading" : "paragraph";
}

/** The first line, where it looks like one or what follows shows that it is: a dateline, a byline. */
function isHeadline(group: LineGroup, next: LineGroup, spaced: boolean): boolean {
  const short = group.text.length <= HEADLINE_WORDS * 9;
  if (short && (isFurniture(next.text) || findDateline(next.text))) return true;
  if (spaced && !next.afterBlank && !isTitleCase(group.text)) return false;
  if (short && isTitleCase(group.text)) return true;
  if (looksLikeHeading(group.text, HEADLINE_WORDS)) return next.afterBlank || next.text.length > group.text.length;
  if (!next.afterBlank || next.text.length <= group.text.length) return false;
  return isHeadlinese(group.text) || /^[^“"]{8,120}\?$/.test(group.text);
}

/** A short line without an end mark that stands by itself between paragraphs. */
function isSubhead(group: LineGroup, next: LineGroup, spaced: boolean): boolean {
  if (findDateline(group.text)) return false;
  if (group.lines > 1 || !looksLikeHeading(group.text, SUBHEAD_WORDS)) return false;
  if (spaced && !(group.afterBlank || next.afterBlank)) return false;
  return next.text.length > group.text.length && hasEndMark(next.text);
}
