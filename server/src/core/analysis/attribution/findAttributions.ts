import { coverOf } from "../../text/cover.ts";
import { type Span, shift } from "../../text/span.ts";
import { rangeWithin } from "../../text/tokenRange.ts";
import type { Paragraph } from "../paragraph.ts";
import type { Attribution, Unnumbered } from "./attribution.ts";
import { attributionType } from "./attributionType.ts";
import { readInterview } from "./interview.ts";
import { createLearnedFinder, type LearnedAttribution } from "./learned/createLearnedFinder.ts";
import { readModel } from "./learned/model.ts";
import { withAllWhoSay } from "./mends/coordination.ts";
import { withCueSubject } from "./mends/cueSubject.ts";
import { withCueVerb } from "./mends/cueVerb.ts";
import { upright } from "./mends/inverted.ts";
import { MENDS } from "./mends/mends.ts";
import { startAtSource } from "./mends/sourceStart.ts";
import { merge } from "./merge.ts";
import { isDated, isNoStatement } from "./noStatement.ts";
import { paragraphOf } from "./paragraphOf.ts";
import { withNamedSo } from "./partings/namedSo.ts";
import { withNamedSubject } from "./partings/namedSubject.ts";
import { withReports } from "./partings/outletReports.ts";
import { PARTINGS } from "./partings/partings.ts";
import { withReactions } from "./reactions.ts";
import { withoutReplies } from "./replies.ts";
import { findByRules } from "./rules/findByRules.ts";
import { isHeadingsColon, isRunIn } from "./runIn.ts";
import { createStanceReader } from "./stance.ts";
import { isStory } from "./story/isStory.ts";
import { readStory } from "./story/readStory.ts";
import { isSubtitled } from "./subtitled.ts";
import { isCut, isHearing, trustIn } from "./trust.ts";
import { speakerOf } from "./unnamedSpeaker.ts";

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

/** An article alone is nobody: what the model takes for a cue is the noun behind it. */
function hasWholeSource({ paragraph, source: [span, ...more] }: LearnedAttribution): boolean {
  if (!span || more.length > 0) return true;
  return !/^(?:the|an?)$/i.test(paragraph.facts.text.slice(span.start - paragraph.start, span.end - paragraph.start));
}

/** "The ferry, **said to be** unsafe": others say it of the ferry. */
function isSaidOf({ start, facts: { text } }: Paragraph, [cue]: readonly Span[]): boolean {
  if (!cue) return false;
  const around = text.slice(Math.max(0, cue.start - start - 2), cue.end - start + 8);
  return /^,\s(?:said|alleged|reported|rumou?red) to (?:be|ha)/.test(around);
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
