import { DOCUMENT_NOUNS } from "../../../lexicon/documentNouns.ts";
import { GROUP_NOUNS } from "../../../lexicon/groupNouns.ts";
import type { Token } from "../../../text/token.ts";

const UNIT =
  /^(?:night|day|week|weekend|fortnight|month|quarter|season|term|year|decade|century|morning|afternoon|evening|spring|summer|autumn|fall|winter)$/;
const DATE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;
const WHICH = /^(?:last|this|next|that)$/;
const OF_SAME = /^(?:same|next|following|previous)$/;
const DAY = /^(?:today|yesterday|tonight|tomorrow)$/;
const EARLY = /^(?:earlier|later|late|early|just|only)$/;

/**
 * Where whoever speaks is told behind when it was: "**Last week** the minister said", "**The next morning** police said". `first` where
 * the words begin with no time, or with one that tells who it is: "last year's winner".
 */
export function behindTime(tokens: readonly Token[], first: number, end: number): number {
  const opener = EARLY.test(tokens[first]!.lower) ? first + 1 : first;
  const begins = endOfTime(tokens, opener);
  return begins > opener && begins < end && opensSource(tokens, begins, end) ? begins : first;
}

function endOfTime(tokens: readonly Token[], at: number): number {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!one || !two) return at;
  if (at === 0 && STAMP.test(one.text)) return behindStamp(tokens);
  if (WHICH.test(one.lower) && (UNIT.test(two.text) || DATE.test(two.text))) return at + 2;
  if (one.lower === "the" && OF_SAME.test(two.lower) && three && UNIT.test(three.text)) return at + 3;
  const before = tokens[at - 1]?.lower ?? "";
  if (UNIT.test(one.text) && (WHICH.test(before) || OF_SAME.test(before))) return at + 1;
  return DAY.test(one.lower) ? at + 1 : at;
}

/** "16:10", "4.10": an hour of the day as live copy begins a paragraph with. */
const STAMP = /^(?:[01]?\d|2[0-3])[:.][0-5]\d$/;
const HALF = /^[ap]\.?m\.?$/;
const ZONE = /^(?:GMT|BST|UTC|CET|CEST|EET|EST|EDT|ET|CST|CDT|CT|PST|PDT|PT|AEST|AEDT|IST|SAST|WAT|EAT)$/;

/** "**16:10 GMT** The Met Office says": when it was told, and none of whom it is told of; a capital begins the sentence behind it. */
function behindStamp(tokens: readonly Token[]): number {
  let at = 1;
  if (HALF.test(tokens[at]?.text ?? "")) at++;
  if (ZONE.test(tokens[at]?.text ?? "")) at++;
  return /^\p{Lu}/u.test(tokens[at]?.text ?? "") ? at : 0;
}

/** Whether somebody may begin at a word: "the minister", "she", "Ann Ruiz", "ministers"; not "host" of "last night host". */
function opensSource(tokens: readonly Token[], at: number, end: number): boolean {
  const { pos, text } = tokens[at]!;
  if (/^(?:DET|PRON)$/.test(pos) || (pos === "PROPN" && /^\p{Lu}/u.test(text))) return true;
  let head = at;
  while (head + 1 < end && /^(?:ADJ|NOUN)$/.test(tokens[head]!.pos) && /^(?:NOUN|PROPN)$/.test(tokens[head + 1]!.pos))
    head++;
  const { lower } = tokens[head]!;
  return /^(?:NOUN|PROPN)$/.test(tokens[head]!.pos) && (GROUP_NOUNS.has(lower) || /[^s]s$/.test(lower));
}

/**
 * Where a source ends before the words that tell when it was: "The union **yesterday** said", "Norwell Marine **last night** said"; `end`
 * where they tell who it is: "the winner of last year", "a man who left yesterday".
 */
export function beforeTime(tokens: readonly Token[], first: number, end: number): number {
  const closes = startOfTime(tokens, end);
  const before = tokens[closes - 1];
  if (closes === end || closes <= first || !before || !/^\p{L}/u.test(before.text) || HANGS.test(before.pos))
    return end;
  // "A poll last week": which of them.
  if (DOCUMENT_NOUNS.has(before.lower) && !DAY.test(tokens[closes]!.lower)) return end;
  // "The minutes of a meeting on Sunday": of which meeting.
  const hangs = /^(?:on|in)$/.test(tokens[closes]!.lower) && hasPhrase(tokens, first, closes);
  if (hangs) return end;
  const clause = tokens.slice(first, closes).some(({ pos, lower }) => /^(?:VERB|AUX)$/.test(pos) || /^wh/.test(lower));
  return clause ? end : closes;
}

/** "A meeting" of "the minutes of a meeting". */
function hasPhrase(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++) if (tokens[at - 1]!.pos === "ADP" && tokens[at]!.pos === "DET") return true;
  return false;
}

const HANGS = /^(?:ADP|DET|ADV|CCONJ|SCONJ|PART)$/;

function startOfTime(tokens: readonly Token[], end: number): number {
  const [one, two] = [tokens[end - 2], tokens[end - 1]];
  if (!one || !two) return end;
  if (DAY.test(two.text)) return end - 1;
  // "The court **on Thursday** ordered"; "the festival in August" may be called so.
  if (one.text === "on" && DATE.test(two.text)) return end - 2;
  if (!/^(?:last|this)$/.test(one.text) || !(UNIT.test(two.text) || DATE.test(two.text))) return end;
  return EARLY.test(tokens[end - 3]?.text ?? "") ? end - 3 : end - 2;
}
