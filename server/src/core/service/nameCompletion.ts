import { GIVEN_NAMES } from "../lexicon/givenNames.ts";
import type { Span } from "../text/span.ts";
import { roleText } from "./describe.ts";
import { count } from "./excerpt.ts";
import { paragraphAt, type Reading, touches } from "./reading.ts";

/** A name to offer, and what it replaces. */
export interface NameSuggestion {
  readonly name: string;
  readonly detail: string;
  readonly replaces: Span;
}

/** Reporting words that a name follows. Own compilation: the commonest cues of news copy. */
const BEFORE_A_NAME = /(?:\b(?:said|says|told|added|asked|wrote|announced|argued|warned|according to|per)\s+)$/i;

const IN_WORD = /[\p{L}\p{M}'-]/u;

/** What of a name stands before the word being typed: "Elena ", "J. K. ", "van der ". */
const NAME_BEFORE = /(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|\b(?:van|von|der|den|de|la|di|da|del|bin|al)) +){1,4}$/u;

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
  const started = NAME_BEFORE.exec(before)?.[0] ?? "";
  const afterCue = BEFORE_A_NAME.test(before) || BEFORE_A_NAME.test(before.slice(0, before.length - started.length));
  if (!afterCue && !(capital && /[\p{L}\p{N},;:”"’'–—-]\s*$/u.test(before))) return [];
  if (typed !== "" && !capital) return [];
  if (paragraphAt(reading, offset)?.facts.kind === "furniture") return [];
  const own = [...reading.speakers.values()]
    .filter(({ speaker }) => speaker.kind !== "unnamed" && speaker.kind !== "document")
    .filter(({ speaker: { mentions } }) => mentions.length === 0 || mentions.some((span) => !touches(span, offset)))
    .map(({ speaker, statements }) => ({
      name: speaker.name,
      detail: roleText(speaker) ?? count(statements.length, "statement"),
    }));
  const known = new Set(own.map(({ name }) => name));
  const others = neighbours.filter((name) => !known.has(name)).map((name) => ({ name, detail: "another article" }));
  const all = [...own, ...others];
  // The whole name stands there: nothing is left to write.
  if (all.some(({ name }) => isWritten(name, started + typed))) return [];
  return all.flatMap(({ name, detail }) => {
    const length = writtenOf(name, started, typed);
    if (length < 0) return [];
    const replaces = { start: offset - length, end: offset + aheadOf(name, text, offset, length) };
    // All of it stands there, and some of it before the cursor: finished.
    return length > 0 && text.slice(replaces.start, replaces.end) === name ? [] : [{ name, detail, replaces }];
  });
}

/** How much of the name stands behind the cursor already, in whole words: “Elena Ru|iz” is no “Elena Ruiziz”. */
function aheadOf(name: string, text: string, offset: number, length: number): number {
  const written = plain(text.slice(offset - length, offset));
  const from = ` ${plain(name)}`.indexOf(` ${written}`);
  if (from < 0) return 0;
  const missing = plain(name).slice(from + written.length);
  const behind = text.slice(offset, offset + missing.length + 1).replaceAll("’", "'");
  let same = 0;
  while (same < missing.length && missing[same] === behind[same]) same++;
  while (same > 0 && IN_WORD.test(behind[same] ?? "")) same--;
  return missing[same - 1] === " " ? same - 1 : same;
}

/** How much of what stands before the cursor begins the name or a word of it, and is written anew with it; -1 for another name. */
function writtenOf(name: string, started: string, typed: string): number {
  const full = plain(name);
  for (let from = 0; from < started.length; from = started.indexOf(" ", from) + 1) {
    const written = started.slice(from) + typed;
    if (` ${full}`.includes(` ${plain(written)}`)) return written.length;
  }
  if (typed === "") return started === "" ? 0 : -1;
  // "Tor R" is not the beginning of "Elena Ruiz", "Mayor R" may be.
  return full.split(" ").some((part) => part.startsWith(plain(typed))) && !isOtherGiven(started) ? typed.length : -1;
}

const isOtherGiven = (started: string): boolean => {
  const last = started.trim().split(" ").at(-1) ?? "";
  return GIVEN_NAMES.has(last.toLowerCase());
};

const isWritten = (name: string, written: string): boolean => ` ${plain(written)}`.endsWith(` ${plain(name)}`);

/** Names are compared with either apostrophe and one blank between their words. */
const plain = (name: string): string => name.replaceAll("’", "'").replace(/\s+/g, " ");
