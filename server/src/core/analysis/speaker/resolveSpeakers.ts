import { keptWith } from "../../text/keptWith.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { type Desk, NO_DESK } from "../desk/desk.ts";
import { rosterOf } from "../desk/roster.ts";
import type { Paragraph } from "../paragraph.ts";
import { creditSources } from "./credits/creditSources.ts";
import { withKinInFull } from "./credits/kinInFull.ts";
import { listSpeakers } from "./credits/listSpeakers.ts";
import { paragraphAt } from "./credits/paragraphAt.ts";
import type { ParagraphMentions } from "./mention.ts";
import { findMentions } from "./mentions/findMentions.ts";
import type { PlacedSource } from "./sources/sourceForm.ts";
import { readSource } from "./sources/sources.ts";
import type { ResolvedAttribution, Speaker } from "./speaker.ts";
import { walkArticle } from "./walk/walk.ts";

export interface ResolvedSpeakers {
  readonly speakers: readonly Speaker[];
  readonly attributions: readonly ResolvedAttribution[];
}

export type SpeakerResolver = (
  paragraphs: readonly Paragraph[],
  attributions: readonly Attribution[],
  desk?: Desk,
) => ResolvedSpeakers;

/**
 * Makes a resolver, one per open article: it remembers the mentions of a paragraph's facts, so that an edit costs its
 * paragraph and the fold over the article. The answer depends on the arguments only.
 */
export function createSpeakerResolver(): SpeakerResolver {
  const mentionsOf = keptWith(findMentions);
  return (paragraphs, attributions, desk = NO_DESK) => {
    const facts = paragraphs.map((p) => mentionsOf(p.facts));
    const sources = attributions.map((a) => placeSource(a, paragraphs, facts));
    const roster = rosterOf(desk);
    const walked = walkArticle(paragraphs, facts, sources, roster);
    const credits = withKinInFull(creditSources(paragraphs, facts, sources, walked), walked.cast, facts);
    return listSpeakers(walked.cast.entities, roster, credits);
  };
}

/** Finds out who is who, and whose each attribution is. */
export function resolveSpeakers(
  paragraphs: readonly Paragraph[],
  attributions: readonly Attribution[],
  desk?: Desk,
): ResolvedSpeakers {
  return createSpeakerResolver()(paragraphs, attributions, desk);
}

function placeSource(
  attribution: Attribution,
  paragraphs: readonly Paragraph[],
  facts: readonly ParagraphMentions[],
): PlacedSource {
  const at = attribution.source[0]?.start ?? attribution.cue[0]?.start ?? attribution.content[0]?.start ?? 0;
  const paragraph = paragraphAt(paragraphs, at);
  if (paragraph < 0) return { attribution, paragraph, source: { form: "none" } };
  return { attribution, paragraph, source: readSource(attribution, paragraphs[paragraph]!, facts[paragraph]!) };
}
