import { FILLER } from "../../text/filler.ts";
import type { Span } from "../../text/span.ts";
import type { Block, Comment, SourceNote } from "../document.ts";
import { findCitations } from "./citations.ts";

/** What stands in the prose and is none: notes, comments, desk marks; and the prose without them. */
export interface Notes {
  readonly blocks: readonly Block[];
  readonly notes: readonly SourceNote[];
  readonly comments: readonly Comment[];
  readonly checked: readonly Span[];
}

/** `[source: town clerk, by phone]`, in any language; over two lines where text is hard-wrapped. */
const BRACKET = /\[(?:sources?|src)\s*:([^\][]{0,600})\]/gi;
/** `[12]` and `[^12]`: marks of notes that stand elsewhere. */
const NUMBER = /\[\^?(\d{1,3})\]/g;
/** CriticMarkup's comments. http://criticmarkup.com/spec.php#comment */
const CRITIC = /\{>>((?:(?!\{>>)[\s\S]){0,2000}?)<<\}/g;
const CHECKED = /\(CQ\)|\[CQ\]/g;
/** None of the patterns can match a prose without one of these. */
const HINT = /\[|\{>>|\(CQ\)/;

/** Takes notes, comments and marks out of the prose of blocks. `text`: the source, which the notes are read from. */
export function findNotes(text: string, languageId: string, blocks: readonly Block[]): Notes {
  const notes: SourceNote[] = [];
  const comments: Comment[] = [];
  const checked: Span[] = [];
  const cites = languageId === "markdown" || languageId === "mdx";
  const cleaned = blocks.flatMap((block) => {
    if (!HINT.test(block.prose)) return [block];
    const hidden: Span[] = [];
    const hide = (match: RegExpMatchArray): Span => {
      const span = { start: match.index!, end: match.index! + match[0].length };
      hidden.push(span);
      return { start: block.start + span.start, end: block.start + span.end };
    };
    for (const match of block.prose.matchAll(BRACKET)) {
      const span = hide(match);
      const said = text.slice(span.end - 1 - match[1]!.length, span.end - 1).trim();
      notes.push({ ...span, kind: "bracket", text: said, target: "" });
    }
    for (const match of block.prose.matchAll(CRITIC)) {
      const span = hide(match);
      comments.push({ ...span, text: text.slice(span.start + 3, span.end - 3) });
    }
    for (const match of block.prose.matchAll(NUMBER)) {
      notes.push({ ...hide(match), kind: "footnote", text: "", target: match[1]! });
    }
    for (const match of block.prose.matchAll(CHECKED)) checked.push(hide(match));
    if (cites) {
      const found = findCitations(block.prose);
      for (const group of found.groups) hidden.push(group);
      for (const { start, end, key } of found.citations) {
        notes.push({ start: block.start + start, end: block.start + end, kind: "citation", text: "", target: key });
      }
    }
    if (hidden.length === 0) return [block];
    const prose = withHidden(block.prose, hidden);
    return prose.trim() === "" ? [] : [{ ...block, prose }];
  });
  return { blocks: cleaned, notes, comments, checked };
}

function withHidden(prose: string, hidden: readonly Span[]): string {
  let cleaned = "";
  let at = 0;
  for (const { start, end } of [...hidden].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    cleaned += prose.slice(at, from) + FILLER.repeat(end - from);
    at = end;
  }
  return cleaned + prose.slice(at);
}
