import { keptWith } from "../../../text/keptWith.ts";
import type { Paragraph, ParagraphFacts } from "../../paragraph.ts";
import { type Attribution, firstOffset } from "../attribution.ts";
import { draftAccordingCut, draftAccordingTo } from "./according.ts";
import { draftAdverbial, draftStatedIn } from "./adverbial.ts";
import { draftAfterContent } from "./afterContent.ts";
import { draftAnswer } from "./answers.ts";
import { draftAnswerWas } from "./answerWas.ts";
import { draftAsTheySay } from "./asTheySay.ts";
import { draftBeforeContent } from "./beforeContent.ts";
import { draftBlockCredit } from "./blockCredit.ts";
import { draftBranding } from "./branding.ts";
import { draftAnnouncing, draftAtColon, draftAtDash, draftCreditLine } from "./colon.ts";
import { draftConcluding } from "./conclusion.ts";
import { verbCueAt } from "./cues.ts";
import { draftDenial } from "./denial.ts";
import { type Draft, finish, isProse, rangesOf } from "./draft.ts";
import { draftPutting, draftRecording, draftShowing, draftShowingBehind } from "./evidence.ts";
import { giveQuotations } from "./followingQuotes.ts";
import { draftFoundBehind } from "./foundBehind.ts";
import { draftGivenAs } from "./givenAs.ts";
import { draftHearing } from "./hearing.ts";
import { draftInverted } from "./inverted.ts";
import { draftLabelled } from "./labels.ts";
import { draftShowingOwned } from "./ownedRecords.ts";
import { draftPullingUp } from "./pullingUp.ts";
import { draftQuotedAs } from "./quotedAs.ts";
import { LONGEST_SENTENCE, type Reading, read } from "./reading.ts";
import { draftSaidBy } from "./saidBy.ts";
import { draftSaidColon } from "./saidColon.ts";
import { draftSaidToo } from "./saidToo.ts";
import { draftSaidWord } from "./saidWord.ts";
import { SIGNAL } from "./signals.ts";
import { draftTeamReport } from "./teamReports.ts";
import { draftInWords, draftPuttingIt } from "./theirWords.ts";
import { readTranscript, type Transcript } from "./transcript.ts";

/**
 * Finds the attributions that plain rules can: quotation marks with a verb of saying beside them, "according to", reporting
 * verbs with the complement they take, transcripts and headlines with a colon. They do not nest: what stands inside somebody's
 * content is not looked at again. A statement in quotation marks that nothing is said about has content only. Depends on the paragraphs only; linear in their tokens.
 */
export function findByRules(paragraphs: readonly Paragraph[]): Attribution[] {
  const readings = paragraphs.filter((p) => isProse(p) || p.facts.kind === "heading").map(read);
  const drafts = giveQuotations(readings, draftAll(readings, readTranscript(readings)));
  return drafts
    .map(finish)
    .sort((a, b) => firstOffset(a) - firstOffset(b))
    .map((attribution, index) => ({ id: `a${index + 1}`, ...attribution }));
}

/** The drafts of every paragraph. A credit line's is with the paragraph of its quotation, where nobody else has that. */
function draftAll(readings: readonly Reading[], { names, turns, more }: Transcript): Draft[][] {
  const all: Draft[][] = [];
  readings.forEach((reading, index) => {
    const turn = turns.get(reading);
    if (turn || more.has(reading)) {
      all.push(turn ? [turn] : []);
      return;
    }
    const block = draftBlockCredit(reading);
    if (block) {
      all.push([block]);
      return;
    }
    const above = readings[index - 1];
    const line = above && draftCreditLine(reading, above);
    const taken = line && all[index - 1]!.some((draft) => meet(draft, line));
    if (line && !taken) all[index - 1]!.push(line);
    const own = line && !taken ? [] : draftParagraph(reading, index === 0, names);
    all.push(withLate(reading, own));
  });
  return all;
}

/** Adds what is found late, where nothing else is, or something with the same cue of which the rules are less sure. */
function withLate(reading: Reading, own: readonly Draft[]): Draft[] {
  const late = draftLate(reading);
  if (late.length === 0) return [...own];
  const kept = own.filter((draft) => !late.some((one) => isSurer(one, draft)));
  return [...kept, ...late.filter((one) => !kept.some((draft) => share(draft, one)))];
}

/** Of two with the same cue, or with the same words said: "the minutes of a meeting held in May **record** that …". */
const isSurer = (one: Draft, draft: Draft): boolean =>
  draft.confidence < one.confidence &&
  draft.cue !== undefined &&
  (draft.cue.to === one.cue?.to || draft.content[0]?.from === one.content[0]?.from);

/** Two drafts of a paragraph have tokens in common. */
const share = (a: Draft, b: Draft): boolean =>
  rangesOf(a, b.reading).some((x) => rangesOf(b).some((y) => x.from < y.to && y.from < x.to));

const meet = (a: Draft, b: Draft): boolean =>
  a.content.some((x) => b.content.some((y) => x.reading === y.reading && x.from < y.to && y.from < x.to));

/** What the rules find in a paragraph alone, as the article's first and elsewhere, for as long as its facts live. */
interface Found {
  first?: readonly Draft[];
  later?: readonly Draft[];
  late?: readonly Draft[];
}
const foundIn = keptWith((_facts: ParagraphFacts): Found => ({}));

/**
 * The drafts of a paragraph by itself. They are needed again with every edition of the article, and twice in each, so what does not
 * depend on the article is remembered; the drafts, which grow, are new ones every time.
 */
export function draftParagraph(reading: Reading, isFirst: boolean, names: ReadonlySet<string>): Draft[] {
  if (names.size > 0) return draftAnew(reading, isFirst, names);
  const found = foundIn(reading.paragraph.facts);
  const place = isFirst ? "first" : "later";
  found[place] ??= draftAnew(reading, isFirst, names);
  return copied(found[place], reading);
}

const copied = (drafts: readonly Draft[], reading: Reading): Draft[] =>
  drafts.map((draft) => ({ ...draft, reading, content: draft.content.map((piece) => ({ ...piece, reading })) }));

const LATE = [
  draftShowingBehind,
  draftShowingOwned,
  draftBranding,
  draftRecording,
  draftConcluding,
  draftInverted,
  draftPuttingIt,
  draftInWords,
  draftQuotedAs,
  draftHearing,
  draftSaidBy,
  draftSaidColon,
  draftSaidWord,
  draftSaidToo,
  draftAsTheySay,
  draftAnswer,
  draftGivenAs,
  draftFoundBehind,
  draftDenial,
  draftTeamReport,
  draftAnswerWas,
  draftAccordingCut,
  draftStatedIn,
  draftPullingUp,
] as const;

/** What the tagger that learns from the rules does not see; remembered like the rest. */
function draftLate(reading: Reading): Draft[] {
  const found = foundIn(reading.paragraph.facts);
  found.late ??= draftLateAnew(reading);
  return copied(found.late, reading);
}

function draftLateAnew(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < reading.signals.length; at++) {
    if ((reading.signals[at]! & SIGNAL.late) === 0) continue;
    const first = firstLate(reading, at);
    if (first) drafts.push(first);
  }
  return drafts;
}

/** What the first of these rules to find something finds. */
function firstLate(reading: Reading, at: number): Draft | undefined {
  for (const draft of LATE) {
    const found = draft(reading, at);
    if (found) return found;
  }
  return undefined;
}

function draftAnew(reading: Reading, isFirst: boolean, names: ReadonlySet<string>): Draft[] {
  const labelled = draftLabelled(reading, isFirst, names);
  if (labelled) return [labelled];
  const taken = new Uint8Array(reading.tokens.length);
  const drafts: Draft[] = [];
  const keep = (draft: Draft | undefined) => {
    if (!draft || overlapsTaken(draft, taken)) return;
    drafts.push(draft);
    for (const { from, to } of rangesOf(draft)) taken.fill(1, from, to);
  };
  const present = reading.signals.reduce((all, signals) => all | signals, 0);
  for (const [signal, draft] of FINDERS) {
    if ((present & signal) === 0) continue;
    for (const { firstToken, endToken } of reading.sentences) {
      // Where the text begins that is in no attribution yet, within the sentence.
      let lo = firstToken;
      for (let at = firstToken; at < endToken; at++) {
        if (taken[at]) lo = at + 1;
        else if ((reading.signals[at]! & signal) !== 0 && reading.quoteAt[at] === -1)
          keep(draft(reading, at, Math.max(lo, at - LONGEST_SENTENCE)));
      }
    }
  }
  keep(draftAnnouncing(reading));
  return drafts;
}

function draftBefore(reading: Reading, at: number, lo: number): Draft | undefined {
  const cue = verbCueAt(reading, at);
  return cue && draftBeforeContent(reading, cue, lo);
}

function draftAfter(reading: Reading, at: number, lo: number): Draft | undefined {
  const cue = verbCueAt(reading, at);
  return cue && draftAfterContent(reading, cue, lo);
}

/** What is tried at every token that may be one to begin at, in this order; the first to find something has it. */
const FINDERS = [
  [SIGNAL.verb, draftAfter],
  [SIGNAL.according, draftAccordingTo],
  [SIGNAL.adverbial, draftAdverbial],
  [SIGNAL.puts, draftPutting],
  [SIGNAL.verb, draftBefore],
  [SIGNAL.shows, draftShowing],
  [SIGNAL.colon, draftAtColon],
  [SIGNAL.dash, draftAtDash],
] as const;

function overlapsTaken(draft: Draft, taken: Uint8Array): boolean {
  for (const { from, to } of [...(draft.cue ? [draft.cue] : []), ...draft.content]) {
    for (let i = from; i < to; i++) if (taken[i]) return true;
  }
  return false;
}
