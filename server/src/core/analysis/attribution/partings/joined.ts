import { coverOf } from "../../../text/cover.ts";
import { type Span, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";
import { isPassive, type VerbCue, verbCueAt } from "../rules/cues.ts";
import { NOBODY, NOT } from "../rules/negated.ts";
import { type Reading, read } from "../rules/reading.ts";
import { verbGroupStart } from "../rules/source.ts";

/** How sure it is that the second of two says so. */
const LIKELY = 0.8;
/** Words of who says it, and of what is called so. */
const LONGEST = 8;
const JOINS = /^(?:and|but|while|whereas)$/;
const IN_SOURCE = /^(?:DET|ADJ|NOUN|PROPN|PART)$/;
const LINK = /^(?:of|for|'s|’s|'|’|&|-)$/;
/** Verbs that stand before what is called something. */
const CALLS = /^(?:call|describe|brand|label|dub|dismiss|denounce|condemn|hail|praise|reject)$/;
/** What is the case, as somebody holds it; what happened may be told of the second as well ("said Ruiz fell and Bell called her “a fool”"). */
const HOLDS =
  /^(?:is|are|was|were|isn't|wasn't|'s|'re|will|would|should|must|could|can|may|might|has|have|does|do|did)$/;

/**
 * Parts what is said from what another is quoted with in the same sentence, behind a plain "and": "Hale said the plan was good **and Pell
 * called it “a farce”**". What is quoted is Pell's, whoever tells it. `all`: the attributions of a paragraph.
 */
export function withJoined(paragraph: Paragraph, all: readonly Unnumbered[]): readonly Unnumbered[] {
  const { quotations, text } = paragraph.facts;
  if (quotations.length === 0 || !/ (?:and|but|while|whereas) /.test(text)) return all;
  if (!all.some((one) => mayHold(paragraph, one))) return all;
  const cues = coverOf(all.flatMap(({ source, cue }) => [...source, ...cue]));
  return all.flatMap((one) => (mayHold(paragraph, one) ? parted(paragraph, one, cues.touches) : [one]));
}

/** Verbs and tellers of a story, in which others say things: "told the court that it was dark and Pell said, “Go”", "the lawsuit says". */
const RECOUNTS = /^(?:heard|told|testified|alleged|alleges|recalled|recalls|remembered|remembers|recounted)$/;
const RECORD =
  /\b(?:lawsuit|suit|complaint|indictment|affidavit|charges?|filing|petition|diary|memoir|book|witness|victim)$/i;
/** Verbs of a scene: what is shouted is heard by whoever tells it. */
const AT_SCENE = /^(?:shout|yell|scream|cry|whisper|mutter|ask|tell|joke|reply|answer|order)$/;

/** Says something behind its verb that is not all quoted, and by no colon. */
function mayHold(paragraph: Paragraph, { type, source, cue, content }: Unnumbered): boolean {
  const [[said, ...more], verb] = [content, cue.at(-1)];
  if (type === "direct" || !said || more.length > 0 || !verb || source.length !== 1) return false;
  if (said.start < verb.end || said.end > paragraph.end || source[0]!.start > verb.start) return false;
  const says = textOf(paragraph, verb);
  return /\p{L}$/u.test(says) && !RECOUNTS.test(says) && !RECORD.test(textOf(paragraph, source[0]!));
}

function parted(paragraph: Paragraph, one: Unnumbered, known: (span: Span) => boolean): Unnumbered[] {
  const reading = read(paragraph);
  const { tokens, quoteAt } = reading;
  const { first, end } = rangeWithin(tokens, shift(one.content[0]!, -paragraph.start));
  const spanOf = (from: number, to: number): Span => ({
    start: paragraph.start + tokens[from]!.start,
    end: paragraph.start + tokens[to - 1]!.end,
  });
  for (let at = first + 2; at < end; at++) {
    if (!JOINS.test(tokens[at]!.lower) || quoteAt[at] !== -1 || !holds(reading, first, at)) continue;
    const cue = verbBehind(reading, at + 1, end);
    const said = cue ? saidFrom(reading, cue, end) : -1;
    if (!cue || said < 0) continue;
    // "She was scared and the man called **her** “a dog”": what somebody tells was done to her.
    const plain = tokens[at]!.lower === "and";
    if (plain && (AT_SCENE.test(cue.verb.lemma) || SOMEBODY.test(tokens[cue.to]?.lower ?? ""))) continue;
    const group = verbGroupStart(reading, cue.from, at + 2);
    const [source, verb] = [spanOf(at + 1, group), spanOf(group, cue.to)];
    if (known(source) || known(verb)) return [one];
    const to = tokens[at - 1]!.text === "," ? at - 1 : at;
    const [content, rest] = [[spanOf(first, to)], [{ start: spanOf(said, said + 1).start, end: one.content[0]!.end }]];
    return [
      { ...one, type: attributionType([paragraph], content), content },
      {
        type: attributionType([paragraph], rest),
        stance: "statement",
        confidence: LIKELY,
        source: [source],
        cue: [verb],
        content: rest,
      },
    ];
  }
  return [one];
}

const IS = /^(?:is|are|was|were)$/;
const SOMEBODY = /^(?:him|her|them|me|us|you)$/;

/** The clause before the joint has for its last verb what is the case, and none that tells what happened. */
function holds({ tokens, quoteAt }: Reading, first: number, joint: number): boolean {
  for (let i = joint - 1; i >= first; i--) {
    const { pos, lower } = tokens[i]!;
    if (quoteAt[i] !== -1) continue;
    if (pos === "AUX" || HOLDS.test(lower)) return HOLDS.test(lower);
    // "Was murder": a noun, whatever the tagger takes it for.
    const noun = IS.test(tokens[i - 1]?.lower ?? "") && !/[dnt]$/.test(lower);
    if (pos === "VERB" && !noun && !/ing$/.test(lower) && !isOfModal(tokens, i))
      return /[^s]s$/.test(lower) || isOfBefore(tokens, i, first);
  }
  return false;
}

/** "Said the pump **had failed** and Bell called it “old”": what was so before anybody said so, where the second verb tells it of no such time; but "said **she** had gone". */
const isOfBefore = (tokens: readonly Token[], at: number, first: number): boolean =>
  /^(?:had|has|have)$/.test(tokens[at - 1]?.lower ?? "") && tokens[at - 2]?.pos === "NOUN" && at - 2 >= first;

/** "Would work", "must not go". */
const isOfModal = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at - 1], tokens[at - 2]].some((token) =>
    /^(?:will|would|should|must|could|can|may|might|do|does)$/.test(token?.lower ?? ""),
  );

/** The verb of saying behind somebody who is named, or told apart by "the", or many. */
function verbBehind(reading: Reading, from: number, end: number): VerbCue | undefined {
  const { tokens, quoteAt } = reading;
  const opener = tokens[from];
  if (!opener || !(opener.pos === "PROPN" || opener.lower === "the" || isMany(opener))) return undefined;
  for (let i = from; i < end && i - from <= LONGEST; i++) {
    const { pos, lower } = tokens[i]!;
    if (quoteAt[i] !== -1 || NOBODY.test(lower) || NOT.test(lower)) return undefined;
    const cue = i > from && !/ing$/.test(lower) ? verbCueAt(reading, i) : undefined;
    if (cue) return cue.verb.thinks || isPassive(reading, cue, from) ? undefined : cue;
    if (!IN_SOURCE.test(pos) && !LINK.test(lower)) return undefined;
  }
  return undefined;
}

const isMany = ({ pos, lower }: Token): boolean => pos === "NOUN" && /[^s]s$/.test(lower);

/** Where what the second says begins, if it is quoted: "said, **“…”**", "called **it “a farce”**", "said **it was “a farce”**"; else -1. */
function saidFrom({ tokens, quoteAt, marked }: Reading, { verb, to }: VerbCue, end: number): number {
  const at = /^[,:]$/.test(tokens[to]?.text ?? "") ? to + 1 : to;
  if (at < end && quoteAt[at] !== -1) return verb.says || verb.tells || CALLS.test(verb.lemma) ? at : -1;
  if (at > to || !(verb.lemma === "say" || CALLS.test(verb.lemma))) return -1;
  for (let i = to; i < end && i - to <= LONGEST; i++) {
    if (marked[i] === 1) return i > to ? to : -1;
    if (/^(?:[,;:]|and|but|or|who|which)$/.test(tokens[i]!.lower)) return -1;
  }
  return -1;
}
