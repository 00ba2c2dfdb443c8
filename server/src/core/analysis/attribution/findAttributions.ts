import { coverOf } from "../../text/cover.ts";
import { type Span, shift } from "../../text/span.ts";
import { firstFrom, rangeWithin } from "../../text/tokenRange.ts";
import { type Paragraph, textOf } from "../paragraph.ts";
import { withAbsolutes } from "./absolute.ts";
import { apartFromSource } from "./apartFromSource.ts";
import type { Attribution } from "./attribution.ts";
import { attributionType } from "./attributionType.ts";
import { withClauseSubject } from "./behindObject.ts";
import { withSubjectBeforeAside } from "./beyondAside.ts";
import { withNearestTag } from "./beyondTag.ts";
import { withinBounds } from "./bounds.ts";
import { endAtClause } from "./clauseEnd.ts";
import { atComplementizer } from "./complementizer.ts";
import { withConcession } from "./concession.ts";
import { withContrasted } from "./contrasted.ts";
import { withAllWhoSay } from "./coordination.ts";
import { withCueSubject } from "./cueSubject.ts";
import { withCueVerb } from "./cueVerb.ts";
import { withFrontedClauses } from "./frontedClause.ts";
import { withFrontedSubject } from "./frontedParticiple.ts";
import { withRest } from "./goingOn.ts";
import { withInnerSubject } from "./innerSubject.ts";
import { withInterposed } from "./interposed.ts";
import { readInterview } from "./interview.ts";
import { upright } from "./inverted.ts";
import { withJoined } from "./joined.ts";
import { createLearnedFinder, type LearnedAttribution } from "./learned/createLearnedFinder.ts";
import { readModel } from "./learned/model.ts";
import { withOutcome } from "./madeSo.ts";
import { withMainClauses } from "./mainClause.ts";
import { endAtMainVerb } from "./mainVerb.ts";
import { withoutManner } from "./manner.ts";
import { merge, type Trust } from "./merge.ts";
import { withNamedSo } from "./namedSo.ts";
import { withNamedSubject } from "./namedSubject.ts";
import { withNeither } from "./neither.ts";
import { isDated, isNoStatement } from "./noStatement.ts";
import { withOfWhich } from "./ofWhich.ts";
import { withReports } from "./outletReports.ts";
import { withOwnIntroduction } from "./ownIntroduction.ts";
import { withOwnSubject } from "./ownSubject.ts";
import { withPairedSources } from "./pairedSources.ts";
import { withPossessed } from "./possessed.ts";
import { withPublisher } from "./publishedBy.ts";
import { withQuotedOnly } from "./quotedOnly.ts";
import { withQuotedOther } from "./quotedOther.ts";
import { withReactions } from "./reactions.ts";
import { withoutReceiver } from "./receiver.ts";
import { withRelativeEnds } from "./relativeEnd.ts";
import { withinRelative } from "./relativeTag.ts";
import { withoutReplies } from "./replies.ts";
import { withResumed } from "./resumedQuote.ts";
import { EDGED, SURE } from "./rules/draft.ts";
import { findByRules } from "./rules/findByRules.ts";
import { CONCLUDES, RECORDS } from "./rules/signals.ts";
import { TURN } from "./rules/transcript.ts";
import { isHeadingsColon, isRunIn } from "./runIn.ts";
import { withSecondVerb } from "./secondVerb.ts";
import { withShouts } from "./shouts.ts";
import { withShown } from "./shownSaying.ts";
import { endAtSource } from "./sourceEnd.ts";
import { startAtSource } from "./sourceStart.ts";
import { createStanceReader } from "./stance.ts";
import { isStory } from "./story/isStory.ts";
import { readStory } from "./story/readStory.ts";
import { isSubtitled } from "./subtitled.ts";
import { withTags } from "./taggedQuotes.ts";
import { speakerOf } from "./unnamedSpeaker.ts";
import { withVerdicts } from "./verdict.ts";
import { endAtWriter } from "./writersOwn.ts";

export type AttributionFinder = (paragraphs: readonly Paragraph[]) => readonly Attribution[];

/**
 * Makes a finder of attributions. `model`: the bytes of the model file; null finds what plain rules find. The finder
 * remembers what it learnt of a paragraph's facts, and gives the same answer whatever it has read before.
 */
export function createAttributionFinder(model: Uint8Array | null): AttributionFinder {
  if (!model) return findByRules;
  const findLearned = createLearnedFinder(readModel(model));
  const stanceOf = createStanceReader();
  return (paragraphs) => {
    const learned = findLearned(paragraphs)
      .filter((one) => hasWholeSource(one) && !isRunIn(one) && !isHeadingsColon(one) && !isNoStatement(one))
      .filter((one) => !isSubtitled(one.paragraph, one))
      .map((one) => describe(paragraphs, withCueVerb(withCueSubject(one)), stanceOf));
    const ruled = findByRules(paragraphs).filter((one) => {
      const paragraph = paragraphOf(paragraphs, one);
      return !isDated({ ...one, paragraph }) && !isSubtitled(paragraph, one);
    });
    const merged = merge(learned, ruled, (rule) => trustIn(paragraphs, rule), isCut(paragraphs));
    const parted = byParagraph(paragraphs, merged).flatMap(([paragraph, all]) =>
      PARTINGS.reduce<readonly Unnumbered[]>((found, part) => part(paragraph, found), all),
    );
    const cues = coverOf(parted.flatMap(({ cue }) => cue));
    const said = parted.map((one) => {
      const paragraph = paragraphOf(paragraphs, one);
      const begun = startAtSource(paragraph, upright(paragraph, one));
      return MENDS.reduce((mended, mend) => mend(paragraph, mended), withAllWhoSay(paragraph, begun, cues));
    });
    const reported = byParagraph(paragraphs, said).flatMap(([paragraph, all]) =>
      withReports(paragraph, withNamedSo(paragraph, withNamedSubject(paragraph, all))),
    );
    const found = withReactions(paragraphs, reported);
    const read = isStory(paragraphs) ? readStory(paragraphs, found) : readInterview(paragraphs, found);
    return number(withoutReplies(paragraphs, read));
  };
}

/** What gives the attributions of a paragraph their own parts of what is said, one after the other. */
const PARTINGS: readonly ((paragraph: Paragraph, all: readonly Unnumbered[]) => readonly Unnumbered[])[] = [
  withQuotedOther,
  withVerdicts,
  withShouts,
  withInterposed,
  withInnerSubject,
  withRelativeEnds,
  withFrontedClauses,
  withResumed,
  withTags,
  withNearestTag,
  withOwnIntroduction,
  withAbsolutes,
  withJoined,
  withPairedSources,
  withSecondVerb,
  withConcession,
  withContrasted,
  withRest,
  withMainClauses,
];

/** What sets an attribution's parts right, one after the other. */
const MENDS: readonly ((paragraph: Paragraph, one: Unnumbered) => Unnumbered)[] = [
  withFrontedSubject,
  withSubjectBeforeAside,
  withClauseSubject,
  withOwnSubject,
  withNeither,
  withoutReceiver,
  withPossessed,
  withoutManner,
  withQuotedOnly,
  atComplementizer,
  withinBounds,
  withinRelative,
  withOfWhich,
  endAtClause,
  endAtMainVerb,
  endAtWriter,
  withOutcome,
  endAtSource,
  withPublisher,
  withShown,
  apartFromSource,
];

/** An article alone is nobody: what the model takes for a cue is the noun behind it. */
function hasWholeSource({ paragraph, source: [span, ...more] }: LearnedAttribution): boolean {
  if (!span || more.length > 0) return true;
  return !/^(?:the|an?)$/i.test(paragraph.facts.text.slice(span.start - paragraph.start, span.end - paragraph.start));
}

type Unnumbered = Omit<Attribution, "id">;

/** The forms of the plainest verbs of saying: what stands with them is said, whatever the model thinks. */
const PLAIN = new Set(["say", "says", "said", "tell", "tells", "told", "add", "adds", "added", "according"]);

/**
 * How far the rules are to be trusted with an attribution, by its cue: what is said plainly, what a label with a colon says ("Q:"),
 * and beliefs without a believer ("it is believed that"), which have no source to go by.
 */
function trustIn(paragraphs: readonly Paragraph[], { type, confidence, cue, source, content }: Unnumbered): Trust {
  const at = cue[0]!.start;
  const paragraph = paragraphOf(paragraphs, { cue });
  const { tokens } = paragraph.facts;
  const wordAt = (offset: number): string =>
    tokens[firstFrom(tokens, ({ start }) => start >= offset - paragraph.start)]?.lower ?? "";
  const word = wordAt(at);
  const end = cue[0]!.end;
  const last = tokens[firstFrom(tokens, (token) => token.end >= end - paragraph.start)]?.lower ?? "";
  const impersonal = source.length === 0 && content.length === 1 && wordAt(content[0]!.start) === "that";
  const sure = (type === "indirect" && confidence >= SURE) || isHearing(paragraph, cue, source);
  const quotedAs = /\b(?:quoted|cited)\b.*\bas saying:?$/.test(textOf(paragraph, cue[0]!));
  const turn = confidence === TURN && (word === ":" || source.length === 0);
  if (turn) return { edges: true, existence: true };
  if (confidence === EDGED) return { edges: true, existence: true };
  const plain = PLAIN.has(word) && !isSetting(paragraph, type, content[0]!);
  const existence = word === ":" || impersonal || plain || sure || quotedAs;
  return {
    edges: word === "according" || quotedAs,
    existence,
    holds: sure && (RECORDS.test(word) || CONCLUDES.test(last)),
  };
}

/** "said **at a news conference Monday**": where and when, which is nothing that is said. */
function isSetting({ start, facts: { tokens } }: Paragraph, type: string, content: Span): boolean {
  const { first, end } = rangeWithin(tokens, shift(content, -start));
  const verb = tokens.slice(first, end).some(({ pos }) => pos === "VERB" || pos === "AUX");
  return type === "indirect" && !verb && tokens[first]?.pos === "ADP";
}

/**
 * Says whether content stops before its verb: "that the bridge" before ", which opened in 1951, now carries". Behind other than
 * `plain` verbs of saying ("praised the bridge, which opened") only "that" shows that a verb must come.
 */
const isCut = (paragraphs: readonly Paragraph[]) => (span: Span, plain: boolean) => {
  const { start, facts } = paragraphOf(paragraphs, { cue: [span] });
  const { first, end } = rangeWithin(facts.tokens, shift(span, -start));
  const verb = facts.tokens.slice(first, end).some(({ pos }) => pos === "VERB" || pos === "AUX");
  const clause = plain || facts.tokens[first]?.lower === "that";
  return clause && !verb && /^,\s(?:which|who|whose|where)\b/.test(facts.text.slice(span.end - start));
};

/** "The ferry, **said to be** unsafe": others say it of the ferry. */
function isSaidOf({ start, facts: { text } }: Paragraph, [cue]: readonly Span[]): boolean {
  if (!cue) return false;
  const around = text.slice(Math.max(0, cue.start - start - 2), cue.end - start + 8);
  return /^,\s(?:said|alleged|reported|rumou?red) to (?:be|ha)/.test(around);
}

/** "A court has heard": how court copy says that it was said there. */
function isHearing({ start, facts: { text } }: Paragraph, cue: readonly Span[], source: readonly Span[]): boolean {
  const words = (spans: readonly Span[]): string =>
    spans.map((s) => text.slice(s.start - start, s.end - start)).join(" ");
  return (
    /\b(?:heard|hears)$/i.test(words(cue)) && /\b(?:court|jury|inquest|tribunal|hearing|inquiry)$/i.test(words(source))
  );
}

/** The attributions of every paragraph that has some, by their cues. */
function byParagraph(paragraphs: readonly Paragraph[], all: readonly Unnumbered[]): [Paragraph, Unnumbered[]][] {
  const groups = new Map<Paragraph, Unnumbered[]>();
  for (const one of all) {
    const paragraph = paragraphOf(paragraphs, one);
    const group = groups.get(paragraph);
    if (group) group.push(one);
    else groups.set(paragraph, [one]);
  }
  return [...groups];
}

/** The paragraph of an attribution's cue, or of what is quoted where there is none. */
function paragraphOf(paragraphs: readonly Paragraph[], { cue, content = [] }: Partial<Unnumbered>): Paragraph {
  const at = (cue?.[0] ?? content[0])!.start;
  return paragraphs[firstFrom(paragraphs, ({ end }) => end > at)]!;
}

/** In the order of cues, numbered. */
function number(attributions: readonly Unnumbered[]): Attribution[] {
  const place = ({ cue, content }: Unnumbered): number => cue[0]?.start ?? content[0]?.start ?? 0;
  return [...attributions].sort((a, b) => place(a) - place(b)).map((one, i) => ({ ...one, id: `a${i + 1}` }));
}

/** A day or a month says nothing; those that are names as well may. */
const WHEN =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|July|September|October|November|December)$/;

function describe(
  paragraphs: readonly Paragraph[],
  { paragraph, confidence, source, cue, content }: LearnedAttribution,
  stanceOf: ReturnType<typeof createStanceReader>,
): Unnumbered {
  const near = paragraphs.slice(paragraph.index, paragraph.index + 2);
  const type = attributionType(near, content);
  const { tokens } = paragraph.facts;
  const rangeOf = (span: Span) => rangeWithin(tokens, shift(span, -paragraph.start));
  const ranges = cue.map(rangeOf);
  const inCue = ranges.flatMap(({ first, end }) => tokens.slice(first, end));
  const speaking = ranges[0]
    ? source.filter((span) => speakerOf(tokens, ranges[0]!, [rangeOf(span)]).length > 0)
    : source;
  const named = speaking.filter(
    (span) => !WHEN.test(paragraph.facts.text.slice(span.start - paragraph.start, span.end - paragraph.start)),
  );
  // Who has heard it thinks nothing yet; a court that has, had it told in public.
  if (isSaidOf(paragraph, cue)) return { type, stance: "statement", confidence, source: [], cue, content };
  const stance = isHearing(paragraph, cue, named) ? "statement" : stanceOf(inCue, type);
  return { type, stance, confidence, source: named, cue, content };
}
