import type { Element, Nodes, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import type { Span } from "../../text/span.ts";
import { alignText } from "../alignText.ts";
import type { Block, BlockKind } from "../document.ts";
import { isFurniture } from "../furniture/furniture.ts";
import { createMask } from "../mask.ts";
import { emptyPart, type Part, type PartBuilder } from "../part.ts";
import { BLOCKS, NOT_PROSE } from "./elements.ts";

/** A piece of text, or of what stands for a line end, where the source has it. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

interface Reading {
  readonly text: string;
  readonly part: PartBuilder;
  /** The pieces of the block being read. */
  pieces: Piece[];
}

/** Reads HTML, a whole page or a piece of one: headings, paragraphs, quotes, items, cells; links and comments. */
export function readHtml(text: string): Part {
  const reading: Reading = { text, part: emptyPart(), pieces: [] };
  const fragment = !/<(?:!doctype|html|head|body)\b/i.test(text);
  readNodes(fromHtml(text, { fragment }).children, "paragraph", reading);
  endBlock("paragraph", reading);
  return { ...reading.part, blocks: apart(reading.part.blocks) };
}

function readNodes(nodes: readonly (RootContent | Nodes)[], kind: BlockKind, reading: Reading): void {
  for (const node of nodes) {
    const span = spanOf(node, reading.text);
    if (node.type === "element") readElement(node, kind, reading);
    if (span === undefined) continue;
    const { start, end } = span;
    if (node.type === "text") reading.pieces.push({ start, end, value: node.value });
    if (node.type === "comment") reading.part.comments.push({ start, end, text: node.value });
  }
}

/** Where a node stands; undefined for what the parser has put in. It counts what is left open to beyond the end. */
function spanOf(node: Nodes, text: string): Span | undefined {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  if (start === undefined || end === undefined || start > text.length) return undefined;
  return { start, end: Math.min(end, text.length) };
}

function readElement(node: Element, kind: BlockKind, reading: Reading): void {
  if (NOT_PROSE.has(node.tagName)) return;
  if (node.tagName === "br") {
    const span = spanOf(node, reading.text);
    if (span) reading.pieces.push({ start: span.start, end: span.start, value: "\n" });
    return;
  }
  const own = BLOCKS.get(node.tagName);
  if (own === undefined) {
    if (node.tagName === "a") addLink(node, reading);
    readNodes(node.children, kind, reading);
    return;
  }
  endBlock(kind, reading);
  const inner = own === "" || kind === "quote" ? kind : own;
  readNodes(node.children, inner, reading);
  endBlock(inner, reading);
}

function addLink(node: Element, { part, text }: Reading): void {
  const target = node.properties.href;
  const span = spanOf(node, text);
  if (typeof target !== "string" || !span) return;
  const spans = node.children.flatMap((child) => spanOf(child, text) ?? []);
  part.links.push({
    ...span,
    label: { start: spans[0]?.start ?? span.start, end: spans.at(-1)?.end ?? span.end },
    target,
  });
}

/** Makes a block of the pieces so far. Two line breaks in a row, which many systems write for a paragraph, part them. */
function endBlock(kind: BlockKind, reading: Reading): void {
  let run: Piece[] = [];
  let breaks = 0;
  for (const piece of reading.pieces) {
    const isBreak = piece.value === "\n" && piece.start === piece.end;
    if (isBreak) breaks++;
    else if (piece.value.trim() !== "") {
      if (breaks > 1) {
        addBlock(run, kind, reading);
        run = [];
      }
      breaks = 0;
    }
    run.push(piece);
  }
  addBlock(run, kind, reading);
  reading.pieces = [];
}

function addBlock(pieces: readonly Piece[], kind: BlockKind, { text, part }: Reading): void {
  const from = pieces.findIndex(({ value }) => value.trim() !== "");
  const to = pieces.findLastIndex(({ value }) => value.trim() !== "");
  if (from < 0) return;
  const mask = createMask(pieces[from]!.start, pieces[to]!.end);
  for (const { start, end, value } of pieces.slice(from, to + 1)) {
    if (start === end) mask.put(start, value);
    else alignText(text, start, end, value, mask);
  }
  const whole = mask.prose().trimEnd();
  const prose = whole.trimStart();
  const start = mask.start + whole.length - prose.length;
  if (prose === "") return;
  const own = kind === "paragraph" && isFurniture(prose) ? "furniture" : kind;
  part.blocks.push({ kind: own, start, end: start + prose.length, prose });
}

/** In text order and apart, which broken markup can prevent: the parser moves text out of tables. */
function apart(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    if (block.start >= (kept.at(-1)?.end ?? 0)) kept.push(block);
  }
  return kept;
}
