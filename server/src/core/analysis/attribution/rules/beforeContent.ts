import type { Stance } from "../attribution.ts";
import { complementAfter } from "./content.ts";
import { isPassive, type VerbCue, withMedium } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { type Range, type Reading, sentenceEnd, trimmed } from "./reading.ts";
import { clauseSubject, subjectBefore, verbGroupStart } from "./source.ts";

/** Verbs with "to" that are said rather than felt. */
const SPOKEN_WILL =
  /^(?:promise|vow|pledge|threaten|offer|propose|refuse|decline|agree|ask|demand|beg|swear|volunteer|request)$/;
/** Passives with nobody named: "it is believed that", "is expected to". */
const IMPERSONAL =
  /^(?:believe|say|report|expect|think|allege|understand|know|estimate|assume|claim|suggest|hope|fear|announce|agree|rumor)$/;

/** An attribution whose cue stands before its content: "Lee said that …", "Lee told reporters “…”", "…, saying that …". */
export function draftBeforeContent(reading: Reading, cue: VerbCue, lo: number): Draft | undefined {
  const group = verbGroupStart(reading, cue.from, lo);
  if (isPassive(reading, cue, group)) return draftImpersonal(reading, cue, group, lo);
  const cueTo = withMedium(reading, cue.to);
  const source = sourceOf(reading, cue, group, lo);
  if (!source || namesIt(reading, cue, source)) return undefined;
  const relative = cue.verb.of && /^(?:who|which|that)$/.test(reading.tokens[source.from]!.lower);
  const complement = complementAfter(reading, cue, cueTo, relative || isSubordinate(reading, source, lo));
  if (!complement || complement.content.from >= complement.content.to) return undefined;
  return {
    reading,
    source: [source],
    cue: { from: group, to: complement.cueTo },
    content: [{ ...complement.content, reading }],
    stance: stanceOf(reading, cue, complement.content),
    confidence: confidenceOf(reading, cue, complement.content),
  };
}

/** "A man called Vale", "a movement called the Vale Front": nobody says anything. */
function namesIt({ tokens }: Reading, { verb, to }: VerbCue, source: Range): boolean {
  if (!NAMING.test(verb.lemma)) return false;
  const first = tokens[source.from]!;
  if (/^(?:a|an|one|some)$/.test(first.lower)) return true;
  const last = tokens[source.to - 1]!;
  return last.pos === "NOUN" && /^(?:PROPN|DET)$/.test(tokens[to]?.pos ?? "") && source.to - source.from > 3;
}
const NAMING = /^(?:call|dub|label|brand)$/;

/** "When Lee announced the plan, …": the clause ends at its comma. */
function isSubordinate({ tokens }: Reading, source: Range, lo: number): boolean {
  return source.from > lo && SUBORDINATOR.test(tokens[source.from - 1]!.lower);
}
const SUBORDINATOR = /^(?:when|while|after|before|if|although|though|since|because|whenever|once|until|unless)$/;

/** The source of a cue that stands before its content. */
export function sourceOf(reading: Reading, cue: VerbCue, group: number, lo: number): Range | undefined {
  const { tokens } = reading;
  const before = tokens[group - 1];
  if (!/ing$/.test(tokens[cue.from]!.lower) || group < cue.from) {
    return before?.lower === "to" ? undefined : subjectBefore(reading, group, lo);
  }
  if (!before || !/^(?:,|and|while|by|upon|after|before|in|—|–)$/.test(before.lower)) return undefined;
  const { sentences, sentenceAt } = reading;
  return clauseSubject(reading, sentences[sentenceAt[group]!]!.firstToken, group);
}

/** "It is believed that …" has no source; "Lee is expected to …" says it of somebody. */
function draftImpersonal(reading: Reading, cue: VerbCue, group: number, lo: number): Draft | undefined {
  const { tokens } = reading;
  if (!IMPERSONAL.test(cue.verb.lemma)) return undefined;
  const hi = sentenceEnd(reading, cue.from);
  const next = tokens[cue.to]?.lower;
  const content: Range[] = [];
  if (next === "that" && tokens[group - 1]?.lower === "it") content.push(trimmed(reading, { from: cue.to, to: hi }));
  if (next === "to" && group > lo) {
    const subject = subjectBefore(reading, group, lo);
    if (subject) content.push(subject, trimmed(reading, { from: cue.to, to: hi }));
  }
  if (content.length === 0) return undefined;
  return {
    reading,
    source: [],
    cue: { from: group, to: cue.to },
    content: content.map((range) => ({ ...range, reading })),
    stance: cue.verb.thinks ? "attitude" : "statement",
    confidence: 0.7,
  };
}

function stanceOf({ tokens }: Reading, { verb }: VerbCue, content: Range): Stance {
  if (tokens[content.from]!.lower === "to" && verb.wills)
    return SPOKEN_WILL.test(verb.lemma) ? "statement" : "attitude";
  return verb.thinks ? "attitude" : "statement";
}

function confidenceOf({ tokens, quoteAt }: Reading, { verb }: VerbCue, content: Range): number {
  if (quoteAt[content.from] !== -1) return 0.95;
  const { lower } = tokens[content.from]!;
  if (lower === "that" && (verb.says || verb.tells)) return 0.85;
  if (lower === "to") return 0.55;
  return verb.bare || verb.tells ? 0.8 : 0.5;
}
