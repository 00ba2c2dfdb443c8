import type { Attribution } from "../../attribution/attribution.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Entity } from "../entity.ts";
import type { Walked } from "../walk/walk.ts";
import { paragraphAt } from "./paragraphAt.ts";

/** How much more the introduction must speak of whoever answers than of anybody else. */
const AHEAD = 2;

const labelOf = ({ source, cue, content }: Pick<Attribution, "source" | "cue" | "content">) =>
  source[0] ?? cue[0] ?? content[0];

/** "A: …", "A. …" and an answer without a label: what the one who is asked says. */
export function isAnswer({ source, cue, content, type }: Attribution, paragraphs: readonly Paragraph[]): boolean {
  if (source.length + cue.length === 0 && type !== "direct") return true;
  const span = labelOf({ source, cue, content });
  const at = span ? paragraphAt(paragraphs, span.start) : -1;
  const paragraph = paragraphs[at];
  if (!span || !paragraph || span.start !== paragraph.start) return false;
  const label = paragraph.facts.text.slice(0, span.end - span.start);
  return /^A[.:]?$/.test(label) && (label !== "A" || /^A\s?[:.]/.test(paragraph.facts.text));
}

/**
 * Who answers in an interview that is set in questions and answers: the person of whom the paragraphs before the first question speak most,
 * by far. Undefined where they speak of several, or of nobody.
 */
export function intervieweeOf(
  paragraphs: readonly Paragraph[],
  answers: readonly Attribution[],
  { resolutions }: Walked,
): Entity | undefined {
  const first = Math.min(...answers.map((answer) => paragraphAt(paragraphs, labelOf(answer)!.start)));
  const times = new Map<Entity, number>();
  // The paragraph before the first answer asks.
  for (const resolution of resolutions.slice(0, Math.max(0, first - 1)).flat()) {
    if (!("entity" in resolution) || !resolution.entity.named || resolution.entity.sort !== "person") continue;
    times.set(resolution.entity, (times.get(resolution.entity) ?? 0) + 1);
  }
  const [best, next] = [...times].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= AHEAD * (next?.[1] ?? 0.5) ? best[0] : undefined;
}
