import {
  type Article,
  indexLines,
  type ResolvedAttribution,
  readArticle,
  roleText,
  type Speaker,
  type Untold,
  untold,
  wordsAt,
} from "../../core/index.ts";
import type { Source } from "../readArticle.ts";
import type { Terminal } from "../terminal.ts";

/** An article, analysed, with where it came from. */
export interface Analysed {
  readonly source: Source;
  readonly article: Article;
}

/** Turns analysed articles into an outline of who says what. */
export type Outliner = (articles: readonly Analysed[], terminal: Terminal) => string;

/** One thing that a speaker is given as saying. Lines and columns count from 1. */
export interface Statement {
  readonly line: number;
  readonly column: number;
  readonly type: ResolvedAttribution["type"];
  /** The content's words as a reader sees them, without markup, on one line, "…" between its pieces. */
  readonly text: string;
}

/** A speaker with all that it says, in text order. A null speaker: nobody was found for these statements. */
export interface OutlineEntry {
  readonly speaker: Speaker | null;
  readonly statements: readonly Statement[];
}

/** Speakers in order of first appearance, those that say something; at the end, statements without a speaker. */
export function outlineOf({ source, article }: Analysed): readonly OutlineEntry[] {
  const lines = indexLines(source.text);
  const said = (attribution: Untold): Statement => {
    const first = attribution.content[0] ?? attribution.cue[0] ?? { start: 0, end: 0 };
    const { line, character } = lines.position(first.start);
    const text = attribution.content.map((span) => wordsAt(article.document, span)).join(" … ");
    return { line: line + 1, column: character + 1, type: attribution.type, text };
  };
  const byId = new Map(article.attributions.map((a) => [a.id, a]));
  const entries: OutlineEntry[] = article.speakers.map((speaker) => ({
    speaker,
    statements: speaker.statements.flatMap((id) => byId.get(id) ?? []).map(said),
  }));
  const nobodys = untold(readArticle(article)).map(said);
  return [...entries, { speaker: null, statements: nobodys }].filter(({ statements }) => statements.length > 0);
}

/** "Ana Ruiz, harbour master", or what to call statements without a speaker. */
export function title({ speaker }: OutlineEntry): string {
  if (speaker === null) return "No speaker found";
  const role = roleText(speaker);
  return role === undefined ? speaker.name : `${speaker.name}, ${role}`;
}
