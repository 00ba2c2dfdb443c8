import type { Reading } from "./reading.ts";
import { findUnsourced } from "./unsourced.ts";

/** The sources of an article in figures. */
export interface SourceSummary {
  readonly named: number;
  readonly unnamed: number;
  readonly quotationsWithoutSpeaker: number;
  readonly claimsWithoutSource: number;
  readonly unresolved: number;
}

/** Counts who speaks, and what has no source. */
export function summarize(reading: Reading): SourceSummary {
  const speakers = [...reading.speakers.values()].filter(({ statements }) => statements.length > 0);
  const unnamed = speakers.filter(({ speaker }) => speaker.kind === "unnamed").length;
  const { quotations, claims, unresolved } = findUnsourced(reading);
  return {
    named: speakers.length - unnamed,
    unnamed,
    quotationsWithoutSpeaker: quotations.length,
    claimsWithoutSource: claims.length,
    unresolved: unresolved.length,
  };
}
