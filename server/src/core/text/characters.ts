/** What the tokenizer sees in a code point. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;
/** Joiners, soft hyphens, direction marks: nothing to see, so they belong to whatever they touch. */
export const INVISIBLE = 4;

export type CharacterClass = 0 | 1 | 2 | 3 | 4;

const INVISIBLES = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]|[\ufe00-\ufe0f]/;

function classify(character: string): CharacterClass {
  if (/\s/.test(character)) return SPACE;
  if (INVISIBLES.test(character)) return INVISIBLE;
  if (LETTERS.test(character)) return LETTER;
  return DIGITS.test(character) ? DIGIT : MARK;
}
const LETTERS = /[\p{L}\p{M}]/u;
const DIGITS = /\p{N}/u;

const UNKNOWN = 255;
/** The classes of the code points that news is written in, up to the end of the general punctuation, as far as they were met. */
const TABLE = new Uint8Array(0x2070).fill(UNKNOWN);

/** The class of the code point at `at`. A lone surrogate is a mark. */
export function classAt(text: string, at: number): CharacterClass {
  const unit = text.charCodeAt(at);
  if (unit < TABLE.length) {
    if (TABLE[unit] === UNKNOWN) TABLE[unit] = classify(String.fromCharCode(unit));
    return TABLE[unit] as CharacterClass;
  }
  const code = text.codePointAt(at);
  return code === undefined ? SPACE : classify(String.fromCodePoint(code));
}

/** How many code units the code point at `at` takes. */
export function widthAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 && text.codePointAt(at)! > 0xffff ? 2 : 1;
}

/** True for a character that a word may be without: removed before a word is looked up. */
export function withoutInvisibles(text: string): string {
  return INVISIBLES.test(text) ? text.replace(new RegExp(INVISIBLES, "g"), "") : text;
}

const WORDLIKE = /[\p{L}\p{N}]/u;

/** True where there is a letter or a digit in it: a word rather than a mark. Most words, and a comma, show it by their first character. */
export function isWordlike(text: string): boolean {
  const unit = text.charCodeAt(0);
  if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) return true;
  return !(unit < 0x30 && text.length === 1) && WORDLIKE.test(text);
}
