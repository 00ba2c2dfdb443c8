import { FRACTION_SIGNS } from "../../lexicon/numberWords.ts";
import { classAt, MARK, widthAt } from "../../text/characters.ts";
import { FILLER } from "../../text/filler.ts";
import type { Span } from "../../text/span.ts";
import type { PartOfSpeech, Sentence, Token } from "../../text/token.ts";
import { createWordMemory, ownString } from "../../text/wordMemory.ts";

/**
 * What the reading of numbers works on. Finer than a token: "$26m" is three lexemes, "10-15%" is four. Offsets are into the
 * prose.
 */
export interface Lexeme extends Span {
  readonly text: string;
  /** Lower case, typographic apostrophes made straight. */
  readonly lower: string;
  readonly kind: "word" | "number" | "mark";
  /** Nothing stands between it and the lexeme before. */
  readonly glued: boolean;
  /** A number's value; NaN for one too long to be a quantity, and for anything else. */
  readonly value: number;
  readonly pos: PartOfSpeech;
  /** Index of its sentence. */
  readonly sentence: number;
}

const SIGNS = [...FRACTION_SIGNS.keys()].join("");
const DIGITS = String.raw`\p{Nd}{1,3}(?:,\p{Nd}{2,3})*,\p{Nd}{3}(?!\p{Nd})(?:\.\p{Nd}+)?|\p{Nd}+(?:\.\p{Nd}+)?|(?<![\p{L}\p{N}])\.\p{Nd}+`;
const ADDRESS = String.raw`(?:https?:\/\/|www\.)\S+`;
const PATTERN = new RegExp(
  String.raw`${ADDRESS}|(${DIGITS}|[${SIGNS}])|(\p{L}(?:\.\p{L})+\.?(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)|[^\s]`,
  "gu",
);

/** Longer runs of digits are account numbers, keys and the like. */
const LONGEST_NUMBER = 24;

/** Cuts prose into lexemes; each takes its part of speech and its sentence from the token that covers its start. */
export function readLexemes(
  prose: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly Lexeme[] {
  const { text, offsetOf } = compact(prose);
  const lexemes: Lexeme[] = [];
  let token = 0;
  let sentence = 0;
  let before = -1;
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === SPACE) {
      at++;
      continue;
    }
    const plain = endOfPlainWord(text, at);
    const sign = plain > at ? at : endOfSign(text, at);
    PATTERN.lastIndex = at;
    const match = plain > at || sign > at ? null : PATTERN.exec(text);
    if (plain === at && sign === at && !match) break;
    const from = match ? match.index : at;
    const to = match ? from + match[0].length : Math.max(plain, sign);
    const start = offsetOf(from);
    const end = offsetOf(to - 1) + 1;
    while (token < tokens.length && tokens[token]!.end <= start) token++;
    while (sentence + 1 < sentences.length && sentences[sentence]!.end <= start) sentence++;
    const own = tokens[token];
    // A token that is the same word has it in lower case.
    const same = plain > at && own?.start === start && own.end === end;
    const raw = same ? own.text : text.slice(from, to);
    const kind = plain > at || match?.[2] !== undefined ? "word" : match?.[1] !== undefined ? "number" : "mark";
    lexemes.push({
      start,
      end,
      text: raw,
      lower: same ? own.lower : kind === "word" ? lowerOf(raw) : raw,
      kind,
      glued: from === before,
      value: kind === "number" ? numberIn(raw) : Number.NaN,
      pos: own?.pos ?? "X",
      sentence,
    });
    before = at = to;
  }
  return lexemes;
}

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;
const DOT = 0x2e;
const COLON = 0x3a;

/** The end of a word that is nothing but letters of English and that nothing can go on with, as most are; `from` where none begins. */
export function endOfPlainWord(text: string, from: number): number {
  let end = from;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  return end > from && endsAt(text, from, end) ? end : from;
}

/** Dots stand between single letters and in addresses ("U.S.", "www."), a colon in addresses alone. */
function endsAt(text: string, from: number, end: number): boolean {
  if (end === text.length) return true;
  const next = text.charCodeAt(end);
  if (next === DOT) return end > from + 1 && !text.startsWith("www", from);
  return next < 0x80
    ? next !== APOSTROPHE && next !== COLON
    : next !== TYPOGRAPHIC_APOSTROPHE && classAt(text, end) === MARK;
}

/** The end of a sign that stands for itself, such as a bracket or "€"; `from` where there is none. A dot may begin a number. */
const endOfSign = (text: string, from: number): number =>
  text.charCodeAt(from) !== DOT && classAt(text, from) === MARK ? from + widthAt(text, from) : from;

const isPlainLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

const lowered = createWordMemory<string>();

/** Lower case, typographic apostrophes made straight. */
const lowerOf = (word: string): string =>
  lowered.get(word) ?? lowered.set(word, ownString(word).toLowerCase().replaceAll("’", "'"));

/** The prose without fillers, and the way back from its offsets. */
function compact(prose: string): { text: string; offsetOf: (at: number) => number } {
  if (!prose.includes(FILLER)) return { text: prose, offsetOf: (at) => at };
  const offsets: number[] = [];
  let text = "";
  for (let i = 0; i < prose.length; i++) {
    if (prose[i] === FILLER) continue;
    offsets.push(i);
    text += prose[i];
  }
  return { text, offsetOf: (at) => offsets[at] ?? prose.length };
}

function numberIn(raw: string): number {
  const sign = FRACTION_SIGNS.get(raw);
  if (sign !== undefined) return sign;
  if (raw.length > LONGEST_NUMBER) return Number.NaN;
  return Number(asciiDigits(raw.replaceAll(",", "")));
}

/** The zeros of the decimal digits that turn up in news copy beside ASCII: Arabic-Indic, Persian, Devanagari, Bengali, full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];

function asciiDigits(text: string): string {
  if (/^[\d.]*$/.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((z) => code >= z && code <= z + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** Whether the lexeme is the hyphen inside a word: "twenty-five", "30-foot". */
export function isGluedHyphen(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.text === "-" && lexemes[at]!.glued && lexemes[at + 1]?.glued === true;
}

/** The same, also where a tokenizer has put spaces around it: "fifty - two". For use between two number words only. */
export function isHyphen(lexemes: readonly Lexeme[], at: number): boolean {
  const spaced = lexemes[at]?.text === "-" && !lexemes[at]!.glued && lexemes[at + 1]?.glued === false;
  return spaced || isGluedHyphen(lexemes, at);
}
