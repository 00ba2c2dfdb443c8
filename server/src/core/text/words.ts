import {
  ABBREVIATED_MONTHS,
  ABBREVIATED_STATES,
  ABBREVIATIONS_ANYWHERE,
  ABBREVIATIONS_BEFORE_NAME,
} from "../lexicon/abbreviations.ts";
import { classAt, DIGIT, INVISIBLE, LETTER, MARK, SPACE, widthAt } from "./characters.ts";
import { keepsHyphen } from "./lexemes.ts";

/** Where each word, number and mark ends that starts at the previous end or after white space: start, end, start, end … */
export type Bounds = number[];

/** What follows an apostrophe in a word and is a word of its own: "Ruiz's", "they've". */
const CLITICS = new Set(["s", "m", "re", "ve", "ll", "d"]);
/** Words that begin with an apostrophe. */
const APOSTROPHE_WORDS = new Set(["em", "tis", "twas", "til", "cause", "cos", "n", "bout"]);
/** Currencies that are written without a space before their figure. */
const CURRENCY_PREFIXES = new Set(["rs", "ksh", "sh", "tsh", "ush", "usd", "eur", "gbp", "inr", "ngn", "kes", "zar"]);
const LONGEST_CLITIC = 2;
const LONGEST_ABBREVIATION = 6;

const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019;
const isUpper = (unit: number) => unit >= 65 && unit <= 90;
const isLower = (unit: number) => unit >= 97 && unit <= 122;

/** Splits a text without fillers. Every code unit that is no white space is in exactly one piece. Linear in the text. */
export function splitWords(text: string): Bounds {
  const bounds: Bounds = [];
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === SPACE) at++;
    else if (kind === MARK) at = readMark(text, at, bounds);
    else if (kind === DIGIT) at = readNumber(text, at, bounds);
    else at = readWord(text, at, bounds);
  }
  return bounds;
}

function push(bounds: Bounds, start: number, end: number): number {
  bounds.push(start, end);
  return end;
}

function endOfLetters(text: string, from: number): number {
  let at = from;
  for (;;) {
    const kind = classAt(text, at);
    if (kind !== LETTER && kind !== INVISIBLE) return at;
    at += widthAt(text, at);
  }
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  for (;;) {
    const kind = classAt(text, at);
    if (kind !== DIGIT && kind !== INVISIBLE) return at;
    at += widthAt(text, at);
  }
}

/** A word begins at `from`: letters, with what of apostrophes, full stops, hyphens, digits and ampersands belongs to it. */
function readWord(text: string, from: number, bounds: Bounds): number {
  const letters = endOfLetters(text, from);
  const address = endOfAddress(text, from, letters);
  if (address) return push(bounds, from, address);
  const next = text.charCodeAt(letters);
  if (next === 0x24 && letters - from <= 3 && isUpper(text.charCodeAt(letters - 1))) {
    return push(bounds, from, letters + 1);
  }
  if (next === 0x2e) {
    const stopped = endOfAbbreviation(text, from, letters);
    if (stopped) return readAfterAbbreviation(text, from, stopped, bounds);
  }
  if (next === 0x2d || next === 0x2010) {
    const whole = endOfHyphenated(text, from, letters);
    if (whole) return push(bounds, from, whole);
  }
  if (classAt(text, letters) === DIGIT) {
    if (CURRENCY_PREFIXES.has(text.slice(from, letters).toLowerCase())) return push(bounds, from, letters);
    return push(bounds, from, endOfAlphanumeric(text, letters));
  }
  if (next === 0x26 && isUpper(text.charCodeAt(letters - 1)) && isUpper(text.charCodeAt(letters + 1))) {
    return push(bounds, from, endOfLetters(text, letters + 1));
  }
  return isApostrophe(next) ? readApostrophes(text, from, letters, bounds) : push(bounds, from, letters);
}

/** "B52", "N1.2trn": a point between digits, as in a sum in rand or naira, ends nothing. */
function endOfAlphanumeric(text: string, from: number): number {
  let at = from;
  for (;;) {
    const kind = classAt(text, at);
    const point = text.charCodeAt(at) === 0x2e && classAt(text, at - 1) === DIGIT && classAt(text, at + 1) === DIGIT;
    if (kind !== LETTER && kind !== DIGIT && kind !== INVISIBLE && !point) return at;
    at += widthAt(text, at);
  }
}

/** "U.S.'s" splits like "Ruiz's". */
function readAfterAbbreviation(text: string, from: number, end: number, bounds: Bounds): number {
  return isApostrophe(text.charCodeAt(end)) ? readApostrophes(text, from, end, bounds) : push(bounds, from, end);
}

/** Letters end at an apostrophe: splits off clitics and "n't", keeps "O'Brien" and "o'clock" whole. */
function readApostrophes(text: string, from: number, letters: number, bounds: Bounds): number {
  let start = from;
  let end = letters;
  while (isApostrophe(text.charCodeAt(end))) {
    const after = endOfLetters(text, end + 1);
    if (after === end + 1) break;
    const tail = after - end <= LONGEST_CLITIC + 1 ? text.slice(end + 1, after).toLowerCase() : "";
    if (tail === "t" && end - start > 1 && /n/i.test(text.charAt(end - 1))) {
      push(bounds, start, end - 1);
      start = end - 1;
    } else if (CLITICS.has(tail)) {
      push(bounds, start, end);
      start = end;
    }
    end = after;
  }
  return push(bounds, start, end);
}

/** The end of an abbreviation with its full stop, or 0. `letters`: the end of its first letters, where a full stop stands. */
function endOfAbbreviation(text: string, from: number, letters: number): number {
  const dotted = endOfDotted(text, from, letters);
  if (dotted) return dotted;
  if (letters - from > LONGEST_ABBREVIATION) return 0;
  const word = text.slice(from, letters).toLowerCase();
  if (letters - from === 1) return isUpper(text.charCodeAt(from)) && word !== "i" ? letters + 1 : 0;
  if (ABBREVIATIONS_ANYWHERE.has(word)) return word === "am" || word === "pm" ? 0 : letters + 1;
  const capital = isUpper(text.charCodeAt(from));
  const next = text.charCodeAt(letters + 1) === 0x20 ? classAt(text, letters + 2) : classAt(text, letters + 1);
  if (ABBREVIATIONS_BEFORE_NAME.has(word)) return isAbbreviation(word, capital, next) ? letters + 1 : 0;
  if (capital && ABBREVIATED_MONTHS.has(word)) return next === DIGIT ? letters + 1 : 0;
  if (capital && ABBREVIATED_STATES.has(word)) {
    const comma = text.charCodeAt(from - 1) === 0x20 ? text.charCodeAt(from - 2) : text.charCodeAt(from - 1);
    return comma === 0x2c || comma === 0x28 ? letters + 1 : 0;
  }
  return 0;
}

/** Those that are also words ("no.", "art.", "fig.") want a figure after them; titles want a capital. */
function isAbbreviation(word: string, capital: boolean, next: number): boolean {
  if (/^(?:nos?|art|sec|figs?|vol)$/.test(word)) return next === DIGIT;
  if (/^(?:pres|dep|dir|rep|gen|col|det|const|hon|ft|mt)$/.test(word)) return capital;
  return true;
}

/** "U.S.", "a.m.", "e.g.", "Ph.D.", also where the last full stop is missing: single letters with full stops between. */
function endOfDotted(text: string, from: number, letters: number): number {
  const single = letters - from === 1;
  if (!single && !/^ph$/i.test(text.slice(from, Math.min(letters, from + 3)))) return 0;
  let at = letters;
  let count = 1;
  while (text.charCodeAt(at) === 0x2e && classAt(text, at + 1) === LETTER && classAt(text, at + 2) !== LETTER) {
    at += 2;
    count++;
  }
  if (count === 1) return 0;
  return text.charCodeAt(at) === 0x2e && text.charCodeAt(at + 1) !== 0x2e ? at + 1 : at;
}

/** A hyphenated word that stays in one piece ("co-operate", "COVID-19", "F-16"): its end, else 0. */
function endOfHyphenated(text: string, from: number, letters: number): number {
  const after = letters + 1;
  if (classAt(text, after) === DIGIT) {
    return isUpper(text.charCodeAt(from)) ? endOfAlphanumeric(text, after) : 0;
  }
  let end = letters;
  let last = letters;
  for (let parts = 0; parts < 5 && text.charCodeAt(end) === text.charCodeAt(letters); parts++) {
    const next = endOfLetters(text, end + 1);
    if (next === end + 1 || next - from > 40) break;
    last = end + 1;
    end = next;
  }
  if (end === letters) return 0;
  const word = text.slice(from, end).replaceAll("\u2010", "-");
  return keepsHyphen(word, text.slice(from, letters), text.slice(last, end)) ? end : 0;
}

const ADDRESS_START = /^(?:https?$|www$|ftp$)/i;
const ADDRESS = /(?::\/\/|\.)[^\s"“”<>«»]+/y;
const DOMAIN = /(?:\.[a-z0-9-]{1,63}){0,4}\.(?:com|org|net|gov|edu|info|io|co|uk|au|in|za|ng|ke|eu|ca|de|fr|tv)\b/y;
const MAIL = /[\w.+-]{0,64}@[a-zA-Z0-9-]{1,63}(?:\.[a-zA-Z0-9-]{1,63}){1,5}/y;

/** A web or mail address that begins with these letters: its end, else 0. */
function endOfAddress(text: string, from: number, letters: number): number {
  const next = text.charCodeAt(letters);
  if (next !== 0x3a && next !== 0x2e && next !== 0x40 && next !== 0x5f && next !== 0x2b) return 0;
  const pattern =
    letters - from <= 5 && next !== 0x40 && ADDRESS_START.test(text.slice(from, letters)) ? ADDRESS : undefined;
  if (pattern) return matchEnd(pattern, text, letters);
  const mail = matchEnd(MAIL, text, letters);
  if (mail) return mail;
  if (next === 0x5f) return endOfHandle(text, letters);
  return next === 0x2e && isLower(text.charCodeAt(letters - 1)) ? matchEnd(DOMAIN, text, letters) : 0;
}

function matchEnd(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (!match) return 0;
  let end = pattern.lastIndex;
  while (end > from && ".,;:!?'’)]".includes(text.charAt(end - 1))) end--;
  return end === from ? 0 : end;
}

/** The end of letters, digits and underscores. */
function endOfHandle(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 0x5f || endOfAlphanumeric(text, at) > at) {
    at = text.charCodeAt(at) === 0x5f ? at + 1 : endOfAlphanumeric(text, at);
  }
  return at;
}

/** A number begins at `from`: digits with the commas, points, slashes and colons between them; "1990s" and "10th" too. */
function readNumber(text: string, from: number, bounds: Bounds): number {
  let end = endOfDigits(text, text.charCodeAt(from) === 0x2e ? from + 1 : from);
  while (/[.,/:]/.test(text.charAt(end)) && classAt(text, end + 1) === DIGIT) end = endOfDigits(text, end + 1);
  if (classAt(text, end) !== LETTER) return push(bounds, from, end);
  const letters = endOfLetters(text, end);
  const tail = letters - end <= 2 ? text.slice(end, letters).toLowerCase() : "";
  if (/^(?:st|nd|rd|th|s)$/.test(tail)) return push(bounds, from, letters);
  const joined = isUpper(text.charCodeAt(end)) && classAt(text, from - 1) !== MARK;
  return push(bounds, from, joined ? endOfAlphanumeric(text, end) : end);
}

/** ".500": a figure of less than one, as batting averages and calibres are written. */
function opensNumber(text: string, from: number): boolean {
  const before = from > 0 ? classAt(text, from - 1) : SPACE;
  return before === SPACE || (before === MARK && /[($£€[“‘"'—–-]/.test(text.charAt(from - 1)));
}

/** A mark begins at `from`: itself, or what several make together ("''", "--", "...", "@name", "’90s", "’em"). */
function readMark(text: string, from: number, bounds: Bounds): number {
  const unit = text.charCodeAt(from);
  const next = text.charCodeAt(from + 1);
  if (unit === 0x2e && classAt(text, from + 1) === DIGIT && opensNumber(text, from))
    return readNumber(text, from, bounds);
  if (unit === 0x27 || unit === 0x60) {
    if (next === unit) return push(bounds, from, from + 2);
  }
  if (unit === 0x2e || unit === 0x2d || unit === 0x5f || unit === 0x3d || unit === 0x2a)
    return readRun(text, from, bounds);
  if (unit === 0x40 || unit === 0x23) {
    const end = endOfHandle(text, from + 1);
    if (end > from + 1 && classAt(text, from - 1) !== LETTER) return push(bounds, from, end);
  }
  if (isApostrophe(unit) && classAt(text, from - 1) !== LETTER) {
    const end = endOfApostropheWord(text, from + 1);
    if (end) return push(bounds, from, end);
  }
  let end = from + widthAt(text, from);
  while (unit > 0x2000 && (classAt(text, end) === INVISIBLE || /^\p{M}/u.test(text.charAt(end)))) end++;
  return push(bounds, from, end);
}

function readRun(text: string, from: number, bounds: Bounds): number {
  let end = from + 1;
  while (text.charCodeAt(end) === text.charCodeAt(from)) end++;
  return push(bounds, from, end);
}

function endOfApostropheWord(text: string, from: number): number {
  if (classAt(text, from) === DIGIT) {
    const end = endOfDigits(text, from);
    if (end - from !== 2 || classAt(text, end + 1) === LETTER) return 0;
    return text.charAt(end) === "s" ? end + 1 : 0;
  }
  const end = endOfLetters(text, from);
  return end - from <= 5 && end > from && APOSTROPHE_WORDS.has(text.slice(from, end).toLowerCase()) ? end : 0;
}
