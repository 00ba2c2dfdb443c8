import { type Span, shift } from "../../text/span.ts";
import type { AttachedNote } from "../notes/sourceNote.ts";
import type { Paragraph } from "../paragraph.ts";
import type { ResolvedAttribution, Speaker } from "../speaker/speaker.ts";
import type { Quantity } from "./claim.ts";
import { claimOf } from "./isClaim.ts";
import { lastAttribution, type Setting, sentenceSources, sourceOf } from "./sourcing.ts";

/** Decides which quantities are claims, and whether the reader is told who says so. */
export function judgeClaims(
  notes: readonly AttachedNote[],
  paragraphs: readonly Paragraph[],
  attributions: readonly ResolvedAttribution[],
  speakers: readonly Speaker[],
): readonly Quantity[] {
  const quantities: Quantity[] = [];
  const byParagraph = attributionsByParagraph(paragraphs, attributions);
  const people = new Set(speakers.filter(({ kind }) => kind === "person").map(({ id }) => id));
  const polls = paragraphs.map(({ facts }) => POLL.test(facts.text));
  const onePoll = paragraphs.map(({ facts }, index) => polls[index]! && ONE_POLL.test(facts.text));
  let lastPoll = Number.NEGATIVE_INFINITY;
  paragraphs.forEach((paragraph, index) => {
    if (polls[index]) lastPoll = index;
    const aPollNear = onePoll.slice(Math.max(0, index - POLL_AHEAD), index + 1 + POLL_AHEAD).includes(true);
    if (paragraph.facts.quantities.length === 0) return;
    const own = byParagraph.get(index) ?? [];
    const earlier = paragraphs[index - 1];
    const polledSoon = polls.slice(index + 1, index + 1 + POLL_AHEAD).includes(true);
    const before = earlier ? lastAttribution(byParagraph.get(index - 1) ?? [], earlier) : null;
    const setting: Setting = {
      notes,
      paragraph,
      attributions: own,
      before,
      personBefore: before?.speaker != null && people.has(before.speaker),
      sharesBefore: earlier ? endsOnShares(earlier) : false,
      pollBefore: earlier ? givesPoll(earlier) : false,
      poll: index - lastPoll <= POLL_REACH || polledSoon,
      pollNear: aPollNear,
    };
    judgeParagraph(setting, quantities);
  });
  return quantities;
}

/** How many paragraphs after its last mention a poll's figures are still taken for its own. */
const POLL_REACH = 8;
/** How many paragraphs ahead it may be named: "Four in 10 voters say … ¶ The exit poll was taken …" */
const POLL_AHEAD = 2;
const POLL = /\b(?:polls?|survey|surveyed|respondents)\b/i;

/** A poll that could be the source, and not what "some polls" say. */
const ONE_POLL = /\b(?:poll|survey|surveyed|respondents)\b/i;

function givesPoll({ facts }: Paragraph): boolean {
  return facts.quantities.some(({ normalizedUnit }) => normalizedUnit === "percent") && POLL.test(facts.text);
}

function endsOnShares({ facts }: Paragraph): boolean {
  const from = facts.sentences.at(-1)?.start ?? 0;
  return facts.quantities.some(({ normalizedUnit, start }) => normalizedUnit === "percent" && start >= from);
}

function judgeParagraph(setting: Setting, quantities: Quantity[]): void {
  const { start, facts } = setting.paragraph;
  let index = 0;
  let sentence = sentenceSources(setting, index);
  for (const fact of facts.quantities) {
    while (index + 1 < facts.sentences.length && fact.start >= facts.sentences[index]!.end) index++;
    if (fact.start >= sentence.end) sentence = sentenceSources(setting, index);
    const claim = claimOf(fact, facts.text);
    const source = claim === "no" ? null : sourceOf(fact, setting, sentence);
    quantities.push({
      ...fact,
      start: fact.start + start,
      end: fact.end + start,
      unitSpan: fact.unitSpan && shift(fact.unitSpan, start),
      id: `q${quantities.length + 1}`,
      claim,
      sourcing: source?.sourcing ?? null,
      attribution: source?.attribution?.id ?? null,
      speaker: source?.attribution?.speaker ?? null,
    });
  }
}

/** The attributions by index of every paragraph that their content or cue touches; both lists stand in text order. */
function attributionsByParagraph(
  paragraphs: readonly Paragraph[],
  attributions: readonly ResolvedAttribution[],
): ReadonlyMap<number, ResolvedAttribution[]> {
  const found = new Map<number, ResolvedAttribution[]>();
  for (const attribution of attributions) {
    for (const part of [...attribution.cue, ...attribution.content]) {
      for (let i = firstTouched(paragraphs, part); i < paragraphs.length && paragraphs[i]!.start < part.end; i++) {
        const list = found.get(i) ?? [];
        if (list.at(-1) !== attribution) list.push(attribution);
        found.set(i, list);
      }
    }
  }
  return found;
}

/** The index of the first paragraph that ends after the span begins. */
function firstTouched(paragraphs: readonly Paragraph[], span: Span): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
