import { overlaps, type Span, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";
import { sourceOf } from "../rules/beforeContent.ts";
import { type VerbCue, verbCueAt } from "../rules/cues.ts";
import { speakerBehind } from "../rules/inverted.ts";
import { type Range, type Reading, read, sentenceEnd, trimmed } from "../rules/reading.ts";
import { subjectBefore, verbGroupStart } from "../rules/source.ts";

const SAYS = /^(?:said|says)$/i;
/** Money says nothing: what is taken for a speaker is the end of what is said. */
const MONEY = /\p{Sc}\s?\d/u;

/** Turns an attribution round whose speaker stands behind the verb, where what stands before it was taken for the speaker. */
export function upright(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  return (
    saidNo(paragraph, one) ??
    saidAround(paragraph, one) ??
    withinWhatIsSaid(paragraph, one) ??
    behindMoney(paragraph, one)
  );
}

/** What can be said in a word, and is nobody. */
const ANSWER = /^(?:no|yes|so|maybe|nothing|otherwise)$/i;

/** "Ruiz, a nurse, **said no**": that is what she says, and she is who stands before it. */
function saidNo(paragraph: Paragraph, one: Unnumbered): Unnumbered | undefined {
  const [[answer, ...others], [cue], [before, ...pieces]] = [one.source, one.cue, one.content];
  if (!answer || !cue || !before || others.length + pieces.length > 0) return undefined;
  if (answer.start < cue.end || before.end > cue.start || !SAYS.test(textOf(paragraph, cue))) return undefined;
  if (!ANSWER.test(textOf(paragraph, answer)) || one.type !== "indirect") return undefined;
  const reading = read(paragraph);
  const verb = rangeWithin(reading.tokens, shift(cue, -paragraph.start)).first;
  const { first } = rangeWithin(reading.tokens, shift(before, -paragraph.start));
  const subject = subjectBefore(reading, verbGroupStart(reading, verb, first), first);
  const source = subject ? spanOf(paragraph, subject) : before;
  return { ...one, source: [source], content: [answer] };
}

/** "**Ruiz said that**, according to the report, it was late": she says all of it, and the report is what she goes by. */
function saidAround(paragraph: Paragraph, one: Unnumbered): Unnumbered | undefined {
  const { start, facts } = paragraph;
  const [[cue], [before]] = [one.cue, one.content];
  if (!cue || !before || before.end > cue.start) return undefined;
  const according = rangeWithin(facts.tokens, shift(cue, -start)).first;
  const that = rangeWithin(facts.tokens, shift(before, -start)).end - 1;
  if (facts.tokens[according]!.lower !== "according" || facts.tokens[that]?.lower !== "that" || that < 2)
    return undefined;
  const reading = read(paragraph);
  const from = reading.sentences[reading.sentenceAt[that]!]!.firstToken;
  const verb = verbBefore(reading, that, from);
  if (!verb || verb.verb.thinks) return undefined;
  const group = verbGroupStart(reading, verb.from, from);
  const source = sourceOf(reading, verb, group, from);
  if (!source) return undefined;
  const content = [spanOf(paragraph, trimmed(reading, { from: that, to: sentenceEnd(reading, that) }))];
  const type = attributionType([paragraph], content);
  return {
    ...one,
    type,
    source: [spanOf(paragraph, source)],
    cue: [spanOf(paragraph, { from: group, to: verb.to })],
    content,
  };
}

/** The verb of "said **that**", "told the board **that**". */
function verbBefore(reading: Reading, that: number, from: number): VerbCue | undefined {
  const said = verbCueAt(reading, that - 1);
  if (said?.verb.says) return said;
  for (let at = that - 2; at >= from && that - at <= LONGEST_HEARER; at--) {
    const told = verbCueAt(reading, at);
    if (told) return told.verb.tells ? told : undefined;
  }
  return undefined;
}
const LONGEST_HEARER = 6;

const spanOf = ({ start, facts: { tokens } }: Paragraph, { from, to }: Range): Span => ({
  start: start + tokens[from]!.start,
  end: start + tokens[to - 1]!.end,
});

/** "The company, **claims the union**, has not paid anyone": who says it stands behind the verb, and the company is said something of. */
function withinWhatIsSaid(paragraph: Paragraph, one: Unnumbered): Unnumbered | undefined {
  const { start, facts } = paragraph;
  const [cue, ...more] = one.cue;
  if (!cue || more.length > 0) return undefined;
  const { first, end } = rangeWithin(facts.tokens, shift(cue, -start));
  const found = end === first + 1 ? speakerBehind(read(paragraph), first) : undefined;
  if (!found) return undefined;
  const source = spanOf(paragraph, found.source);
  // Where the source is right, so is the rest.
  if (one.source.some((span) => overlaps(span, source))) return undefined;
  const content = found.content.map((range) => spanOf(paragraph, range));
  return { ...one, type: attributionType([paragraph], content), source: [source], content };
}

/**
 * "A carriage costs €2.5 million, twice the price of a coach, **said** Vale": what stands behind the verb is the speaker, and all of
 * the sentence before it is what he says.
 */
function behindMoney({ start, facts: { text, tokens, sentences } }: Paragraph, one: Unnumbered): Unnumbered {
  const [source, ...others] = one.source;
  const [content, ...more] = one.content;
  const [cue] = one.cue;
  if (!source || !content || !cue || others.length + more.length > 0 || content.start < cue.end) return one;
  const words = (span: Span): string => text.slice(span.start - start, span.end - start);
  if (
    !SAYS.test(words(cue)) ||
    !(MONEY.test(words(source)) || isNoOne(words(source))) ||
    !/,\s*$/.test(text.slice(0, cue.start - start))
  )
    return one;
  const behind = rangeWithin(tokens, shift(content, -start));
  if (!isName(tokens.slice(behind.first, behind.end))) return one;
  const verb = rangeWithin(tokens, shift(cue, -start)).first;
  const { first } = rangeWithin(tokens, shift(source, -start));
  const opens = sentences.findLast(({ firstToken }) => firstToken <= first)?.firstToken ?? first;
  const colon = isNoOne(words(source)) ? tokens.slice(opens, verb).findIndex((token) => token.text === ":") : -1;
  const from = opens + colon + 1;
  // The comma before the verb is of neither.
  const last = verb - 2;
  if (last < from) return one;
  return {
    ...one,
    source: [content],
    content: [{ start: start + tokens[from]!.start, end: start + tokens[last]!.end }],
  };
}

/** "**No services** until noon, says Great Southern": what there is none of says nothing. */
const isNoOne = (words: string): boolean => /^(?:\p{Lu}[\p{L} ]*: )?no \p{Ll}/u.test(words);

/** A name, and what is told of it behind a comma; not a clause that only begins with one ("Vale, its founder, had quit"). */
function isName(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(({ text }) => text === ",");
  const name = comma < 0 ? tokens : tokens.slice(0, comma);
  const relative = tokens.findIndex(({ lower }) => lower === "who" || lower === "which");
  const plain = relative < 0 ? tokens : tokens.slice(0, relative);
  return (
    name.length > 0 && name.every(({ pos }) => pos === "PROPN") && !plain.some(({ pos }) => /^(?:AUX|VERB)$/.test(pos))
  );
}
