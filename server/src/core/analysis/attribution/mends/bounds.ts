import { SHORT_TITLES } from "../../../lexicon/personTitles.ts";
import { type Span, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { firstFrom, rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { beforeWhose } from "./whoseSource.ts";

/**
 * What the sentence's own marks say of "according to": a figure behind a comma is no part of the source ("According to the trust,
 * 70% of adults …"), and what stands in brackets is said of nothing outside them ("… (93 percent were, according to polls), …").
 */
export function withinBounds(paragraph: Paragraph, attribution: Unnumbered): Unnumbered {
  const [cue] = attribution.cue;
  const [source, ...more] = attribution.source;
  if (!cue || !source || more.length > 0 || !isAccording(paragraph, cue)) return attribution;
  const end = isArticle(paragraph, source) ? nameEnd(paragraph, source) : endOfNamed(paragraph, source);
  const bracket = openBracket(paragraph, cue.start);
  if (end === source.end && bracket < 0) return attribution;
  const content = attribution.content.flatMap((span) => {
    const follows = span.start >= source.end && span.end <= paragraph.end;
    const start =
      follows && end !== source.end ? startAt(paragraph, end) : Math.max(span.start, startAt(paragraph, bracket));
    return span.start < paragraph.start || start < span.end ? [{ ...span, start }] : [];
  });
  return content.length === 0 ? attribution : { ...attribution, source: [{ ...source, end }], content };
}

const isAccording = ({ start, facts }: Paragraph, cue: Span): boolean =>
  /^according\b/i.test(facts.text.slice(cue.start - start, cue.end - start));

/**
 * Where the source ends: at a comma before a figure, before a bracket that closes what was not opened in it, or before the title of
 * whoever the clause is about ("According to the Quay Survey **Professor Vale is** a pilot").
 */
function sourceEnd({ start, facts: { tokens, sentences } }: Paragraph, source: Span): number {
  const { first, end } = rangeWithin(tokens, shift(source, -start));
  let open = 0;
  for (let i = first; i < end; i++) {
    const { text } = tokens[i]!;
    if (text === "(") open++;
    const closes = text === ")" && --open < 0;
    if (i > first && (closes || (text === "," && i + 1 < end && isFigure(tokens, i + 1, end))))
      return start + tokens[i - 1]!.end;
  }
  // "The bill according to Sen. Vale is dead": the verb has its subject already.
  const opens = sentences.some(({ firstToken }) => firstToken === first - 2);
  const title = opens ? Math.max(titleOfSubject(tokens, first, end), subjectBehind(tokens, first, end)) : -1;
  return title > first ? start + tokens[title - 1]!.end : source.end;
}

const isTitle = ({ lower }: Token): boolean => SHORT_TITLES.has(lower) || /^(?:professor|doctor)$/.test(lower);

/** The title behind a name and before another, where the verb of the clause follows at once; -1 where there is none. */
function titleOfSubject(tokens: readonly Token[], first: number, end: number): number {
  if (tokens[end]?.pos !== "AUX") return -1;
  for (let i = end - 2; i > first; i--) {
    if (tokens[i]!.pos !== "PROPN" || tokens[i + 1]!.pos !== "PROPN") return -1;
    if (isTitle(tokens[i]!) && tokens[i - 1]!.pos === "PROPN") return i;
  }
  return -1;
}

/** "According to Hale **the bridge** is unsafe": an article right behind a noun, where the verb of the clause follows; -1 where none is. */
function subjectBehind(tokens: readonly Token[], first: number, end: number): number {
  if (!/^(?:AUX|VERB)$/.test(tokens[end]?.pos ?? "")) return -1;
  for (let i = first + 1; i < end - 1; i++) {
    if (/^[,(]$/.test(tokens[i]!.text)) return -1;
    if (/^(?:the|an?|this|these|those)$/.test(tokens[i]!.lower) && /^(?:NOUN|PROPN)$/.test(tokens[i - 1]!.pos))
      return i;
  }
  return -1;
}

const isArticle = ({ start, facts: { text } }: Paragraph, source: Span): boolean =>
  /^the$/i.test(text.slice(source.start - start, source.end - start));

/** Behind the capitalised words that follow an article: "the **Met** Office", whose first a tagger takes for a verb. */
function nameEnd({ start, facts: { tokens } }: Paragraph, source: Span): number {
  let at = rangeWithin(tokens, shift(source, -start)).end;
  while (at < tokens.length && /^\p{Lu}/u.test(tokens[at]!.text)) at++;
  return start + tokens[at - 1]!.end;
}

/** Before the clause of "whose" that goes on to what somebody else says; else behind the name. */
function endOfNamed(paragraph: Paragraph, source: Span): number {
  const { tokens } = paragraph.facts;
  const { first, end } = rangeWithin(tokens, shift(source, -paragraph.start));
  const before = beforeWhose(tokens, first, end);
  return before < 0 ? wholeName(paragraph, source) : paragraph.start + tokens[before - 1]!.end;
}

/** As `sourceEnd`; but "the Harbour **Watch** index," is a name up to its comma, though a tagger takes a part of it for a verb. */
function wholeName(paragraph: Paragraph, source: Span): number {
  const end = sourceEnd(paragraph, source);
  const { tokens } = paragraph.facts;
  let at = rangeWithin(tokens, shift(source, -paragraph.start)).end;
  const [last, next] = [tokens[at - 1], tokens[at]];
  if (end !== source.end || !last || !next || !isCapital(last) || !isCapital(next) || next.pos !== "VERB") return end;
  while (at < tokens.length && isCapital(tokens[at]!)) at++;
  while (tokens[at]?.pos === "NOUN") at++;
  return tokens[at]?.text === "," ? paragraph.start + tokens[at - 1]!.end : end;
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** A number that is nobody's age ("Ann Ruiz, 42, a nurse"). */
function isFigure(tokens: readonly Token[], at: number, end: number): boolean {
  const { text, pos } = tokens[at]!;
  const age = /^\d{1,3}$/u.test(text) && (at + 1 >= end || tokens[at + 1]!.text === ",");
  return !age && (pos === "NUM" || /^[$€£\d]/u.test(text));
}

/** Tokens that a bracket may hold before "according to". */
const LONGEST = 150;

/** The offset behind the bracket that is open at an offset, in its sentence; -1 where none is. */
function openBracket({ start, facts: { tokens, sentences } }: Paragraph, offset: number): number {
  const at = rangeWithin(tokens, { start: 0, end: offset - start }).end;
  const from = sentences.findLast(({ firstToken }) => firstToken < at)?.firstToken ?? 0;
  let closed = 0;
  for (let i = at - 1; i >= from && at - i < LONGEST; i--) {
    if (tokens[i]!.text === ")") closed++;
    if (tokens[i]!.text === "(" && closed-- === 0) return start + tokens[i]!.end;
  }
  return -1;
}

/** Where the next word begins at or behind an offset; the offset itself where it is none (-1). */
function startAt({ start, facts: { tokens } }: Paragraph, offset: number): number {
  if (offset < 0) return offset;
  let at = firstFrom(tokens, (token) => start + token.start >= offset);
  while (at < tokens.length && !/[\p{L}\p{N}$€£“"‘']/u.test(tokens[at]!.text)) at++;
  return at < tokens.length ? start + tokens[at]!.start : offset;
}
