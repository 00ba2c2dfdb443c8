import type { Paragraph } from "../../paragraph.ts";
import { storyEvidence } from "./evidence.ts";

/** A story has at least so many points in a hundred words. */
const LEAST = 6;
/** A shorter text needs as much evidence as one of so many words. */
const FEWEST_WORDS = 110;

/**
 * True where the text reads like a story and not like a report: figures that are called "she" and "he", what had been and can
 * be seen, lively dialogue; no numbers, institutions, dates. A report taken for a story would lose attributions, so in doubt it
 * is none.
 */
export function isStory(paragraphs: readonly Paragraph[]): boolean {
  let points = 0;
  let words = 0;
  for (const { facts } of paragraphs) {
    if (facts.kind === "heading") continue;
    const evidence = storyEvidence(facts);
    points += evidence.points;
    words += evidence.words;
  }
  return 100 * points >= LEAST * Math.max(words, FEWEST_WORDS);
}
