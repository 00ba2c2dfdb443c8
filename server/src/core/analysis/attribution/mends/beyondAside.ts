import { shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { type Range, read } from "../rules/reading.ts";
import { clauseSubject, verbGroupStart } from "../rules/source.ts";
import { REPORTING_VERBS } from "../rules/verbs.ts";

const DASH = /^[—–―-]+$/;
const AND = /^(?:and|but|yet)$/;
/** Words of a subject, and of an aside, at most. */
const LONGEST = 14;
const LONGEST_ASIDE = 40;
const NAMING = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART)$/;
const NAMED = /^(?:DET|PROPN|NOUN|NUM)$/;
const RELATIVE = /^(?:who|whose|which)$/;

/**
 * Gives a verb behind an aside the subject before it, where what was taken for the source is only the aside's end: "**The Harbour Board** - which
 * lost its case against the mayor - **said** that it would appeal", "**Economists** who favour a toll **agree** that it is late".
 */
export function withSubjectBeforeAside(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const { start, facts } = paragraph;
  const [[source, ...others], [cue]] = [one.source, one.cue];
  if (!source || others.length > 0 || !cue || source.start < start || source.end > cue.start) return one;
  const { tokens } = facts;
  const { first, end } = rangeWithin(tokens, shift(source, -start));
  const verb = rangeWithin(tokens, shift(cue, -start)).first;
  if (first >= end || verb >= tokens.length) return one;
  const subject = acrossMark(paragraph, first, end, verb) ?? ofRelative(paragraph, first, end, verb);
  if (!subject) return one;
  return { ...one, source: [{ start: start + tokens[subject.from]!.start, end: start + tokens[subject.to - 1]!.end }] };
}

/** "the mayor **-** said", "the mayor**;** praised": what ends with such a mark is no subject of the verb behind it. */
function acrossMark(paragraph: Paragraph, first: number, end: number, verb: number): Range | undefined {
  const { tokens } = paragraph.facts;
  let mark = end - 1;
  while (mark < verb && mark <= end + 1 && !isMark(tokens[mark]!)) mark++;
  const apart = tokens[mark];
  if (mark >= verb || !apart || !isMark(apart) || !/\s/.test(around(paragraph, apart))) return undefined;
  const reading = read(paragraph);
  if (reading.quoteAt[mark] !== -1) return undefined;
  const from = reading.sentences[reading.sentenceAt[first]!]!.firstToken;
  const next = tokens[mark + 1]!;
  const goesOn = AND.test(next.lower) && verbGroupStart(reading, verb, mark + 1) === mark + 2;
  if (apart.text === ";") return goesOn || mark + 1 === verb ? clauseSubject(reading, from, first) : undefined;
  let opens = first - 1;
  while (opens > from && first - opens < LONGEST_ASIDE && !isDash(paragraph, opens)) opens--;
  if (opens <= from || !isDash(paragraph, opens)) return undefined;
  if (goesOn) return clauseSubject(reading, from, opens);
  return verbGroupStart(reading, verb, mark + 1) === mark + 1 ? namedBefore(tokens, from, opens) : undefined;
}

const isMark = ({ text }: Token): boolean => text === ";" || DASH.test(text);
const isDash = (paragraph: Paragraph, at: number): boolean => {
  const token = paragraph.facts.tokens[at]!;
  return DASH.test(token.text) && (token.text !== "-" || /^\s.*\s$/.test(around(paragraph, token)));
};

/** A mark with the character on each side. */
const around = ({ facts: { text } }: Paragraph, { start, end }: Token): string =>
  text.slice(Math.max(0, start - 1), end + 1);

/** "**Those** who asked for it said", "**Hale**, who asked for it, said": a clause about the subject is no subject. */
function ofRelative(paragraph: Paragraph, first: number, end: number, verb: number): Range | undefined {
  const { tokens } = paragraph.facts;
  if (end - first < 2 || end - first > LONGEST_ASIDE || !RELATIVE.test(tokens[first]!.lower)) return undefined;
  const does = tokens
    .slice(first + 1, end)
    .some(({ pos, lower }) => (pos === "AUX" || pos === "VERB") && !/ing$/.test(lower));
  if (!does || AND.test(tokens[end - 1]!.lower)) return undefined;
  const reading = read(paragraph);
  const group = verbGroupStart(reading, verb, end);
  if (group > end + 1 || (group === end + 1 && tokens[end]!.text !== ",")) return undefined;
  if (!/^(?:VERB|AUX)$/.test(tokens[verb]!.pos)) return undefined;
  const closed = tokens[group - 1]!.text === ",";
  // "Those who believe the manager lied": the verb is the manager's.
  if (!closed && (/ing$/.test(tokens[verb]!.lower) || takesClause(tokens, first, end))) return undefined;
  const from = reading.sentences[reading.sentenceAt[first]!]!.firstToken;
  const named = namedBefore(tokens, from, tokens[first - 1]?.text === "," ? first - 1 : first);
  return named && (tokens[first - 1]?.text === ",") === closed ? { from: named.from, to: group } : undefined;
}

const takesClause = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens
    .slice(first, end)
    .some(({ lower }) => TAKES_CLAUSE.test(lower) || REPORTING_VERBS.get(lower)?.some(({ bare }) => bare) === true);
const TAKES_CLAUSE =
  /^(?:think|believe|know|hope|feel|fear|see|hear|suspect|assume|expect|wish)(?:s|ed)?$|^(?:thought|knew|felt|saw|heard|means?|meant)$/;

/** The subject that a sentence begins with, behind a place or a time with its comma. */
function namedBefore(tokens: readonly Token[], from: number, to: number): Range | undefined {
  let opens = from;
  while (opens < to && /^(?:but|and|yet|still|even|so|that)$/.test(tokens[opens]!.lower)) opens++;
  const isAdverbial = /^(?:ADP|ADV|SCONJ)$/.test(tokens[opens]?.pos ?? "");
  const comma = isAdverbial ? tokens.slice(opens + 1, to).findIndex(({ text }) => text === ",") : -1;
  if (comma >= 0) opens += comma + 2;
  if (isName(tokens, opens, to)) return { from: opens, to };
  // "from whom **the State Office** - before and after the vote - asked for help": of a clause within.
  let inner = to;
  while (inner > from && to - inner < LONGEST && isOfName(tokens[inner - 1]!)) inner--;
  const within = inner > from && /^(?:that|which|whom|while|as|because|when)$/.test(tokens[inner - 1]!.lower);
  return within && isName(tokens, inner, to) ? { from: inner, to } : undefined;
}

const isName = (tokens: readonly Token[], from: number, to: number): boolean =>
  from < to &&
  to - from <= LONGEST &&
  NAMED.test(tokens[from]!.pos) &&
  tokens
    .slice(from, to)
    .every((token, i) => isOfName(token) && (token.pos !== "VERB" || tokens[from + i + 1]?.lower === "by"));

/** "An article **written** by Hale" as well, and "front**-**runner"; not "the plan **failed**". */
const isOfName = ({ pos, lower, text }: Token): boolean =>
  NAMING.test(pos) || text === "-" || (pos === "VERB" && /e[dn]$/.test(lower));
