import type { QuantityFact } from "./quantity.ts";

const JOINED = /^-?,? *(?:-?,? *(?:or|and|to|&))? *-? *$/;
const COMPARED =
  /\b(?:compared (?:with|to)|including|versus|against|while the (?:lowest|highest|other)|up from|down from|from)\b[^.;]*$|^ to $/;

/**
 * Gives a bare number the unit that the sentence gives its neighbour: the next one's in "eight or nine euros", the one's before
 * in "460 cars, compared with 63 last year". The unit is then not written beside it: `unitSpan` stays null.
 */
export function shareUnits(prose: string, facts: readonly QuantityFact[]): readonly QuantityFact[] {
  const shared = [...facts];
  for (let i = facts.length - 2; i >= 0; i--) {
    const next = shared[i + 1]!;
    if (isBare(shared[i]!) && !isBare(next) && lends(next) && JOINED.test(between(prose, shared[i]!, next)))
      shared[i] = lend(next, shared[i]!);
  }
  for (let i = 1; i < facts.length; i++) {
    const before = shared[i - 1]!;
    if (!isBare(shared[i]!) || isBare(before) || !lends(before)) continue;
    const gap = between(prose, before, shared[i]!);
    if (gap.length < FAR && COMPARED.test(gap)) shared[i] = lend(before, shared[i]!);
  }
  return shared;
}

const FAR = 80;

function between(prose: string, a: QuantityFact, b: QuantityFact): string {
  return b.start - a.end < FAR ? prose.slice(a.end, b.start) : "…".repeat(FAR);
}

function isBare({ kind, normalizedUnit }: QuantityFact): boolean {
  return kind === "count" && normalizedUnit === "";
}

function lends({ kind, normalizedUnit }: QuantityFact): boolean {
  return normalizedUnit !== "" && (kind === "count" || kind === "money" || kind === "measure" || kind === "duration");
}

function lend({ kind, unit, normalizedUnit }: QuantityFact, fact: QuantityFact): QuantityFact {
  return { ...fact, kind, unit, normalizedUnit };
}
