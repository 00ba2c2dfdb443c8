import type { Span } from "../text/span.ts";

/** A piece of a line: plain text, always shown as it stands, strong or in italics. */
export type Inline = string | { readonly strong: string } | { readonly em: string };
export type Line = readonly Inline[];

/** What a hover shows: one line that answers the question, and a few short facts. `span`: what it is about. */
export interface Card {
  readonly span: Span;
  readonly title: Line;
  readonly facts: readonly Line[];
}

/** The card in Markdown. Every piece is escaped: nothing that a draft holds becomes a link, an image or markup. */
export function cardToMarkdown({ title, facts }: Card): string {
  return [title, ...facts].map((line) => line.map(inlineToMarkdown).join("")).join("  \n");
}

/** The card for a client that shows plain text. */
export function cardToPlainText({ title, facts }: Card): string {
  return [title, ...facts].map((line) => line.map(inlineText).join("")).join("\n");
}

function inlineToMarkdown(piece: Inline): string {
  if (typeof piece === "string") return escapeMarkdown(piece);
  return "strong" in piece ? `**${escapeMarkdown(piece.strong)}**` : `*${escapeMarkdown(piece.em)}*`;
}

function inlineText(piece: Inline): string {
  if (typeof piece === "string") return piece;
  return "strong" in piece ? piece.strong : piece.em;
}

/**
 * Escapes what Markdown, its HTML and its automatic links react to. Marks that only matter at the start of a line (`-`, `1.`)
 * are left alone, for a card's lines begin with its own words.
 */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>&#|~!@{}]/g, "\\$&")
    .replace(/:\/\//g, "\\://")
    .replace(/www\./gi, (www) => `${www.slice(0, -1)}\\.`);
}
