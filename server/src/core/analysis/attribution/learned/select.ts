import { contentOf, type Judged } from "./assemble.ts";
import type { TokenSpan } from "./link.ts";

/**
 * Takes the likeliest attributions that can stand beside each other, down to the threshold, in text order: no two share a cue,
 * and none stands within another's content, for what is said inside somebody's statement is not said to the reader. Where the
 * likeliest reading of a cue cannot stand beside what is taken already, its next may.
 */
export function select(judged: readonly Judged[], threshold: number): Judged[] {
  const taken: Judged[] = [];
  const likely = judged.filter((one) => one.probability >= threshold);
  for (const one of likely.sort((a, b) => b.probability - a.probability || a.cue.start - b.cue.start)) {
    if (taken.every((other) => mayStandBeside(one, other))) taken.push(one);
  }
  return taken.sort((a, b) => a.cue.start - b.cue.start);
}

const meet = (a: TokenSpan, b: TokenSpan): boolean => a.start < b.end && b.start < a.end;

function mayStandBeside(a: Judged, b: Judged): boolean {
  if (meet(a.cue, b.cue)) return false;
  const inA = contentOf(a);
  const inB = contentOf(b);
  if (inA.some((span) => meet(span, b.cue)) || inB.some((span) => meet(span, a.cue))) return false;
  return sharedTokens(inA, inB) * 2 < Math.min(size(inA), size(inB));
}

const size = (spans: readonly TokenSpan[]): number => spans.reduce((sum, s) => sum + s.end - s.start, 0);

export function sharedTokens(a: readonly TokenSpan[], b: readonly TokenSpan[]): number {
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared;
}
