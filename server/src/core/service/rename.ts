import { proseOf, wordsAt } from "../document/prose.ts";
import { wholeSpan } from "../document/references.ts";
import { SHORT_TITLES } from "../lexicon/personTitles.ts";
import type { Edit } from "../rules/rule.ts";
import { withoutFiller } from "../text/filler.ts";
import type { Span } from "../text/span.ts";
import { isPronoun } from "./describe.ts";
import { excerpt } from "./excerpt.ts";
import { speakerAt } from "./navigate.ts";
import type { Reading } from "./reading.ts";

/** What may be renamed at an offset, as it is written there; or why not. */
export type Renamable = { readonly span: Span; readonly name: string } | { readonly refusal: string };

/** Says whether the words at an offset are a speaker's name. */
export function prepareRename(reading: Reading, offset: number): Renamable {
  const at = speakerAt(reading, offset);
  if (!at) return { refusal: "Only the name of somebody who is quoted or cited here can be renamed." };
  const words = excerpt(reading.article.document, at.mention);
  if (isPronoun(words)) return { refusal: `“${words}” is a pronoun. Rename ${at.speaker.name} where the name stands.` };
  const name = nameIn(reading, at.mention);
  if (!name || at.speaker.kind === "unnamed") return { refusal: `“${words}” describes somebody; it is not a name.` };
  return { span: name, name: wordsAt(reading.article.document, name) };
}

/**
 * Renames the speaker at an offset wherever the article names them: the full name, a surname or a given name alone, each with
 * or without a possessive, and in capitals where it stood in capitals. Pronouns and descriptions stay. A refusal where there is
 * nothing to rename, or nothing to rename it to.
 */
export function rename(
  reading: Reading,
  offset: number,
  newName: string,
): readonly Edit[] | { readonly refusal: string } {
  const prepared = prepareRename(reading, offset);
  if ("refusal" in prepared) return prepared;
  const wanted = newName.trim().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return { refusal: "A name cannot be empty." };
  const { document } = reading.article;
  const prose = proseOf(document);
  const speaker = speakerAt(reading, offset)?.speaker;
  const written = partsOf(prose, prepared.span);
  const full = partsOf(speaker?.name ?? "");
  // The full name typed over a surname is meant for the full name.
  const meansFull =
    written.length < full.length && wanted.length === full.length && full.some((part, i) => part === wanted[i]);
  const change = changeOf(meansFull ? full : written, wanted);
  const edits = new Map<number, Edit>();
  for (const mention of speaker?.mentions ?? []) {
    for (const { span, text } of editsIn(prose, mention, change)) {
      edits.set(span.start, { span: wholeSpan(document, span), text: inMarkup(document.languageId, text) });
    }
  }
  return [...edits.values()].sort((a, b) => a.span.start - b.span.start);
}

/** A change of name: the parts that change, side by side, and the whole for where the number of parts changes. */
interface NameChange {
  readonly old: readonly string[];
  readonly wanted: readonly string[];
  readonly parts: ReadonlyMap<string, string>;
}

function changeOf(old: readonly string[], wanted: readonly string[]): NameChange {
  let pairs: [string, string][] = [];
  if (old.length === wanted.length) pairs = old.map((part, i) => [part, wanted[i]!]);
  // A name of another length keeps its ends: what stands alone elsewhere is the given name or the surname.
  else if (old.length > 1 && wanted.length > 1) pairs.push([old[0]!, wanted[0]!], [old.at(-1)!, wanted.at(-1)!]);
  else pairs.push([old.at(-1)!, wanted.at(-1)!]);
  return { old, wanted, parts: new Map(pairs.filter(([from, to]) => from !== to)) };
}

function* editsIn(prose: string, mention: Span, { old, wanted, parts }: NameChange): Iterable<Edit> {
  const words = wordsIn(prose, mention);
  const written = words.map((word) => wordOf(prose, word));
  const whole = old.length === wanted.length ? -1 : findRun(written, old);
  if (whole >= 0) {
    const span = { start: words[whole]!.start, end: words[whole + old.length - 1]!.end };
    yield {
      span,
      text: inCapitals(withoutFiller(prose.slice(span.start, span.end)))
        ? wanted.join(" ").toUpperCase()
        : wanted.join(" "),
    };
    return;
  }
  for (const [i, word] of written.entries()) {
    const to = parts.get(word) ?? [...parts].find(([from]) => from.toUpperCase() === word)?.[1].toUpperCase();
    if (to !== undefined) yield { span: words[i]!, text: to };
  }
}

/** Where all of `run` stands in `words`, one after the other; -1 where it does not. */
function findRun(words: readonly string[], run: readonly string[]): number {
  return words.findIndex((_, at) => run.every((word, i) => words[at + i]?.toUpperCase() === word.toUpperCase()));
}

function inCapitals(words: string): boolean {
  return words.length > 1 && words === words.toUpperCase();
}

/**
 * The words of a span without possessive endings. Initials keep their point, hyphens and apostrophes hold a name together, and
 * filler, which markup leaves inside a word, does not part it.
 */
function wordsIn(prose: string, { start, end }: Span): Span[] {
  const words = prose
    .slice(start, end)
    .matchAll(
      /\p{Lu}\.(?:\p{Lu}\.)*|\p{L}[\p{L}\p{M}\uFEFF]*(?:[-'’]\uFEFF*(?![sS]?(?![\p{L}\p{M}]))[\p{L}\p{M}][\p{L}\p{M}\uFEFF]*)*/gu,
    );
  return [...words].map(({ index, 0: word }) => {
    return { start: start + index, end: start + index + word.replace(/\uFEFF+$/, "").length };
  });
}

function wordOf(prose: string, { start, end }: Span): string {
  return withoutFiller(prose.slice(start, end));
}

function partsOf(prose: string, span: Span = { start: 0, end: prose.length }): string[] {
  return wordsIn(prose, span).map((word) => wordOf(prose, word));
}

/** A name as the language of the article writes it: no letter of it becomes markup. */
function inMarkup(languageId: string, name: string): string {
  if (languageId === "html") return name.replace(/[&<>]/g, (mark) => HTML[mark]!);
  return languageId === "markdown" || languageId === "mdx" ? name.replace(/[\\`*_[\]<>&]/g, "\\$&") : name;
}

const HTML: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The run of capitalised words in a mention, particles between them included, titles before it left out; undefined in a description. */
function nameIn({ article: { document } }: Reading, mention: Span): Span | undefined {
  const prose = proseOf(document);
  const capital = wordsIn(prose, mention).filter((word) => /^\p{Lu}/u.test(wordOf(prose, word)));
  const first = capital.find((word) => !isBeforeName(wordOf(prose, word)));
  return first && wholeSpan(document, { start: first.start, end: capital.at(-1)!.end });
}

function isBeforeName(word: string): boolean {
  const lower = word.toLowerCase();
  return lower === "the" || lower === "a" || lower === "an" || SHORT_TITLES.has(lower);
}
