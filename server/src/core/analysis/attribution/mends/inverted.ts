import { overlaps, type Span, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";
import { contentStart } from "../rules/afterContent.ts";
import { sourceOf } from "../rules/beforeContent.ts";
import { type VerbCue, verbCueAt } from "../rules/cues.ts";
import { speakerBehind } from "../rules/inverted.ts";
import { type Range, type Reading, read, sentenceEnd, trimmed } from "../rules/reading.ts";
import { isDay, isTime, subjectBefore, verbGroupStart } from "../rules/source.ts";
import { nounPhraseAfter } from "../rules/sourceAfter.ts";
import { REPORTING_VERBS } from "../rules/verbs.ts";

const SAYS = /^(?:said|says)$/i;
/** Money says nothing: what is taken for a speaker is the end of what is said. */
const MONEY = /\p{Sc}\s?\d/u;

/** Turns an attribution round whose speaker stands behind the verb, where what stands before it was taken for the speaker. */
export function upright(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  return (
    saidNo(paragraph, one) ??
    saidAround(paragraph, one) ??
    withinWhatIsSaid(paragraph, one) ??
    beforeColon(paragraph, one) ??
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
  let behind = that - 1;
  // "Said **on Tuesday morning** that".
  while (behind > from && (isTime(reading.tokens[behind]) || isDay(reading.tokens[behind]))) behind--;
  if (behind < that - 1 && reading.tokens[behind]!.lower === "on") behind--;
  const said = verbCueAt(reading, behind);
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
 * "Dating it is hard, **notes Hale**, a chemist: “You may be wrong.”": who stands between the verb and the colon says what stands before the
 * comma, and what is quoted.
 */
function beforeColon(paragraph: Paragraph, one: Unnumbered): Unnumbered | undefined {
  const { start, facts } = paragraph;
  const [[before, ...others], [cue, ...more], said] = [one.source, one.cue, one.content.at(-1)];
  if (!before || !cue || !said || others.length + more.length > 0 || one.type === "indirect") return undefined;
  if (before.start < start || before.end > cue.start || said.start < cue.start || said.end > paragraph.end)
    return undefined;
  const { tokens } = facts;
  const reading = read(paragraph);
  const at = rangeWithin(tokens, shift(cue, -start)).first;
  const first = reading.sentences[reading.sentenceAt[at]!]!.firstToken;
  const verb = tokens[at]!.text === ":" ? verbBeforeColon(reading, at, first) : at;
  if (verb <= first || tokens[verb - 1]!.text !== "," || verb - first > LONGEST_CLAUSE) return undefined;
  const clause = { from: contentStart(reading, verb - 1, first), to: verb - 1 };
  const words = tokens.slice(clause.from, clause.to);
  const finite = words.some(({ pos }) => pos === "VERB" || pos === "AUX");
  // "Ruiz, **speaking in Vale**, warned the board:", "The man **who built it**, says": told of whoever says it.
  if (!finite || words.some(({ lower, text }) => text === "," || /^(?:who|whose|which|that)$/.test(lower)))
    return undefined;
  const { lower } = tokens[verb]!;
  if (!behindIsSpeaker(lower, tokens[verb + 1], words[0]!)) return undefined;
  if (lower.endsWith("ing") || !REPORTING_VERBS.get(lower)?.some(({ says }) => says)) return undefined;
  const opener = tokens[verb + 1];
  if (!opener || !(opener.pos === "PROPN" || /^(?:the|an?)$/.test(opener.lower))) return undefined;
  const named = nounPhraseAfter(reading, verb + 1, sentenceEnd(reading, verb));
  const colon = named ? colonBehind(tokens, named.to) : -1;
  const quote = reading.quotes[reading.quoteAt[colon + 1] ?? -1];
  if (!named || colon < 0 || quote?.from !== colon + 1) return undefined;
  const content = [spanOf(paragraph, clause), spanOf(paragraph, quote)];
  return {
    ...one,
    type: attributionType([paragraph], content),
    source: [spanOf(paragraph, { from: named.from, to: colon })],
    cue: [spanOf(paragraph, { from: verb, to: verb + 1 })],
    content,
  };
}

/** Verbs that have neither a hearer nor a thing behind them. Own compilation. */
const SAYS_ALONE =
  /^(?:says|said|adds|added|argues|argued|insists|insisted|writes|wrote|jokes|joked|quips|quipped|replies|replied|reckons|reckoned)$/;
/** Those that have a thing there, but nobody: "noted **the risk**", "explains **the plan**". */
const NAMES_THING =
  /^(?:notes|noted|explains|explained|observes|observed|recalls|recalled|concedes|conceded|admits|admitted|suggests|suggested|predicts|predicted|laments|lamented)$/;
/** How a clause begins whose subject may do what the verb tells: "**The mayor** stood up", "**Hale** was furious". */
const OF_SOMEBODY = /^(?!(?:It|There|This|That|These|Those)$)\p{Lu}/u;

/** "**Says** the mayor:", "**warns** Hale:"; no "The mayor stood up, **warned the board**:", "Hale rose, **denied the charge**:". */
const behindIsSpeaker = (verb: string, next: Token | undefined, first: Token): boolean =>
  SAYS_ALONE.test(verb) || (next?.pos === "PROPN" && (NAMES_THING.test(verb) || !OF_SOMEBODY.test(first.text)));

/** ", **warns** Hale, a chemist at Vale:"; -1 where there is none. */
function verbBeforeColon({ tokens, quoteAt }: Reading, colon: number, first: number): number {
  for (let at = colon - 2; at > first && colon - at <= LONGEST_ASIDE && quoteAt[at] === -1; at--)
    if (tokens[at - 1]!.text === "," && REPORTING_VERBS.has(tokens[at]!.lower)) return at;
  return -1;
}

/** The colon behind a name, and behind what is told of it without a verb: "Hale**, a chemist at Vale**:"; -1 where none is. */
function colonBehind(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length && at - from <= LONGEST_ASIDE; at++) {
    const { text, pos } = tokens[at]!;
    if (text === ":") return at;
    if (at === from ? text !== "," : !/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART|PRON|CCONJ)$/.test(pos) && text !== ",")
      return -1;
  }
  return -1;
}
const LONGEST_ASIDE = 14;

/** Words of a clause that is said. */
const LONGEST_CLAUSE = 40;

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
