import { GIVEN_NAMES } from "../lexicon/givenNames.ts";
import { NAME_PARTICLES, NAME_SUFFIXES } from "../lexicon/personTitles.ts";
import { withoutFiller } from "../text/filler.ts";
import type { Span } from "../text/span.ts";

/** A word of a name where it stands in a text, and what parts it from the word before: " ", ". ", ", ". */
export interface NameWord extends Span {
  readonly text: string;
  readonly gap: string;
}

/** A name cut into its words. `tail`: the point that it ends with, as in "Martin Hale, Jr**.**"; else "". */
export interface CutName {
  readonly words: readonly NameWord[];
  readonly tail: string;
}

/**
 * The words of a span without possessive endings. Initials keep their point, hyphens, apostrophes and the sign of "B&C" hold a word together, and
 * filler, which markup leaves inside a word, does not part it.
 */
export function nameWords(prose: string, { start, end }: Span): readonly NameWord[] {
  const found = prose
    .slice(start, end)
    .matchAll(
      /\p{Lu}\.(?:\p{Lu}\.)*|[\p{L}\p{N}][\p{L}\p{M}\p{N}\uFEFF]*(?:(?:[-'’]\uFEFF*(?![sS]?(?![\p{L}\p{M}]))|[&_]\uFEFF*)[\p{L}\p{M}][\p{L}\p{M}\p{N}\uFEFF]*)*/gu,
    );
  const words: NameWord[] = [];
  for (const { index, 0: word } of found) {
    const at = start + index;
    const from = words.at(-1)?.end ?? start;
    words.push({
      start: at,
      end: at + word.replace(/\uFEFF+$/, "").length,
      text: withoutFiller(word),
      gap: withoutFiller(prose.slice(from, at)).replace(/\s+/g, " "),
    });
  }
  return words;
}

/** Cuts a name as it is given or typed. Both are cut alike, so that what stands between two words is never taken for a part of one. */
export function cutName(name: string): CutName {
  const whole = name.trim().replace(/[\s,;:]+$/, "");
  const words = nameWords(whole, { start: 0, end: whole.length });
  return { words, tail: whole.slice(words.at(-1)?.end ?? 0) };
}

/** A word as names are compared: "O’Neill" and "O'Neill", "Jr" and "Jr.", "OLAND" and "Oland" are one. */
export const fold = (word: string): string => word.replaceAll("’", "'").replace(/\.$/, "").toLowerCase();

export const isCapital = (word: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(word);

/** A word in capitals throughout, and more than an initial. */
export const isShouted = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase() && !word.endsWith(".");

/** "Jr", "III", "MP". */
export const isSuffix = ({ text }: { readonly text: string }): boolean =>
  NAME_SUFFIXES.has(text.toLowerCase()) || NAME_SUFFIXES.has(fold(text));

/** "van", "de la", "St.": it belongs to the word behind it. */
export function isParticle({ text }: { readonly text: string }): boolean {
  if (text.length === 1 || text.endsWith(".")) return text === "y" || text === "e";
  return text === "St" || NAME_PARTICLES.has(text.toLowerCase());
}

/** Where a person's surname begins among the words of a name without suffix: at the last word, or at the particles before it. */
export function surnameStart(words: readonly NameWord[]): number {
  let start = words.length - 1;
  while (start > 1 && isParticle(words[start - 1]!)) start -= /^[ye]$/.test(words[start - 1]!.text) ? 2 : 1;
  // "Al Gore" has a given name, "van Berg" none.
  if (start === 1 && isParticle(words[0]!) && (!isCapital(words[0]!.text) || words[0]!.text === "St")) start = 0;
  return Math.max(0, start);
}

/** True where a run of words stands at an index of a name. */
export const isAt = (words: readonly NameWord[], at: number, run: readonly NameWord[]): boolean =>
  run.every(({ text }, i) => words[at + i] !== undefined && fold(words[at + i]!.text) === fold(text));

/** "Maria", "B.", "J.K.". */
export const isGiven = ({ text }: NameWord): boolean => GIVEN_NAMES.has(fold(text)) || /^\p{Lu}(?:\.|$)/u.test(text);
