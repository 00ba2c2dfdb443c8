import type { Nodes, Parents } from "mdast";
import { withoutFiller } from "../../text/filler.ts";
import type { BlockKind } from "../document.ts";
import { isFurniture } from "../furniture/furniture.ts";
import { looksLikeHeading } from "../furniture/headline.ts";
import { readHtmlSafely } from "../html/safely.ts";
import { createMask } from "../mask.ts";
import { addPart, emptyPart, type Part } from "../part.ts";
import { definitionsFor, type LinkTargets, normalizeLabel } from "./definitions.ts";
import { addFootnoteComments, type Reading, readInlines, spanOf } from "./inline.ts";
import { parse } from "./parse.ts";

const BOLD_HEADING_WORDS = 14;

/** Reads one chunk of Markdown; offsets are into the chunk. */
export function readChunk(text: string, targets: LinkTargets): Part {
  const part = emptyPart();
  const reading = { text, targets, part };
  // The parser would drop a byte-order mark here, and count from behind it.
  const source = text.replace(/^\uFEFF/, " ") + definitionsFor(text, targets);
  for (const node of parse(source).children) readBlock(node, "paragraph", reading);
  return part;
}

/** `kind`: what a paragraph is where this node stands. Code, definitions, rules hold no prose. */
function readBlock(node: Nodes, kind: BlockKind, reading: Reading): void {
  const { start, end } = spanOf(node);
  if (start >= reading.text.length) return;
  if (node.type === "paragraph") addBlock(node, kind, reading);
  else if (node.type === "heading") addBlock(node, "heading", reading);
  else if (node.type === "tableCell") addBlock(node, "cell", reading);
  else if (node.type === "blockquote") readChildren(node, "quote", reading);
  else if (node.type === "listItem") readChildren(node, kind === "quote" ? "quote" : "item", reading);
  else if (node.type === "list" || node.type === "table" || node.type === "tableRow") readChildren(node, kind, reading);
  else if (node.type === "html") addPart(reading.part, readHtmlSafely(reading.text.slice(start, end)), start);
  else if (node.type === "footnoteDefinition") {
    reading.part.footnotes.push({ start, end, label: normalizeLabel(node.identifier), defines: true });
    addFootnoteComments(node, reading);
  }
}

function readChildren(node: Parents, kind: BlockKind, reading: Reading): void {
  for (const child of node.children) readBlock(child, kind, reading);
}

function addBlock(node: Parents, kind: BlockKind, reading: Reading): void {
  const { start, end } = spanOf(node);
  const mask = createMask(start, Math.min(end, reading.text.length));
  readInlines(node.children, mask, reading);
  const prose = mask.prose().trimEnd();
  if (prose === "") return;
  reading.part.blocks.push({ kind: kindOf(node, kind, prose), start, end: start + prose.length, prose });
}

/** A paragraph may be furniture, or a heading that somebody made by setting a short line in bold. */
function kindOf(node: Parents, kind: BlockKind, prose: string): BlockKind {
  if (kind !== "paragraph") return kind;
  const visible = withoutFiller(prose).trim();
  if (isFurniture(visible)) return "furniture";
  const bold = node.children.length === 1 && node.children[0]?.type === "strong";
  return bold && looksLikeHeading(visible, BOLD_HEADING_WORDS) ? "heading" : kind;
}
