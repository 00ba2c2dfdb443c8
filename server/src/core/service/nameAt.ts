import type { Speaker } from "../analysis/speaker/speaker.ts";
import { classifyNoun } from "../analysis/speaker/words/nouns.ts";
import { proseOf } from "../document/prose.ts";
import { DEMONYMS } from "../lexicon/demonyms.ts";
import { NO_NAMES } from "../lexicon/functionWords.ts";
import { SHORT_TITLES } from "../lexicon/personTitles.ts";
import { SURNAMES } from "../lexicon/surnames.ts";
import { lexeme, usualTag } from "../text/lexemes.ts";
import { TAGS } from "../text/wordData.ts";
import { isPronoun } from "./describe.ts";
import { type NameRun, runIn, wordBefore } from "./nameRun.ts";
import { type CutName, cutName, fold, isCapital, isParticle, isShouted, isSuffix, type NameWord } from "./nameWords.ts";
import { mentionAt, paragraphAt, type Reading, touches } from "./reading.ts";
import { opensSentence } from "./sentenceStart.ts";

/** A speaker's name where it stands: the words at an offset, and the full name that they are or are a part of. */
export interface NameAt {
  readonly speaker: Speaker;
  readonly full: CutName;
  readonly run: NameRun;
}

const NOUN = TAGS.indexOf("NOUN");

/** Words that stand in names and have no capital: "Bank **of** Norwell". */
const LINKS = new Set("of the and for in on at to de".split(" "));

/**
 * The name at an offset, titles left out; undefined on a pronoun, on a description and on whatever else a mention holds.
 * The full name comes first, then what else the speaker is called: an acronym, a nickname.
 */
export function nameAt(reading: Reading, offset: number): NameAt | undefined {
  const at = mentionAt(reading, offset);
  if (!at || at.speaker.kind === "unnamed") return undefined;
  const prose = proseOf(reading.article.document);
  const { speaker, mention } = at;
  const others = [...speaker.aliases].sort((a, b) => b.length - a.length);
  for (const name of [fullName(reading, speaker), ...others]) {
    const full = cutName(name);
    const run = runIn(prose, mention, full.words);
    if (!run || !touches(run, offset) || !isName(reading, speaker, full, run)) continue;
    return { speaker, full, run };
  }
  return undefined;
}

/** A speaker's name with the given name that the analysis leaves out, because it is a common word as well: "said **Per** Holm". */
function fullName(reading: Reading, speaker: Speaker): string {
  const full = cutName(speaker.name);
  if (speaker.kind !== "person" || full.words.length !== 1) return speaker.name;
  const prose = proseOf(reading.article.document);
  for (const mention of speaker.mentions) {
    const run = runIn(prose, mention, full.words);
    const given = run && wordBefore(prose, run.start);
    if (given && isGivenName(reading, given)) return `${given.text} ${speaker.name}`;
  }
  return speaker.name;
}

/** A capital that no sentence begins with and no title has, behind a word without one. */
function isGivenName(reading: Reading, { start, text }: { readonly start: number; readonly text: string }): boolean {
  const word = fold(text);
  if (!isCapital(text) || isShouted(text) || SHORT_TITLES.has(word) || DEMONYMS.has(word) || classifyNoun(word))
    return false;
  if (paragraphAt(reading, start)?.facts.kind === "heading" || opensSentence(reading, start)) return false;
  const before = wordBefore(proseOf(reading.article.document), start);
  return (
    before !== undefined &&
    !isCapital(before.text) &&
    !/day$|^(?:in|from|at|of|on)$/i.test(before.text) &&
    !/day$/i.test(text)
  );
}

/** True of a proper name: "Oland", "Bank of Norwell"; not of "Studies" at the start of a sentence, "the Minister", "Local media". */
function isName(reading: Reading, speaker: Speaker, { words }: CutName, run: NameRun): boolean {
  const proper = words.filter((word) => !LINKS.has(word.text) && !isParticle(word));
  if (proper.length === 0 || words.some(({ text }) => isPronoun(text) && !isShouted(text))) return false;
  if (!proper.every(({ text }) => isCapital(text) || /\p{N}/u.test(text))) return false;
  if (speaker.kind === "person" && words.some((word) => /^(?:and|&|or)$/.test(word.text) || isOneMore(word)))
    return false;
  const last = fold(words.at(-1)!.text);
  if (words.length === 1) return isShouted(words[0]!.text) || !isCommon(last) || isProved(reading, speaker, words[0]!);
  if (speaker.kind !== "person") return !NO_NAMES.has(fold(words[0]!.text)) || words[0]!.text === "The";
  return !(run.words.length === words.length && isDetermined(reading, run) && classifyNoun(last));
}

/** "Mira Oland, **Tor** Berg": a second person in one name. */
const isOneMore = (word: NameWord): boolean => word.gap.includes(",") && !isSuffix(word);

/** A common word that is a name all the same: a surname by itself, or a capital in the middle of a sentence. */
function isProved(reading: Reading, speaker: Speaker, word: NameWord): boolean {
  const text = fold(word.text);
  if (classifyNoun(text) && !SURNAMES.has(text)) return false;
  return speaker.mentions.some((mention) => {
    const other = runIn(proseOf(reading.article.document), mention, [word]);
    return other && !isDetermined(reading, other) && (SURNAMES.has(text) || !opensSentence(reading, other.start));
  });
}

/** A word that means a sort of people or things: "minister", "studies", "exports". */
function isCommon(word: string): boolean {
  if (classifyNoun(word) || NO_NAMES.has(word)) return true;
  const known = lexeme(word);
  return known !== undefined && usualTag(known) === NOUN;
}

/** "**the** Minister", "**his** Lawyer". */
function isDetermined({ article }: Reading, { start }: NameRun): boolean {
  const before = wordBefore(proseOf(article.document), start)?.text.toLowerCase() ?? "";
  return /^(?:the|an?|this|that|these|those|some|many|most|no)$/.test(before) || isPronoun(before);
}
