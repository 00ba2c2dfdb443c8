import { isWordlike } from "../../../text/characters.ts";
import { withoutFiller } from "../../../text/filler.ts";
import type { Quotation } from "../../../text/quotation.ts";
import type { Span } from "../../../text/span.ts";
import type { PartOfSpeech, Token } from "../../../text/token.ts";
import type { ParagraphFacts } from "../../paragraph.ts";
import { isOwnEnding } from "./ownEnding.ts";
import { CAPITAL, SIGN, signsOf, signsOfForm } from "./wordSigns.ts";

/** A token, or what is made of several or of a part of one. */
type Piece = Omit<Token, "form">;

/** A token as names need it: hyphens inside a name joined, possessive endings taken off. Offsets are the paragraph's. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Index of its sentence in the paragraph. */
  readonly sentence: number;
  /** First word of its sentence, or of a quotation in it: a capital proves nothing. */
  readonly initial: boolean;
  readonly capital: boolean;
  /** An apostrophe-s (or an apostrophe after an s) follows. */
  readonly possessive: boolean;
  /** Index of the quotation that it stands in; -1 outside. */
  readonly quotation: number;
  /** What it may be by its form: bits of `SIGN`. */
  readonly signs: number;
}

/** Most words show it by their first character; "al-Assad" and "d'Arcy" by a later one. */
function isCapital(text: string, lower: string, signs: number): boolean {
  if (text === lower) return (signs & SIGN.capital) !== 0;
  const unit = text.charCodeAt(0);
  return (unit >= 0x41 && unit <= 0x5a) || CAPITAL.test(text);
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

/** Characters that steer how a line is set and are no part of a name: directions, joiners, spaces of no width. */
const UNSEEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]/gu;

/** What a name or a description is shown without: fillers and such characters, any space but a single blank. */
const ODD = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]|[^\S ]| {2}/u;

/** A stretch of prose as a name or a description shows it. */
export function asShown(prose: string): string {
  if (!ODD.test(prose)) return prose;
  return withoutFiller(prose).replace(UNSEEN, "").replace(/\s+/gu, " ");
}

/** The words [first, last) in lower case, with a space between them. */
export function wholeName(words: readonly Word[], first: number, last: number): string {
  let whole = words[first]!.lower;
  for (let i = first + 1; i < last; i++) whole += ` ${words[i]!.lower}`;
  return whole;
}

/** The words and marks of a paragraph. */
export function readWords({ text, tokens, sentences, quotations }: ParagraphFacts): readonly Word[] {
  const words: Word[] = [];
  const steered = text.search(UNSEEN) >= 0;
  let sentence = 0;
  let quotation = 0;
  let initial = true;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= token.start) {
      sentence++;
      initial = true;
    }
    while (quotation < quotations.length && quotations[quotation]!.end <= token.start) quotation++;
    const inside = isInside(quotations[quotation], token);
    const next = joinHyphens(tokens, i);
    const whole = next - i > 1 ? joined(tokens.slice(i, next)) : token;
    const asWritten = whole === token ? signsOfForm(token.form) : signsOf(whole.lower);
    const found = (asWritten & SIGN.possessive) !== 0 ? "within" : possessiveEnding(text, whole, tokens[next]);
    const own = !inside && isOwnEnding(whole, tokens, next);
    const behind = found === "behind" || (own && found === "none") ? next + 1 : next;
    const ending = own ? "none" : found;
    const bare =
      ending === "within" ? withoutEnding(whole) : own && behind > next ? withEnding(whole, tokens[next]!) : whole;
    const word = steered ? withoutUnseen(bare) : bare;
    const signs = word === whole ? asWritten : signsOf(word.lower);
    const isWord = (signs & SIGN.wordlike) !== 0;
    if (!isWord && (word.text === "“" || word.text === ":" || word.text === "‘")) initial = true;
    words.push({
      start: word.start,
      end: word.end,
      text: word.text,
      lower: word.lower,
      pos: ending === "none" && (signs & SIGN.day) !== 0 && word.text === word.lower ? "ADV" : word.pos,
      possessive: ending !== "none",
      sentence,
      initial: initial && isWord,
      capital: isCapital(word.text, word.lower, signs),
      quotation: inside ? quotation : -1,
      signs,
    });
    if (isWord) initial = false;
    if (quotations[quotation] && quotations[quotation]!.inner.start === word.end) initial = true;
    i = behind;
  }
  return words;
}

function withoutUnseen(word: Piece): Piece {
  const inner = word.text.replace(UNSEEN, "");
  if (inner === word.text || inner === "") return word;
  const start = word.start + word.text.indexOf(inner[0]!);
  const end = word.end - (word.text.length - 1 - word.text.lastIndexOf(inner.at(-1)!));
  return { ...word, text: inner, lower: word.lower.replace(UNSEEN, ""), start, end };
}

function isInside(quotation: Quotation | undefined, token: Token): boolean {
  return (
    quotation !== undefined && quotation.use !== "title" && quotation.start <= token.start && token.end <= quotation.end
  );
}

/** The index after the last token of "Hyun-seung", which a tokenizer may have cut in three. */
function joinHyphens(tokens: readonly Token[], first: number): number {
  let next = first + 1;
  while (next + 1 < tokens.length) {
    const before = tokens[next - 1]!;
    const hyphen = tokens[next]!;
    const after = tokens[next + 1]!;
    if (before.end !== hyphen.start || hyphen.end !== after.start || !isHyphen(hyphen.text)) break;
    if (!isWordlike(before.text) || !isWordlike(after.text)) break;
    next += 2;
  }
  return next;
}

const isHyphen = (text: string): boolean => text === "-" || text === "‐" || text === "‑";

function joined(pieces: readonly Token[]): Piece {
  const head = pieces[0]!;
  const last = pieces.at(-1)!;
  return {
    start: head.start,
    end: last.end,
    text: pieces.map((t) => t.text).join(""),
    lower: pieces.map((t) => t.lower).join(""),
    pos: head.pos === "PROPN" ? head.pos : last.pos,
  };
}

/** Whether a word's possessive ending stands behind it, as the next token. */
function possessiveEnding(prose: string, { text, end }: Piece, after: Token | undefined): "behind" | "none" {
  if (after?.start !== end || !isApostrophe(after.text.charCodeAt(0))) return "none";
  if (/^.s$/iu.test(after.text)) return after.pos !== "AUX" && after.pos !== "VERB" ? "behind" : "none";
  const open = after.text.length === 1 && /s$/iu.test(text) && /^\s\p{L}/u.test(prose.slice(after.end, after.end + 2));
  return open ? "behind" : "none";
}

const withEnding = ({ start, text, lower, pos }: Piece, ending: Token): Piece => ({
  start,
  end: ending.end,
  text: text + ending.text,
  lower: lower + ending.lower,
  pos,
});

const withoutEnding = ({ start, end, text, lower, pos }: Piece): Piece => ({
  start,
  end: end - 2,
  text: text.slice(0, -2),
  lower: lower.slice(0, -2),
  pos,
});
