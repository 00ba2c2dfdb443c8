import type { Span } from "../text/span.ts";

/** A piece of a line: plain text, always shown as it stands, strong, in italics, or leading to a place in the article. */
export type Inline = string | { readonly strong: string } | { readonly em: string } | Link;
export type Line = readonly Inline[];

/** Words that lead to where something stands. `to`: its id in the article, never a text of the draft. */
export interface Link {
  readonly link: string;
  readonly to: string;
}

/** Something to do from a card. `of`: the id of a speaker or a statement in the article. */
export interface CardAction {
  readonly title: string;
  readonly action: "statements" | "reveal";
  readonly of: string;
}

/** What a hover shows: one line that answers the question, a few short facts, what can be done. `span`: what it is about. */
export interface Card {
  readonly span: Span;
  readonly title: Line;
  readonly facts: readonly Line[];
  readonly actions?: readonly CardAction[];
}

/** The address that carries out an action on something with an id; undefined for a client that has no such commands. */
export type AddressOf = (action: CardAction["action"], id: string) => string | undefined;

/**
 * The card in Markdown. Every piece is escaped: nothing that a draft holds becomes a link, an image or markup. Links and actions
 * are those that `addressOf` has an address for.
 */
export function cardToMarkdown({ title, facts, actions = [] }: Card, addressOf: AddressOf = () => undefined): string {
  const lines = [title, ...facts].map((line) => line.map((piece) => inlineToMarkdown(piece, addressOf)).join(""));
  const links = actions.flatMap(({ title, action, of }) => linked(title, addressOf(action, of)) ?? []);
  return [...lines, ...(links.length > 0 ? [links.join(" · ")] : [])].join("  \n");
}

/** The card for a client that shows plain text. */
export function cardToPlainText({ title, facts }: Card): string {
  return [title, ...facts].map((line) => line.map(inlineText).join("")).join("\n");
}

function inlineToMarkdown(piece: Inline, addressOf: AddressOf): string {
  if (typeof piece === "string") return escapeMarkdown(piece);
  if ("link" in piece) return linked(piece.link, addressOf("reveal", piece.to)) ?? escapeMarkdown(piece.link);
  return "strong" in piece ? `**${escapeMarkdown(piece.strong)}**` : `*${escapeMarkdown(piece.em)}*`;
}

function linked(words: string, address: string | undefined): string | undefined {
  return address === undefined ? undefined : `[${escapeMarkdown(words)}](${address})`;
}

function inlineText(piece: Inline): string {
  if (typeof piece === "string") return piece;
  if ("link" in piece) return piece.link;
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
