import type { Span } from "../text/span.ts";
import { fold, isCapital, isParticle, type NameWord, nameWords } from "./nameWords.ts";

/** Words of a text that name somebody, each with the index of the word of the full name that it is. */
export interface NameRun extends Span {
  readonly words: readonly NameWord[];
  readonly indexes: readonly number[];
}

/** How many words of a mention are looked at: a name stands near its beginning. */
const MOST_WORDS = 40;

/**
 * The words of a full name that stand in a mention one after the other, some of them perhaps left out: "Mira Oland" of
 * "Mira B. Oland", "Oland" in "Dr. Oland". Undefined where the mention names nobody, or somebody else: "**Brandt**’s barrister".
 */
export function runIn(prose: string, mention: Span, full: readonly NameWord[]): NameRun | undefined {
  const words = nameWords(prose, mention).slice(0, MOST_WORDS);
  let best: { at: number; indexes: number[] } | undefined;
  for (let at = 0; at < words.length; at++) {
    const indexes = matchFrom(words, at, full);
    if (indexes.length > (best?.indexes.length ?? 0)) best = { at, indexes };
  }
  if (!best) return undefined;
  const run = widened(prose, words.slice(best.at, best.at + best.indexes.length), best.indexes, full);
  if (!run.words.some(({ text }, i) => isCapital(text) || !isCapital(full[run.indexes[i]!]!.text))) return undefined;
  if (run.words.every((word) => isParticle(word)) && full.length > 1) return undefined;
  const owns = /^['’][sS]?\s+[\p{L}\p{N}]/u.test(prose.slice(run.end, Math.min(mention.end, run.end + 40)));
  return owns ? undefined : run;
}

function matchFrom(words: readonly NameWord[], at: number, full: readonly NameWord[]): number[] {
  const indexes: number[] = [];
  for (let i = at, from = 0; i < words.length; i++) {
    const next = full.findIndex((part, j) => j >= from && isSame(words[i]!, part));
    if (next < 0) break;
    indexes.push(next);
    from = next + 1;
  }
  return indexes;
}

function isSame({ text }: NameWord, part: NameWord): boolean {
  return fold(text) === fold(part.text) && (isCapital(text) || !isCapital(part.text));
}

/** The run with the words right before it that belong to the full name, though the mention leaves them out: "said **Per** Holm". */
function widened(
  prose: string,
  words: readonly NameWord[],
  indexes: readonly number[],
  full: readonly NameWord[],
): NameRun {
  const all = [...words];
  const of = [...indexes];
  while (of[0]! > 0) {
    const before = wordBefore(prose, all[0]!.start);
    if (!before || !isSame(before, full[of[0]! - 1]!)) break;
    all.unshift(before);
    of.unshift(of[0]! - 1);
  }
  return { start: all[0]!.start, end: all.at(-1)!.end, words: all, indexes: of };
}

/** The word that a blank alone parts from an offset. */
export function wordBefore(prose: string, offset: number): NameWord | undefined {
  const from = Math.max(0, offset - 60);
  const before = prose.slice(from, offset);
  if (!/[\p{L}\p{M}\p{N}.]\uFEFF*[ \u00A0]\uFEFF*$/u.test(before)) return undefined;
  const line = Math.max(before.lastIndexOf("\n") + 1, 0);
  return nameWords(prose, { start: from + line, end: offset }).at(-1);
}

/** The word that a blank alone parts from the word before an offset. */
export function wordAfter(prose: string, offset: number): NameWord | undefined {
  const after = prose.slice(offset, offset + 60);
  return /^\uFEFF*[ \u00A0]\uFEFF*[\p{L}\p{N}]/u.test(after)
    ? nameWords(prose, { start: offset, end: offset + after.length })[0]
    : undefined;
}
