import { type Span, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { type Reading, read, sentenceEnd } from "../rules/reading.ts";
import { isDay, isTime, verbGroupStart } from "../rules/source.ts";

/** What may stand before a participle that its sentence opens with: "**While** conceding that it was late, Hale …". */
const BEFORE = /^(?:after|before|while|when|in|by|without|besides|since|on|upon|now|then|but|and|yet|still|,)$/;
const MARK = /^(?:["”’]|'')$/;
/** What is no longer anybody's: "**Assuming** that she wins, she will stay". */
const NOBODYS =
  /^(?:assuming|supposing|considering|concerning|regarding|judging|including|barring|depending|according|seeing)$/;
/** Words of a subject at most. */
const LONGEST = 12;
const NAMING = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART|PRON)$/;
const NAMED = /^(?:DET|PROPN|PRON)$/;
const NO_SUBJECT = /^(?:it|there|this|that|these|those|which|what|who|him|them|me|us|himself|herself|themselves)$/;

/**
 * Gives what is said in a participle that a sentence opens with to the subject of the sentence: "**Conceding** that the pier was late, **Hale** promised
 * a new one". Only where nobody has it, or somebody in a sentence before.
 */
export function withFrontedSubject(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const { start, facts } = paragraph;
  const [cue, ...more] = one.cue;
  const last = one.content.at(-1);
  if (!cue || more.length > 0 || !last || one.content[0]!.start < cue.end || last.end > paragraph.end) return one;
  if (one.source.length > 1) return one;
  const { tokens } = facts;
  const verb = rangeWithin(tokens, shift(cue, -start)).first;
  const opener = tokens[verb];
  if (!opener || !/^\p{L}\p{Ll}+ing$/u.test(opener.text) || NOBODYS.test(opener.lower)) return one;
  const reading = read(paragraph);
  const { sentences, sentenceAt, quoteAt } = reading;
  const sentence = sentences[sentenceAt[verb]!]!.firstToken;
  const source = one.source[0];
  const cited = source && citedEnd(tokens, rangeWithin(tokens, shift(last, -start)).end, shift(source, -start), opener);
  if (cited) return withCiting(reading, one, cited);
  if (source && (source.start < start || source.end > start + tokens[sentence]!.start)) return one;
  if (quoteAt[verb] !== -1 || !isFronted(tokens, sentence, verb)) return one;
  const subject = subjectBehind(reading, rangeWithin(tokens, shift(last, -start)).end, sentenceEnd(reading, verb));
  return subject ? { ...one, source: [{ start: start + subject.start, end: start + subject.end }] } : one;
}

const CITES = /^(?:citing|quoting|referencing|invoking)$/;

/**
 * "Citing a report **by the Vale Institute**, the lawyer said": behind what is cited, where whoever it is by was taken for who cites it; the
 * comma. Undefined where nothing of the kind stands there.
 */
function citedEnd(tokens: readonly Token[], end: number, source: Span, { lower }: Token): number | undefined {
  if (!CITES.test(lower) || !/^(?:by|from|of|in)$/.test(tokens[end]?.lower ?? "")) return undefined;
  if (tokens[end + 1]?.start !== source.start) return undefined;
  let at = end + 1;
  while (at < tokens.length && at - end <= LONGEST && /^(?:DET|ADJ|NOUN|PROPN|ADP|PART)$/.test(tokens[at]!.pos)) at++;
  return tokens[at]?.text === "," ? at : undefined;
}

/** Whoever cites it: the subject behind the comma; nobody where there is none. */
function withCiting(reading: Reading, one: Unnumbered, comma: number): Unnumbered {
  const { tokens, paragraph } = reading;
  const subject = subjectBehind(reading, comma, sentenceEnd(reading, comma));
  const content = [{ start: one.content[0]!.start, end: paragraph.start + tokens[comma - 1]!.end }];
  const source = subject ? [{ start: paragraph.start + subject.start, end: paragraph.start + subject.end }] : [];
  return { ...one, source, content };
}

function isFronted(tokens: readonly Token[], sentence: number, verb: number): boolean {
  if (verb - sentence > 4) return false;
  for (let i = sentence; i < verb; i++) if (!BEFORE.test(tokens[i]!.lower) && tokens[i]!.pos !== "ADV") return false;
  return true;
}

/** The subject right behind the comma that ends the participle's clause; with its verb. */
function subjectBehind(reading: Reading, end: number, hi: number): Span | undefined {
  const { tokens, quoteAt } = reading;
  let from = end;
  const mark = MARK.test(tokens[end - 1]?.text ?? "");
  const inQuote = mark && tokens[end - 2]?.text === ",";
  if (!inQuote && tokens[end - 1]?.text !== ",") {
    // "Conceding that it is “late” **he** promised": a mark and a pronoun need no comma.
    const marked = mark && /^(?:he|she|they)$/.test(tokens[end]?.text ?? "");
    if (!marked && tokens[end]?.text !== ",") return undefined;
    from = marked ? end : end + 1;
  }
  const first = tokens[from];
  if (from >= hi || !first || !NAMED.test(first.pos) || NO_SUBJECT.test(first.lower)) return undefined;
  for (let at = from + 1; at < hi && at <= from + LONGEST; at++) {
    const { pos, lower, text } = tokens[at]!;
    if (quoteAt[at] !== -1 || text === ",") return undefined;
    if (pos === "AUX" || (pos === "VERB" && !/ing$/.test(lower))) {
      const group = verbGroupStart(reading, at, from + 1);
      // "**Monday** brought more bad news": when, and nobody.
      if (isDay(tokens[group - 1]) || isTime(tokens[group - 1])) return undefined;
      return { start: first.start, end: tokens[group - 1]!.end };
    }
    if (!NAMING.test(pos) && pos !== "ADV") return undefined;
  }
  return undefined;
}
