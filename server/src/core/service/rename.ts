import { proseOf, wordsAt } from "../document/prose.ts";
import { wholeSpan } from "../document/references.ts";
import type { Edit } from "../rules/rule.ts";
import type { Span } from "../text/span.ts";
import { isPronoun } from "./describe.ts";
import { excerpt } from "./excerpt.ts";
import { looseRuns } from "./looseNames.ts";
import { meantName } from "./meantName.ts";
import { type NameAt, nameAt } from "./nameAt.ts";
import { editsOf } from "./nameEdits.ts";
import { type NameRun, runIn } from "./nameRun.ts";
import { cutName, fold, nameWords } from "./nameWords.ts";
import { changeOf, type NameChange } from "./newName.ts";
import { lineOf, mentionAt, type Reading, touches } from "./reading.ts";

/** What may be renamed at an offset, as it is written there; or why not. */
export type Renamable = { readonly span: Span; readonly name: string } | Refusal;

interface Refusal {
  readonly refusal: string;
}

/** Says whether the words at an offset are a speaker's name. */
export function prepareRename(reading: Reading, offset: number): Renamable {
  const at = nameAt(reading, offset);
  if (!at) return { refusal: whyNot(reading, offset) };
  const { document } = reading.article;
  const span = wholeSpan(document, withTail(proseOf(document), at));
  return { span, name: wordsAt(document, span) };
}

/** "Martin Hale, Jr." with its point. */
function withTail(prose: string, { run, full }: NameAt): Span {
  const ends = run.indexes.at(-1) === full.words.length - 1 && prose.startsWith(full.tail, run.end);
  return { start: run.start, end: run.end + (ends ? full.tail.length : 0) };
}

function whyNot(reading: Reading, offset: number): string {
  const { document } = reading.article;
  const at = mentionAt(reading, offset);
  if (!at) return "Only the name of somebody who is quoted or cited here can be renamed.";
  const words = excerpt(document, at.mention);
  if (isPronoun(words)) return `“${words}” is a pronoun. Rename ${at.speaker.name} where the name stands.`;
  const prose = proseOf(document);
  const named = runIn(prose, at.mention, cutName(at.speaker.name).words) !== undefined;
  const word = named ? nameWords(prose, at.mention).find((one) => touches(one, offset))?.text : undefined;
  return `“${word ?? words}” describes somebody; it is not a name.`;
}

/**
 * Renames the speaker at an offset wherever the article names them: the full name, a surname or a given name alone, each with
 * or without a possessive, and in capitals where it stood in capitals. Pronouns and descriptions stay. A refusal where there is
 * nothing to rename, nothing to rename it to, or a form that the new name leaves open.
 */
export function rename(reading: Reading, offset: number, newName: string): readonly Edit[] | Refusal {
  const at = nameAt(reading, offset);
  if (!at) return { refusal: whyNot(reading, offset) };
  const { document } = reading.article;
  const prose = proseOf(document);
  const typed = cutName(asWritten(prose, withoutTitle(reading, at, newName)));
  if (typed.words.length === 0) return { refusal: "A name cannot be empty." };
  const { speaker, full } = at;
  const meant = meantName(speaker.kind, full, at.run, typed);
  if (!meant) {
    const name = `“${speaker.name}”`;
    return {
      refusal: `“${newName.trim()}” could be a part of the name or all of it. Rename ${name} where it stands in full.`,
    };
  }
  const runs = once([
    ...speaker.mentions.flatMap((mention) => runIn(prose, mention, full.words) ?? []),
    ...looseRuns(reading, speaker, full),
  ]);
  return editsFor(reading, runs, changeOf(speaker.kind, full, meant, runs));
}

function editsFor(reading: Reading, runs: readonly NameRun[], change: NameChange): readonly Edit[] | Refusal {
  const { document } = reading.article;
  const { full, wanted } = change;
  const all: Edit[] = [];
  for (const run of runs) {
    const next = change.replace(run);
    const where = `“${excerpt(document, run)}” on line ${lineOf(reading, run.start)}`;
    if (!next?.length)
      return { refusal: `The new name leaves open what becomes of ${where}. Change that by hand first.` };
    const tail = next.at(-1) === wanted.words.at(-1) ? wanted.tail : "";
    const edits = editsOf(reading, run, full, next, tail);
    if (!edits) return { refusal: `Markup parts the words of ${where}. Change them by hand first.` };
    for (const { span, text } of edits)
      all.push({ span: wholeSpan(document, span), text: inMarkup(document.languageId, text) });
  }
  return joined(all.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end));
}

/** Edits in text order, those that touch made one. */
function joined(edits: readonly Edit[]): readonly Edit[] {
  const all: Edit[] = [];
  for (const edit of edits) {
    const before = all.at(-1);
    if (before?.span.end !== edit.span.start) all.push(edit);
    else all[all.length - 1] = { span: { ...before.span, end: edit.span.end }, text: before.text + edit.text };
  }
  return all;
}

/** Runs that do not overlap, in text order, the longer before the shorter. */
function once(runs: readonly NameRun[]): readonly NameRun[] {
  const sorted = [...runs].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((run) => {
    if (run.start < end) return false;
    end = run.end;
    return true;
  });
}

/** What is typed without the title that stands before the name already. */
function withoutTitle({ article }: Reading, { run }: NameAt, newName: string): string {
  const prose = proseOf(article.document);
  const typed = nameWords(newName, { start: 0, end: newName.length });
  const before = nameWords(prose, { start: Math.max(0, run.start - 80), end: run.start });
  for (let count = Math.min(typed.length - 1, before.length, 4); count > 0; count--) {
    const title = before.slice(-count);
    if (title.every(({ text }, i) => fold(text) === fold(typed[i]!.text))) return newName.slice(typed[count]!.start);
  }
  return newName;
}

/** A name with the apostrophe that the article writes. */
function asWritten(prose: string, name: string): string {
  const [curly, straight] = [prose.includes("’"), prose.includes("'")];
  return curly === straight ? name : name.replace(/(\p{L})['’](?=\p{L})/gu, curly ? "$1’" : "$1'");
}

/** A name as the language of the article writes it: no letter of it becomes markup. */
function inMarkup(languageId: string, name: string): string {
  if (languageId === "html") return name.replace(/[&<>]/g, (mark) => HTML[mark]!);
  return languageId === "markdown" || languageId === "mdx" ? name.replace(/[\\`*_[\]<>&]/g, "\\$&") : name;
}

const HTML: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
