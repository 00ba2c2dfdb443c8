import { ABBREVIATIONS_BEFORE_NAME } from "../lexicon/abbreviations.ts";
import { SPEECH_VERB_FORMS } from "../lexicon/speechVerbs.ts";
import type { Sentence, Token } from "./token.ts";

const CLOSERS = new Set(["”", "’", "''", '"', "'", ")", "]", "»", "“"]);
const ENDERS = new Set([".", "!", "?", "…", "...", "?!", "!!"]);
/** Marks after a full stop that are still looked at; keeps a run of thousands linear. */
const MOST_CLOSERS = 8;
/** Words of a speaker between a quoted question and its verb. */
const LONGEST_SPEAKER = 6;
/** Abbreviations that nothing capitalised belongs to, but the day. */
const LAST_WORDS = new Set(["a.m", "p.m", "etc", "al", "esq"]);
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const OPENERS = new Set(["“", "‘", '"', "'", "``", "''", "(", "[", "«"]);
/** Words that a full stop shortens before a figure: "Rs. 42 crore", "p. 12". */
const BEFORE_FIGURE = new Set("rs re ksh kshs sh shs tsh ush dh dhs tk p pp para paras cl".split(" "));
/** Words that a sentence seldom begins with when an abbreviation stands before them, but that names do. */
const STARTERS = new Set(
  `the a an he she they we i you it this that these those but and so in on at for if when while after before as there his her
  their its our my not no some many most all one two with by from to what who how why where mr mrs ms dr`.split(/\s+/),
);

/** Splits a paragraph's tokens into sentences. Every token is in one; white space between sentences is in none. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const end = endOfSentence(tokens, i);
    if (!end && i + 1 < tokens.length) continue;
    const endToken = Math.max(end, i + 1);
    sentences.push({ start: tokens[first]!.start, end: tokens[endToken - 1]!.end, firstToken: first, endToken });
    first = endToken;
    i = endToken - 1;
  }
  return sentences;
}

/** When a sentence ends with the mark at `at` and the closing marks after it: the index of the token after them; else 0. */
function endOfSentence(tokens: readonly Token[], at: number): number {
  const token = tokens[at]!;
  const stops = token.text.endsWith(".");
  const isMark = ENDERS.has(token.text) || (stops && /^\.{2,}$/.test(token.text));
  if (!isMark && !(stops && token.text.length > 1)) return 0;
  let next = at + 1;
  const limit = Math.min(tokens.length, next + MOST_CLOSERS);
  while (next < limit && closes(tokens, next)) next++;
  while (next < limit && ENDERS.has(tokens[next]!.text) && tokens[next]!.start === tokens[next - 1]!.end) next++;
  if (next >= tokens.length) return next;
  const after = tokens[next]!;
  if (isMark && token.text !== "." && next === at + 1 && after.start === token.end && !OPENERS.has(after.text))
    return 0;
  if (token.text === "." && next === at + 1 && /^\d/.test(after.text) && BEFORE_FIGURE.has(tokens[at - 1]?.lower ?? ""))
    return 0;
  if (!isMark) return endsAfterAbbreviation(tokens, at, next) ? next : 0;
  if (next > at + 1 && token.text !== "." && isFollowedBySpeaker(tokens, next)) return 0;
  return beginsSentence(tokens, next) ? next : 0;
}

/** "“Is it over?” Ruiz asked": a short name and a verb of speaking go on with the sentence. */
function isFollowedBySpeaker(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_SPEAKER && at < tokens.length; at++) {
    const { lower, pos } = tokens[at]!;
    if (at > from && SPEECH_VERB_FORMS.has(lower)) return true;
    if (pos !== "PROPN" && pos !== "PRON" && pos !== "DET" && pos !== "NOUN") return false;
  }
  return false;
}

/** A closing mark stands close to what it closes; a straight one before a word does not close. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!CLOSERS.has(token.text) || token.start !== tokens[at - 1]!.end) return false;
  const next = tokens[at + 1];
  if (/^[”’)\]»]$/.test(token.text)) return true;
  return next === undefined || next.start > token.end || CLOSERS.has(next.text);
}

/** A sentence may begin here: a capital, a digit, an opening mark; not a lower-case word, not a comma. */
function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (OPENERS.has(text)) {
    const inner = tokens[at + 1];
    return inner === undefined || !/^\p{Ll}/u.test(inner.text) || tokens[at - 1]!.text === ".";
  }
  if (/^[,;:)\]]$/.test(text)) return false;
  return !/^['’]?\p{Ll}/u.test(text);
}

/** "He works for Acme Inc. The firm …" but "Acme Inc. Chairman Lee", "U.S. Senate", "J. Smith". */
function endsAfterAbbreviation(tokens: readonly Token[], at: number, next: number): boolean {
  const bare = tokens[at]!.lower.slice(0, -1);
  const after = tokens[next]!;
  if (ABBREVIATIONS_BEFORE_NAME.has(bare) || /^\p{L}$/u.test(bare)) return false;
  if (!beginsSentence(tokens, next)) return false;
  if (next > at + 1) return true;
  // "8 a.m. (1100 GMT)"
  if (after.text === "(" && /^[ap]\.m$/.test(bare)) return false;
  if (LAST_WORDS.has(bare)) return !DAY.test(after.text) && !/^\p{Lu}{2}/u.test(after.text);
  return STARTERS.has(after.lower) || OPENERS.has(after.text);
}
