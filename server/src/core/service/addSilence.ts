import type { Article } from "../analysis/article.ts";
import type { Reviewed } from "../rules/review.ts";
import { FILLER } from "../text/filler.ts";
import type { Reading } from "./reading.ts";
import { paragraphAt } from "./reading.ts";
import { type FillEdit, fillIn, lineAround, lineEndOf } from "./textEdit.ts";

/** Languages whose comments OnRecord can write; elsewhere a silence is kept beside the article. */
const COMMENTS: ReadonlySet<string> = new Set(["markdown", "html"]);

/** True where a silence can be written into the text. */
export function canSilenceInText({ document }: Article): boolean {
  return COMMENTS.has(document.languageId);
}

/**
 * The edit that silences a finding's rule where it stands: a comment on a line of its own before it, where that leaves the block
 * whole; else a comment at the end of its line. undefined where neither can be.
 */
export function silenceHere(reading: Reading, { rule, span }: Reviewed): FillEdit | undefined {
  const { document } = reading.article;
  if (!canSilenceInText(reading.article)) return undefined;
  const line = lineAround(document.text, span.start);
  if (isInTag(document.text, line.start)) return undefined;
  const indent = /^[ \t]*/.exec(document.text.slice(line.start, line.end))![0];
  if (standsAlone(reading, span.start, line.start + indent.length)) {
    const close = ` -->${lineEndOf(document.text)}`;
    return fillReason(line.start, `${indent}<!-- onrecord-disable-next-line ${rule}`, close);
  }
  if (document.languageId === "html" && isInTag(document.text, line.end)) return undefined;
  const end = line.start + document.text.slice(line.start, line.end).trimEnd().length;
  return fillReason(end, ` <!-- onrecord-disable-line ${rule}`, " -->");
}

/** The edit that silences a finding's rule in the whole text: a comment at its end, where it disturbs nothing. */
export function silenceInFile({ article }: Reading, { rule }: Reviewed): FillEdit | undefined {
  const { text } = article.document;
  if (!canSilenceInText(article)) return undefined;
  const end = lineEndOf(text);
  const gap = /(?:\r\n|\r|\n)$/.test(text) ? end : end + end;
  return fillReason(text.length, `${gap}<!-- onrecord-disable-file ${rule}`, ` -->${end}`);
}

function fillReason(at: number, before: string, after: string): FillEdit {
  const { span, text } = fillIn(at, before, "", after, "");
  return { span, text, snippet: fillIn(at, `${before} -- `, "reason", after, "").snippet! };
}

/** A comment in front of the line is a block of its own: the line begins a paragraph or heading that no list or quote holds. */
function standsAlone(reading: Reading, offset: number, lineStart: number): boolean {
  if (reading.article.document.languageId === "html") return true;
  const paragraph = paragraphAt(reading, offset);
  if (!paragraph) return false;
  const { kind, text } = paragraph.facts;
  const begins = paragraph.start === lineStart || fillersOnly(text, lineStart - paragraph.start);
  return begins && (kind === "paragraph" || kind === "heading" || kind === "furniture");
}

function fillersOnly(text: string, length: number): boolean {
  return length >= 0 && text.slice(0, length) === FILLER.repeat(length);
}

/** True where an offset lies within an HTML tag or comment that begins before it. */
function isInTag(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 2000), offset);
  const open = before.search(/<[/!a-zA-Z][^<>]*$/);
  return open >= 0;
}
