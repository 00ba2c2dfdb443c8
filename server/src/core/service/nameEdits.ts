import { proseOf } from "../document/prose.ts";
import { wholeSpan } from "../document/references.ts";
import type { Edit } from "../rules/rule.ts";
import { FILLER, withoutFiller } from "../text/filler.ts";
import type { Span } from "../text/span.ts";
import { type NameRun, wordBefore } from "./nameRun.ts";
import { type CutName, isCapital, isShouted, type NameWord } from "./nameWords.ts";
import { paragraphAt, type Reading } from "./reading.ts";
import { opensSentence } from "./sentenceStart.ts";

/** A word that replaces another, with what shall part it from the word before. */
interface NewWord {
  readonly text: string;
  readonly gap: string;
}

/**
 * The edits that make one run of a name read as `next`: words that stay are left alone, with the markup around them; capitals,
 * possessives and points follow what stands there. Undefined where markup parts words that would have to become others.
 */
export function editsOf(
  reading: Reading,
  run: NameRun,
  full: CutName,
  next: readonly NameWord[],
  tail: string,
): readonly Edit[] | undefined {
  const prose = proseOf(reading.article.document);
  const old = run.words.map((word, i) => ({ ...word, full: full.words[run.indexes[i]!]! }));
  const cased = inCase(reading, run, full, next);
  const stays = (i: number, j: number) => old[i]!.full.text === next[j]!.text && cased[j]!.text === next[j]!.text;
  const shared = Math.min(old.length, next.length);
  let head = 0;
  if (old.length !== next.length) while (head < shared && stays(head, head)) head++;
  let foot = 0;
  if (old.length !== next.length)
    while (foot < shared - head && stays(old.length - 1 - foot, next.length - 1 - foot)) foot++;
  const edits: Edit[] = [];
  const middle = old.slice(head, old.length - foot);
  const words = cased.slice(head, next.length - foot);
  if (middle.length === words.length) {
    for (const [i, { start, end, full: was }] of middle.entries()) {
      const at = head + i;
      const gap = at > 0 && run.indexes[at]! === run.indexes[at - 1]! + 1 && was.gap !== words[i]!.gap;
      if (gap) edits.push({ span: { start: old[at - 1]!.end, end: start }, text: words[i]!.gap });
      if (was.text !== next[at]!.text) edits.push({ span: { start, end }, text: words[i]!.text });
    }
  } else edits.push(exchange(old, head, foot, words, cased[next.length - foot]?.gap ?? " "));
  if (edits.some(({ span }) => hasMarkup(reading, span))) return undefined;
  const point = tailEdit(prose, run, full, next.at(-1), tail);
  if (point) edits.push(point);
  if (edits.length > 0) edits.push(...besideEdits(reading, run, cased));
  return edits;
}

/** Marks of Markdown or HTML within a span, which an edit would take away; a reference such as "&aring;" is a letter. */
function hasMarkup({ article: { document } }: Reading, span: Span): boolean {
  const prose = proseOf(document).slice(span.start, span.end);
  if (!prose.includes(FILLER)) return false;
  const { start, end } = wholeSpan(document, span);
  return document.text.slice(start, end).replace(/&[#\w]{1,32};/g, "x").length > withoutFiller(prose).length;
}

/** Another number of words between those that stay. */
function exchange(
  old: readonly NameWord[],
  head: number,
  foot: number,
  words: readonly NewWord[],
  gapAfter: string,
): Edit {
  const first = old[head];
  const last = old[old.length - 1 - foot]!;
  const before = old[head - 1];
  const text = words.map(({ text, gap }, i) => (i === 0 ? "" : gap) + text).join("");
  if (head + foot === old.length) {
    return before
      ? { span: { start: before.end, end: before.end }, text: words[0]!.gap + text }
      : { span: { start: first!.start, end: first!.start }, text: text + gapAfter };
  }
  if (words.length > 0) return { span: { start: first!.start, end: last.end }, text };
  return before
    ? { span: { start: before.end, end: last.end }, text: "" }
    : { span: { start: first!.start, end: old[old.length - foot]!.start }, text: "" };
}

/** The new words in capitals where the old ones stand in capitals; with a capital where a sentence or the old name's "Van" has one. */
function inCase(reading: Reading, run: NameRun, full: CutName, next: readonly NameWord[]): readonly NewWord[] {
  const shouts = run.words.some(({ text }) => isShouted(text));
  const plain = run.indexes.some((i) => full.words[i]!.text !== full.words[i]!.text.toUpperCase());
  if (shouts && plain && run.words.every(({ text }) => text === text.toUpperCase()))
    return next.map(({ text, gap }) => ({ text: text.toUpperCase(), gap }));
  const first = next[0];
  if (!first || isCapital(first.text)) return next;
  const raised = isCapital(run.words[0]!.text) && !isCapital(full.words[run.indexes[0]!]!.text);
  if (!raised && !(isCapital(run.words[0]!.text) && opensSentence(reading, run.start))) return next;
  return [{ ...first, text: first.text.replace(/^./u, (letter) => letter.toUpperCase()) }, ...next.slice(1)];
}

/** The point behind "Jr.": it goes with the word, but for one that ends the sentence as well, and none stands there twice. */
function tailEdit(
  prose: string,
  run: NameRun,
  full: CutName,
  last: NameWord | undefined,
  tail: string,
): Edit | undefined {
  const hadTail = run.indexes.at(-1) === full.words.length - 1 ? full.tail : "";
  if (hadTail === tail || last === undefined) return undefined;
  const stands = hadTail !== "" && prose.startsWith(hadTail, run.end);
  const end = run.end + (stands ? hadTail.length : 0);
  if (stands && hadTail === "." && /^[”’"')\]]*(?:\s+[“‘"'(]*\p{Lu}|\s*$|\s*\n)/u.test(prose.slice(end, end + 20)))
    return undefined;
  if (tail === "." && (prose[run.end] === "." || last.text.endsWith("."))) return undefined;
  return { span: { start: run.end, end }, text: tail };
}

/** What a writer changes beside the name: "Jones’ plan" to "Berg’s plan", "an Oland aide" to "a Berg aide". */
function* besideEdits(reading: Reading, run: NameRun, next: readonly NewWord[]): Iterable<Edit> {
  const prose = proseOf(reading.article.document);
  const was = run.words.at(-1)!.text;
  const last = next.at(-1)?.text ?? was;
  const after = prose.slice(run.end, run.end + 20);
  if (/s$/i.test(was) && !/s$/i.test(last) && /^['’]\s+\p{L}/u.test(after) && !endsQuotation(reading, run.end))
    yield { span: { start: run.end + 1, end: run.end + 1 }, text: isShouted(was) ? "S" : "s" };
  const before = wordBefore(prose, run.start);
  if (!before || !/^an?$/i.test(before.text)) return;
  const [old, now] = [isVowel(run.words[0]!.text), isVowel(next[0]!.text)];
  if (old === undefined || now === undefined || old === now || old !== /n$/i.test(before.text)) return;
  yield { span: before, text: before.text[0]! + (now ? "n" : "") };
}

/** Whether a name sounds as its first letter does, and which way; undefined where that is not certain: "Eunice", "Hoare", "MP". */
function isVowel(word: string): boolean | undefined {
  if (!/^\p{Lu}\p{Ll}/u.test(word) || /^(?:U|H|Eu|Ew|One|Y)/.test(word)) return undefined;
  return /^[AEIO]/.test(word.normalize("NFD"));
}

function endsQuotation(reading: Reading, offset: number): boolean {
  const paragraph = paragraphAt(reading, offset);
  return paragraph?.facts.quotations.some(({ inner }) => paragraph.start + inner.end === offset) ?? false;
}
