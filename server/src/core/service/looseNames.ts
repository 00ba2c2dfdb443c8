import type { Paragraph } from "../analysis/paragraph.ts";
import type { Speaker } from "../analysis/speaker/speaker.ts";
import { classifyNoun } from "../analysis/speaker/words/nouns.ts";
import { proseOf } from "../document/prose.ts";
import { DEMONYMS } from "../lexicon/demonyms.ts";
import { GIVEN_NAMES } from "../lexicon/givenNames.ts";
import { ORGANISATION_MARKS, ORGANISATION_NOUNS } from "../lexicon/organisationNouns.ts";
import { SHORT_TITLES } from "../lexicon/personTitles.ts";
import { lexeme, usualTag } from "../text/lexemes.ts";
import type { Span } from "../text/span.ts";
import { TAGS } from "../text/wordData.ts";
import { type NameRun, wordAfter, wordBefore } from "./nameRun.ts";
import { type CutName, fold, isCapital, isShouted, isSuffix, type NameWord, nameWords } from "./nameWords.ts";
import type { Reading } from "./reading.ts";
import { opensSentence } from "./sentenceStart.ts";

const PROPER = TAGS.indexOf("PROPN");

/**
 * Where a speaker's name stands and no mention is: "Late **Okafor** header sends Brayford through". A surname counts where it is
 * nobody else's in the article, and no part of a longer name ("the Okafor Foundation").
 */
export function looseRuns(reading: Reading, speaker: Speaker, full: CutName): readonly NameRun[] {
  const prose = proseOf(reading.article.document);
  const core = full.words.filter((word) => !isSuffix(word));
  const key = core.at(-1) && isCapital(core.at(-1)!.text) ? core.at(-1)! : undefined;
  if (!key || (core.length > 1 ? speaker.kind !== "person" : isCommon(key.text))) return [];
  const found: { run: NameRun; paragraph: Paragraph }[] = [];
  for (const paragraph of reading.article.paragraphs) {
    for (
      let at = prose.indexOf(key.text, paragraph.start);
      at >= 0 && at < paragraph.end;
      at = prose.indexOf(key.text, at + 1)
    ) {
      const word = wordAt(prose, at, key.text);
      if (word) found.push({ run: runBefore(prose, word, core), paragraph });
    }
  }
  // "Bill Bell" beside "Ruth Bell": of a bare "Bell" nobody can tell whose it is.
  if (found.some(({ run, paragraph }) => run.words.length === 1 && isOthers(reading, run, core, paragraph))) return [];
  const isMentioned = mentionsOf(reading);
  return found
    .filter(({ run }) => !isMentioned(run))
    .filter(({ run, paragraph }) => isAlone(reading, run, core, paragraph))
    .map(({ run }) => run);
}

/** Asked of spans in text order: whether a mention holds them. */
function mentionsOf(reading: Reading): (span: Span) => boolean {
  const mentions = [...reading.speakers.values()].flatMap(({ speaker }) => speaker.mentions);
  mentions.sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = -1;
  return ({ start, end }) => {
    for (; next < mentions.length && mentions[next]!.start <= start; next++)
      reach = Math.max(reach, mentions[next]!.end);
    return reach >= end;
  };
}

function wordAt(prose: string, start: number, text: string): NameWord | undefined {
  const end = start + text.length;
  if (/[\p{L}\p{M}\p{N}\uFEFF'’-]$/u.test(prose.slice(Math.max(0, start - 2), start))) return undefined;
  // "Okafor-led" has a name in it, "Okafor-Bell" is another one.
  if (/^(?:\uFEFF*[\p{L}\p{M}\p{N}]|-(?!\p{Ll}))/u.test(prose.slice(end, end + 8))) return undefined;
  return { start, end, text, gap: "" };
}

/** The surname with the words before it that belong to the name. */
function runBefore(prose: string, word: NameWord, core: readonly NameWord[]): NameRun {
  const words = [word];
  const indexes = [core.length - 1];
  for (let i = core.length - 2; i >= 0; i--) {
    const before = wordBefore(prose, words[0]!.start);
    if (!before || !isCapital(before.text) || fold(before.text) !== fold(core[i]!.text)) continue;
    words.unshift(before);
    indexes.unshift(i);
  }
  return { start: words[0]!.start, end: word.end, words, indexes };
}

/** A surname behind another given name: "**Ben** Okafor". */
function isOthers(reading: Reading, { start }: NameRun, core: readonly NameWord[], { facts }: Paragraph): boolean {
  const before = wordBefore(proseOf(reading.article.document), start);
  if (!before || !isCapital(before.text) || isTitle(before.text)) return false;
  if (core.some(({ text }) => fold(text) === fold(before.text))) return false;
  if (GIVEN_NAMES.has(fold(before.text))) return true;
  return !opensSentence(reading, before.start) && !(facts.kind === "heading" && isTitleCase(facts.text));
}

/** "Republican leaders", "Exports": a word that is no name where it stands in another sense. */
function isCommon(word: string): boolean {
  const known = isShouted(word) ? undefined : lexeme(fold(word));
  return DEMONYMS.has(fold(word)) || (known !== undefined && usualTag(known) !== PROPER);
}

const isTitle = (word: string): boolean => SHORT_TITLES.has(fold(word)) || classifyNoun(fold(word))?.sort === "person";

/** The name by itself: no capital beside it makes it a part of something else. */
function isAlone(reading: Reading, run: NameRun, core: readonly NameWord[], { facts }: Paragraph): boolean {
  const prose = proseOf(reading.article.document);
  const whole = run.words.length === core.length && core.length > 1;
  const after = wordAfter(prose, run.end);
  const titled = facts.kind === "heading" && isTitleCase(facts.text);
  if (after && isCapital(after.text) && (!titled || isOfBody(after.text))) return false;
  // "Martin Hale, Jr." may be the father.
  const next = nameWords(prose, { start: run.end, end: run.end + 8 })[0];
  if (next && isSuffix(next)) return false;
  if (whole) return true;
  const before = wordBefore(prose, run.start);
  if (!before)
    return core.length > 1 || lexeme(fold(run.words[0]!.text)) === undefined || !opensSentence(reading, run.start);
  if (isCapital(before.text) && !isTitle(before.text) && !titled && !opensSentence(reading, before.start)) return false;
  return !(titled && lexeme(fold(run.words[0]!.text)) !== undefined);
}

const isOfBody = (word: string): boolean =>
  ORGANISATION_NOUNS.has(word.toLowerCase()) || ORGANISATION_MARKS.has(word.toLowerCase());

/** "Okafor Sends Brayford Through". */
function isTitleCase(text: string): boolean {
  const words = nameWords(text, { start: 0, end: text.length }).filter((word) => word.text.length > 3);
  return words.length > 1 && words.every((word) => isCapital(word.text));
}
