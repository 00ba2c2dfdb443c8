import { PERSON_NOUNS } from "../../../lexicon/personNouns.ts";
import { type Span, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { read } from "../rules/reading.ts";
import { clauseSubject } from "../rules/source.ts";

const AND = /^\s(?:and|then|and then)\s$/;
/** Whom somebody tells who has just met, called or seen them. */
const TOLD = /^\s(?:him|her|them)\s$/;
/** Forms of telling somebody. */
const TELLS = /^(?:told|warned|informed|assured|reminded|promised|advised)$/;

/**
 * Gives what is told within what somebody says to who did it there: "Two officials said **the mayor** had met the builder and **told** him
 * that the plan was dead" is the officials' word to its end, and in it the mayor tells. "Had", and a hearer who was met before, say that
 * one story is told. `all`: the attributions of a paragraph.
 */
export function withInnerSubject(paragraph: Paragraph, all: readonly Unnumbered[]): readonly Unnumbered[] {
  let given: Map<Unnumbered, Unnumbered> | undefined;
  for (const told of all) {
    const [[source], [cue, ...more], [content]] = [told.source, told.cue, told.content];
    if (!source || !cue || !content || more.length > 0 || content.start < cue.end) continue;
    if (!TELLS.test(textOf(paragraph, cue))) continue;
    if (!TOLD.test(textOf(paragraph, { start: cue.end, end: content.start }))) continue;
    const outer = all.find((one) => one !== told && saysBefore(paragraph, one, source, cue));
    const subject = outer && subjectOf(paragraph, outer.content.at(-1)!);
    if (!outer || !subject) continue;
    const last = told.content.at(-1)!;
    const whole = { start: outer.content[0]!.start, end: last.end };
    given ??= new Map();
    given.set(outer, { ...outer, content: [whole] });
    given.set(told, { ...told, source: [subject] });
  }
  return given ? all.map((one) => given.get(one) ?? one) : all;
}

/** The same speaker's statement, which ends right before "and told". */
function saysBefore(paragraph: Paragraph, { source, cue, content, type }: Unnumbered, own: Span, told: Span): boolean {
  const [said, ...more] = content;
  if (!said || more.length > 0 || type !== "indirect" || source.length !== 1 || cue.length !== 1) return false;
  return (
    source[0]!.start === own.start &&
    said.start > cue[0]!.end &&
    said.end < told.start &&
    AND.test(textOf(paragraph, { start: said.end, end: told.start }))
  );
}

/** Who had done something in a clause: "the mayor **had** met the builder". */
function subjectOf(paragraph: Paragraph, said: Span): Span | undefined {
  const reading = read(paragraph);
  const { first, end } = rangeWithin(reading.tokens, shift(said, -paragraph.start));
  let had = first + 1;
  while (had < end && reading.tokens[had]!.lower !== "had") had++;
  if (had >= end) return undefined;
  const subject = clauseSubject(reading, first, end);
  if (!subject || subject.to !== had || !isSomebody(reading.tokens.slice(subject.from, subject.to))) return undefined;
  // "The meeting had gone badly and told them": nobody has been met.
  if (!reading.tokens.slice(had + 1, end).some(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos))) return undefined;
  const from = reading.tokens[subject.from]!.lower === "that" ? subject.from + 1 : subject.from;
  return {
    start: paragraph.start + reading.tokens[from]!.start,
    end: paragraph.start + reading.tokens[subject.to - 1]!.end,
  };
}

/** Who may tell: "the mayor", "Ruiz", "she"; not "nobody", "the dog". */
function isSomebody(subject: readonly Token[]): boolean {
  const [opener, head] = [subject[0]!.lower, subject.at(-1)!];
  if (/^(?:nobody|no|none|neither|nothing|it)$/.test(opener)) return false;
  return head.pos === "PROPN" || /^(?:he|she|they)$/.test(head.lower) || PERSON_NOUNS.has(head.lower.replace(/s$/, ""));
}
