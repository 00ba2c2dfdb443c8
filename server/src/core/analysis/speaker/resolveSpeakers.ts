import type { Attribution } from "../attribution/attribution.ts";
import type { Paragraph } from "../paragraph.ts";
import type { ResolvedAttribution, Speaker } from "./speaker.ts";

export interface ResolvedSpeakers {
  readonly speakers: readonly Speaker[];
  readonly attributions: readonly ResolvedAttribution[];
}

/** Finds out who is who, and whose each attribution is. */
export function resolveSpeakers(
  _paragraphs: readonly Paragraph[],
  attributions: readonly Attribution[],
): ResolvedSpeakers {
  return { speakers: [], attributions: attributions.map((a) => ({ ...a, speaker: null, candidates: [] })) };
}
