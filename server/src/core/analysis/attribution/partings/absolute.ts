import { coverOf } from "../../../text/cover.ts";
import { type Span, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { firstFrom, rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";
import { complementAfter } from "../rules/content.ts";
import { type VerbCue, verbCueAt } from "../rules/cues.ts";
import { type Draft, finish } from "../rules/draft.ts";
import { NOBODY, NOT } from "../rules/negated.ts";
import { type Range, type Reading, read } from "../rules/reading.ts";
import { TELLS } from "../rules/signals.ts";
import { verbGroupStart } from "../rules/source.ts";
import { REPORTING_VERBS } from "../rules/verbs.ts";

/** How sure it is that whoever stands in such a clause says so. */
const LIKELY = 0.8;
/** Words between "with" and the participle. */
const LONGEST_SOURCE = 14;
/** "With" before a participle; "while" before a verb, of somebody whom the writer sets against who spoke before. */
const OPENS = /^(?:with|while|whereas)$/;
/** What such a source is made of: nouns and what belongs to them, and what joins them. */
const IN_SOURCE = /^(?:DET|ADJ|NOUN|PROPN|PART|ADV|X)$/;
const LINK = /^(?:of|for|at|in|from|to|'s|’s|'|’|and|&|-)$/;
/** Shares and numbers of people are what a poll says, and not they: "with 56 percent of voters saying". */
const COUNTED =
  /^(?:percent|majority|majorities|minority|plurality|half|third|thirds|quarter|most|many|more|some|several|all|both|each|everyone|voters|respondents)$/;
/** Verbs of telling others: what a thing suggests, shows or proves is nobody's word, nor is what somebody believes. */
const TELLING =
  /^(?:say|tell|report|claim|insist|argue|note|warn|write|tweet|allege|state|admit|add|explain|announce|complain|assert|estimate|predict|forecast)$/;

/** What is said in such a clause, and the comma before it. */
interface Absolute {
  readonly own: Unnumbered;
  readonly comma: number;
}

/**
 * Parts what is said from what somebody else says in the same sentence, behind a comma and "with" or "while": "Officials say that nobody
 * will be refused, **with the Norwell Post reporting that** three were". The writer says who reports it, whatever the officials say; unless
 * all the words are somebody's, behind a colon or in a turn of a transcript, or the sentence goes on behind that clause, and nobody
 * can tell whose that is. `found`: the attributions of a paragraph.
 */
export function withAbsolutes(paragraph: Paragraph, found: readonly Unnumbered[]): readonly Unnumbered[] {
  if (!/, (?:with|while|whereas) /.test(paragraph.facts.text)) return found;
  const all = absolutesIn(paragraph);
  if (all.length === 0) return found;
  const holding = (one: Unnumbered, piece: Span): Absolute | undefined => {
    const absolute = all[firstFrom(all, ({ comma }) => comma + BEHIND >= piece.start)];
    return absolute && isHeld(paragraph, absolute, one, piece) ? absolute : undefined;
  };
  // What is somebody's already, or goes on to be, is no other's.
  const known = coverOf([
    ...found.flatMap(({ cue }) => cue),
    ...found.flatMap((one) => one.content.filter((piece) => !holding(one, piece))),
  ]);
  // What is said before ends at the comma already, and nobody has the clause.
  const ends = new Set(found.flatMap((one) => one.content.map(({ end }) => end)));
  const added = new Set<Unnumbered>(
    all.filter((one) => ends.has(one.comma) && !known.touches(clauseOf(one))).map(({ own }) => own),
  );
  const kept = found.map((one) => {
    const content = one.content.flatMap((piece) => {
      const absolute = holding(one, piece);
      if (!absolute || known.touches(clauseOf(absolute))) return [piece];
      added.add(absolute.own);
      return piece.start < absolute.comma ? [{ start: piece.start, end: absolute.comma }] : [];
    });
    if (content.length === one.content.length && content.every((piece, i) => piece === one.content[i])) return one;
    return content.length > 0 ? retyped(paragraph, { ...one, content }) : one;
  });
  return [...kept, ...added];
}

const clauseOf = ({ own: { cue, content } }: Absolute): Span => ({ start: cue[0]!.start, end: content[0]!.end });

/** A comma and a space: content may begin with the clause itself. */
const BEHIND = 2;

/** Whether somebody's content runs on into the clause, and ends with it. */
function isHeld({ start, facts }: Paragraph, { own, comma }: Absolute, one: Unnumbered, piece: Span): boolean {
  const [cue] = one.cue;
  // In a transcript's turn, and behind any colon, all is the same person's word.
  if (!cue || one.source.length === 0 || /:$/.test(facts.text.slice(cue.start - start, cue.end - start))) return false;
  const alone = one.content.length === 1 && piece.start >= comma;
  if (cue.start >= comma || alone || piece.end !== own.content[0]!.end) return false;
  // "Ruiz **says** that he shouted, while a manager **claimed** it": a story that she tells.
  const words = (span: Span): string => facts.text.slice(span.start - start, span.end - start);
  const verb = words(own.cue[0]!);
  if (!/ing$/.test(verb) && (isPast(words(cue)) !== isPast(verb) || INDEFINITE.test(words(own.source[0]!))))
    return false;
  return piece.start >= comma || isClause(facts.tokens, shift({ start: piece.start, end: comma }, -start));
}

const isPast = (cue: string): boolean => /(?:ed|said|told|wrote)$/.test(cue);
const INDEFINITE = /^(?:an?|another|one|some|other|others|somebody|someone)\b/i;

/** What is said before the clause has a verb: "told them **that**, with Bell saying so, it would strike" goes on behind it. */
function isClause(tokens: readonly Token[], span: Span): boolean {
  const { first, end } = rangeWithin(tokens, span);
  return tokens
    .slice(first, end)
    .some(({ pos, lower }) => pos === "AUX" || (pos === "VERB" && !/ing$/.test(lower)) || /["“”]/.test(lower));
}

/** What is left of a statement may be all quoted, or not at all. */
function retyped(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const within = one.content.every(({ start, end }) => start >= paragraph.start && end <= paragraph.end);
  return within ? { ...one, type: attributionType([paragraph], one.content) } : one;
}

function absolutesIn(paragraph: Paragraph): readonly Absolute[] {
  const reading = read(paragraph);
  return reading.tokens.flatMap(({ lower }, at) => {
    const comma = reading.tokens[at - 1];
    if (!OPENS.test(lower) || comma?.text !== "," || reading.quoteAt[at] !== -1) return [];
    const draft = draftAbsolute(reading, at);
    return draft ? [{ own: finish(draft), comma: paragraph.start + comma.start }] : [];
  });
}

/** "With the Norwell Post reporting that …", "while the Norwell Post reports that …", its first word at a token. */
function draftAbsolute(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt } = reading;
  const participle = tokens[at]!.lower === "with";
  const first = tokens[at + 1];
  if (!first || !/^(?:DET|NOUN|PROPN|ADJ)$/.test(first.pos) || isDenied(first)) return undefined;
  for (let i = at + 2; i < tokens.length && i < at + LONGEST_SOURCE; i++) {
    const { lower, pos } = tokens[i]!;
    if (quoteAt[i] !== -1 || COUNTED.test(lower) || isDenied(tokens[i]!)) return undefined;
    const cue = /ing$/.test(lower) === participle ? (verbCueAt(reading, i) ?? mistaken(reading, i)) : undefined;
    if (!cue) {
      if (!IN_SOURCE.test(pos) && !LINK.test(lower) && !isLetter(tokens, i)) return undefined;
      continue;
    }
    const group = verbGroupStart(reading, i, at + 2);
    const complement = complementAfter(reading, cue, cue.to);
    if (group <= at + 1 || !complement || !TELLING.test(cue.verb.lemma)) return undefined;
    if (!isTold(reading, complement.content.from) || goesOn(reading, complement.content)) return undefined;
    return {
      reading,
      source: [{ from: at + 1, to: group }],
      cue: { from: group, to: complement.cueTo },
      content: [{ ...complement.content, reading }],
      stance: "statement",
      confidence: LIKELY,
    };
  }
  return undefined;
}

/** "While the bank **estimates** that": a verb before "that", which the tagger of parts of speech takes for a noun. */
function mistaken({ tokens, quoteAt }: Reading, at: number): VerbCue | undefined {
  const { lower, pos } = tokens[at]!;
  if (pos !== "NOUN" || !TELLS.test(lower) || tokens[at + 1]?.lower !== "that" || quoteAt[at] !== -1) return undefined;
  const verb = REPORTING_VERBS.get(lower)?.find(({ says, particles }) => says && particles.length === 0);
  return verb && { verb, from: at, to: at + 1 };
}

/** Nobody says it: "with **no** witness saying", "with Bell **not** saying". */
const isDenied = ({ lower }: Token): boolean => NOBODY.test(lower) || NOT.test(lower);

/** A letter with an article is a name, whatever else the word is: "the i". */
const isLetter = (tokens: readonly Token[], at: number): boolean =>
  /^\p{L}$/u.test(tokens[at]!.text) && tokens[at - 1]!.lower === "the";

/** A clause or a quotation, and no thing: "adding 40 jobs", "reporting the theft". */
function isTold({ tokens, quoteAt }: Reading, from: number): boolean {
  if (/^(?:that|whether|how|why|what)$/.test(tokens[from]!.lower) || quoteAt[from] !== -1) return true;
  return tokens
    .slice(from + 1, from + LONGEST_SUBJECT)
    .some(({ pos, lower }) => pos === "AUX" || (pos === "VERB" && !/ing$/.test(lower)));
}
const LONGEST_SUBJECT = 10;

/** Behind a comma, or with a participle of saying that somebody else has, the sentence may go on with what others say. */
function goesOn(reading: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    if (reading.quoteAt[i] !== -1) continue;
    const { text, lower } = reading.tokens[i]!;
    if (text === "," || (/ing$/.test(lower) && verbCueAt(reading, i))) return true;
  }
  return false;
}
