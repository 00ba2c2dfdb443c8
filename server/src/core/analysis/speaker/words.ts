import { isWordlike } from "../../text/characters.ts";
import { withoutFiller } from "../../text/filler.ts";
import type { Quotation } from "../../text/quotation.ts";
import type { Span } from "../../text/span.ts";
import type { PartOfSpeech, Token } from "../../text/token.ts";
import type { ParagraphFacts } from "../paragraph.ts";

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
}

const CAPITAL = /^(?:\p{Lu}|(?:al|el|an|as|at|ad|ash|bin|ibn|d|o|l)['’-]\p{Lu})/u;
/** Most words show it by their first character; "al-Assad" and "O'Brien" by a later one. */
function isCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit >= 0x41 && unit <= 0x5a) return true;
  return !(unit >= 0x61 && unit <= 0x7a && !/['’-]/.test(text)) && CAPITAL.test(text);
}

const HYPHEN = /^[-‐‑]$/u;
const POSSESSIVE = /^['’]s$/iu;

/** Characters that steer how a line is set and are no part of a name: directions, joiners, spaces of no width. */
const UNSEEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]/gu;

/** A stretch of prose as a name or a description shows it. */
export function asShown(prose: string): string {
  return withoutFiller(prose).replace(UNSEEN, "").replace(/\s+/gu, " ");
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
    const taken = takePossessive(text, tokens, i, next);
    const word = steered ? withoutUnseen(taken) : taken;
    const isWord = isWordlike(word.text);
    if (word.text === "“" || word.text === ":" || word.text === "‘") initial = true;
    words.push({
      start: word.start,
      end: word.end,
      text: word.text,
      lower: word.lower,
      pos: word.pos,
      possessive: word.possessive,
      sentence,
      initial: initial && isWord,
      capital: isCapital(word.text),
      quotation: inside ? quotation : -1,
    });
    if (isWord) initial = false;
    if (quotations[quotation] && quotations[quotation]!.inner.start === word.end) initial = true;
    i = word.next;
  }
  return words;
}

function withoutUnseen<W extends Span & { readonly text: string; readonly lower: string }>(word: W): W {
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
    const [before, hyphen, after] = [tokens[next - 1]!, tokens[next]!, tokens[next + 1]!];
    if (before.end !== hyphen.start || hyphen.end !== after.start || !HYPHEN.test(hyphen.text)) break;
    if (!isWordlike(before.text) || !isWordlike(after.text)) break;
    next += 2;
  }
  return next;
}

/** "Ruiz's", where the tokenizer has left it whole. */
function endsPossessive(text: string): boolean {
  const mark = text.charCodeAt(text.length - 2);
  return (mark === 0x27 || mark === 0x2019) && /s$/iu.test(text);
}

interface TakenWord extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  readonly possessive: boolean;
  readonly next: number;
}

function takePossessive(prose: string, tokens: readonly Token[], first: number, next: number): TakenWord {
  const head = tokens[first]!;
  const last = tokens[next - 1]!;
  const after = tokens[next];
  const pieces = next - first > 1 ? tokens.slice(first, next) : undefined;
  const text = pieces ? pieces.map((t) => t.text).join("") : head.text;
  const lower = pieces ? pieces.map((t) => t.lower).join("") : head.lower;
  const pos = pieces && head.pos !== "PROPN" ? last.pos : head.pos;
  const base = { start: head.start, end: last.end, text, lower, pos, possessive: false, next };
  if (text.length > 2 && endsPossessive(text)) {
    return { ...base, end: last.end - 2, text: text.slice(0, -2), lower: lower.slice(0, -2), possessive: true };
  }
  if (after?.start !== last.end) return base;
  if (POSSESSIVE.test(after.text) && after.pos !== "AUX" && after.pos !== "VERB")
    return { ...base, possessive: true, next: next + 1 };
  const open =
    /^['’]$/u.test(after.text) && /s$/iu.test(text) && /^\s\p{L}/u.test(prose.slice(after.end, after.end + 2));
  return open ? { ...base, possessive: true, next: next + 1 } : base;
}
