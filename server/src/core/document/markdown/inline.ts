import type { Nodes } from "mdast";
import type { Span } from "../../text/span.ts";
import { alignText } from "../alignText.ts";
import type { Mask } from "../mask.ts";
import { tellsSource } from "../notes/gatherNotes.ts";
import type { PartBuilder } from "../part.ts";
import { type LinkTargets, normalizeLabel } from "./definitions.ts";

/** A chunk being read. */
export interface Reading {
  readonly text: string;
  readonly targets: LinkTargets;
  readonly part: PartBuilder;
}

const COMMENT = /<!--([\s\S]*?)(?:-->|$)/g;
/** Tags that a reader sees as the end of a line: the words round them are two. */
const LINE_BREAK_TAG = /^<\/?(?:br|hr|p|div|li|td|tr)\b/i;

export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Puts what a reader reads of these nodes into the mask; code, images, marks and tags stay FILLER. */
export function readInlines(nodes: readonly Nodes[], mask: Mask, reading: Reading): void {
  for (const node of nodes) readInline(node, mask, reading);
}

function readInline(node: Nodes, mask: Mask, reading: Reading): void {
  const { start, end } = spanOf(node);
  if (node.type === "text") alignText(reading.text, start, end, node.value, mask);
  else if (node.type === "emphasis" || node.type === "strong" || node.type === "delete") {
    readInlines(node.children, mask, reading);
  } else if (node.type === "link") readLink(node.children, { start, end }, node.url, mask, reading);
  else if (node.type === "linkReference") {
    readLink(node.children, { start, end }, reading.targets.get(normalizeLabel(node.identifier)), mask, reading);
  } else if (node.type === "break") putLineEnd(start, end, mask, reading.text);
  else if (node.type === "footnoteReference") {
    reading.part.footnotes.push({ start, end, label: normalizeLabel(node.identifier), defines: false });
  } else if (node.type === "html") {
    if (LINE_BREAK_TAG.test(node.value)) mask.put(start, "\n");
    addComments(start, end, reading);
  }
}

function readLink(
  children: readonly Nodes[],
  span: Span,
  target: string | undefined,
  mask: Mask,
  reading: Reading,
): void {
  const [first, last] = [children[0], children.at(-1)];
  const label = first && last ? { start: spanOf(first).start, end: spanOf(last).end } : span;
  if (target !== undefined) reading.part.links.push({ ...span, label, target });
  if (!isAddress(reading.text.slice(label.start, label.end))) readInlines(children, mask, reading);
}

/** An address written out is no prose, linked or not. */
function isAddress(label: string): boolean {
  return /^(?:https?:\/\/|www\.|mailto:)\S*$|^[\w.+-]+@[\w-]+\.[\w.-]+$/i.test(label);
}

/** The line end of a hard break stays, so that the words round it stay two. */
function putLineEnd(start: number, end: number, mask: Mask, text: string): void {
  const at = text.slice(start, end).search(/[\r\n]/);
  if (at >= 0) mask.put(start + at, text.slice(start + at, end));
}

/**
 * Records the comments in a footnote, which is no prose, but may be silenced like it. A source that one of them tells is the footnote's:
 * it vouches for no sentence of the text.
 */
export function addFootnoteComments(node: Nodes, reading: Reading): void {
  if (node.type === "html") {
    const { start, end } = spanOf(node);
    addComments(start, end, reading, (words) => !tellsSource(words));
  } else if ("children" in node) for (const child of node.children) addFootnoteComments(child, reading);
}

/** Records the HTML comments in a stretch of HTML. */
function addComments(start: number, end: number, { text, part }: Reading, which = (_words: string) => true): void {
  for (const match of text.slice(start, end).matchAll(COMMENT)) {
    const [at, words] = [start + match.index, match[1] ?? ""];
    if (which(words)) part.comments.push({ start: at, end: at + match[0].length, text: words });
  }
}
