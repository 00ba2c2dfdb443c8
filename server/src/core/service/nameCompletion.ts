import type { Span } from "../text/span.ts";
import { count } from "./excerpt.ts";
import { paragraphAt, type Reading } from "./reading.ts";

/** A name to offer, and what it replaces. */
export interface NameSuggestion {
  readonly name: string;
  readonly detail: string;
  readonly replaces: Span;
}

/** Reporting words that a name follows. Own compilation: the commonest cues of news copy. */
const BEFORE_A_NAME = /(?:\b(?:said|says|told|added|asked|wrote|announced|argued|warned|according to|per)\s+)$/i;

/**
 * Names to write at an offset: after a reporting verb or "according to", and where a word begins with a capital inside a sentence.
 * Anywhere else there are none, so that nobody who writes prose is interrupted. `neighbours`: speakers of other articles.
 */
export function completeNames(
  reading: Reading,
  offset: number,
  neighbours: readonly string[] = [],
): readonly NameSuggestion[] {
  const { text } = reading.article.document;
  const line = text.slice(Math.max(0, offset - 120), offset);
  const typed = /[\p{L}\p{M}'’-]*$/u.exec(line)?.[0] ?? "";
  const before = line.slice(0, line.length - typed.length);
  const capital = /^\p{Lu}/u.test(typed);
  if (!BEFORE_A_NAME.test(before) && !(capital && /[\p{L}\p{N},;:”"’'–—-]\s*$/u.test(before))) return [];
  if (typed !== "" && !capital) return [];
  if (paragraphAt(reading, offset)?.facts.kind === "furniture") return [];
  const replaces = { start: offset - typed.length, end: offset };
  const own = [...reading.speakers.values()]
    .filter(({ speaker }) => speaker.kind !== "unnamed" && speaker.kind !== "document")
    .map(({ speaker, statements }) => ({
      name: speaker.name,
      detail: speaker.role ?? count(statements.length, "statement"),
    }));
  const known = new Set(own.map(({ name }) => name));
  const others = neighbours.filter((name) => !known.has(name)).map((name) => ({ name, detail: "another article" }));
  const fits = (name: string) => name.split(/\s+/).some((part) => part.startsWith(typed));
  return [...own, ...others]
    .filter(({ name }) => fits(name) && name !== typed)
    .map((found) => ({ ...found, replaces }));
}
