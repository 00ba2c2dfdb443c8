import { shift } from "../../text/span.ts";
import { rangeWithin } from "../../text/tokenRange.ts";
import type { Paragraph } from "../paragraph.ts";
import type { Attribution } from "./attribution.ts";
import { attributionType } from "./attributionType.ts";
import { createLearnedFinder, type LearnedAttribution } from "./learned/createLearnedFinder.ts";
import { readModel } from "./learned/model.ts";
import { findByRules } from "./rules/findByRules.ts";
import { createStanceReader } from "./stance.ts";

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
    const found = findLearned(paragraphs);
    return found.map((one, i) => describe(paragraphs, one, `a${i + 1}`, stanceOf));
  };
}

function describe(
  paragraphs: readonly Paragraph[],
  { paragraph, confidence, source, cue, content }: LearnedAttribution,
  id: string,
  stanceOf: ReturnType<typeof createStanceReader>,
): Attribution {
  const near = paragraphs.slice(paragraph.index, paragraph.index + 2);
  const type = attributionType(near, content);
  const { tokens } = paragraph.facts;
  const inCue = cue.flatMap((span) => {
    const { first, end } = rangeWithin(tokens, shift(span, -paragraph.start));
    return tokens.slice(first, end);
  });
  return { id, type, stance: stanceOf(inCue, type), confidence, source, cue, content };
}
