/**
 * The states that the tagger gives tokens. A role's first token is B, the others I; what stands outside every role is told
 * apart by what has been seen of an attribution still under way, so that a chain of neighbours can carry it along.
 */
export const LABELS = [
  "O",
  /** A source was seen, its cue is to come. */
  "O-source",
  /** Content was seen, its cue is to come. */
  "O-left",
  /** A cue was seen, its content is to come. */
  "O-cue",
  /** Cue and content were seen, more content is to come. */
  "O-more",
  "B-before",
  "I-before",
  "B-after",
  "I-after",
  "B-cue",
  "I-cue",
  "B-cueLeft",
  "I-cueLeft",
  "B-left",
  "I-left",
  "B-right",
  "I-right",
  "B-more",
  "I-more",
] as const;

export const LABEL_COUNT = LABELS.length;

/** What a run of B and I stands for: source before or after its cue; cue without or with content before it; content. */
export type Part = "before" | "after" | "cue" | "cueLeft" | "left" | "right" | "more";

const PARTS: readonly Part[] = ["before", "after", "cue", "cueLeft", "left", "right", "more"];

export const OUTSIDE = { none: 0, source: 1, left: 2, cue: 3, more: 4 } as const;
const FIRST_PART = 5;

export const begin = (part: Part): number => FIRST_PART + 2 * PARTS.indexOf(part);
export const inside = (part: Part): number => begin(part) + 1;
/** The part that a label belongs to; undefined outside of all. */
const partOf = (label: number): Part | undefined => (label < FIRST_PART ? undefined : PARTS[(label - FIRST_PART) >> 1]);

/** A stretch of tokens, half open, with its part. */
export interface Run {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

/** The runs that a sequence of labels spells. */
export function runsOf(labels: ArrayLike<number>): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < labels.length; ) {
    const part = partOf(labels[i]!);
    const start = i++;
    if (!part) continue;
    while (i < labels.length && labels[i] === inside(part)) i++;
    runs.push({ part, start, end: i });
  }
  return runs;
}
