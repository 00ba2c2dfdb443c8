import { MAGNITUDES } from "../../lexicon/numberWords.ts";
import type { QuantityFact } from "./quantity.ts";

const JOINED =
  /^ (?:up|down) $|^ (?:out )?of (?:the|its|their|his|her|our)? ?$|^-?,? *(?:-?,? *(?:or|and|to|&))? *-? *$|^,? or (?:another|about|perhaps|maybe|even) $|^(?: by |-by-| ?[x×] ?)$/;
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
    const percent = next.normalizedUnit === "percent" && /^ (?:or|to) $/.test(between(prose, shared[i]!, next));
    if (isScaledBy(prose, shared[i]!, next)) shared[i] = scaledBy(shared[i]!, next);
    if (
      isBare(shared[i]!) &&
      !isBare(next) &&
      (lends(next) || percent) &&
      JOINED.test(between(prose, shared[i]!, next)) &&
      !isAnother(prose, shared[i]!, next)
    )
      shared[i] = lend(next, shared[i]!);
  }
  for (let i = 1; i < facts.length; i++) {
    shared[i] = shareChange(prose, shared[i - 1]!, shared[i]!);
    const before = comparedTo(prose, shared, i);
    if (!isBare(shared[i]!) || isBare(before) || !lends(before)) continue;
    const gap = between(prose, before, shared[i]!);
    if (gap.length < FAR && COMPARED.test(gap)) shared[i] = lend(before, shared[i]!);
  }
  return shared.map((_, i) => sharePoints(prose, shared, i));
}

/** "**Two** or three hundred people": hundreds, as the next are. */
const isScaledBy = (prose: string, fact: QuantityFact, next: QuantityFact): boolean =>
  isBare(fact) &&
  typeof fact.value === "number" &&
  typeof next.value === "number" &&
  /^ or $/.test(between(prose, fact, next)) &&
  fact.value > 0 &&
  fact.value < next.value / scaleOf(next);

function scaledBy(fact: QuantityFact, next: QuantityFact): QuantityFact {
  return typeof fact.value === "number" ? { ...fact, value: fact.value * scaleOf(next) } : fact;
}

const SCALE = /^[a-z]+ (hundred|thousand|million|billion)\b/i;
const scaleOf = ({ text }: QuantityFact): number => MAGNITUDES.get(SCALE.exec(text)?.[1]?.toLowerCase() ?? "") ?? 1;

/** "We had **300 two years ago**", "**five £10** notes": what stands right behind, with nothing between, is another amount. */
const isAnother = (prose: string, fact: QuantityFact, next: QuantityFact): boolean =>
  next.kind !== "count" && /^\s+$/.test(prose.slice(fact.end, next.start));

/** What stands before, past a time: "3 billion shares, compared with the 20-day average of 2 billion". */
function comparedTo(prose: string, facts: readonly QuantityFact[], i: number): QuantityFact {
  let n = i - 1;
  while (n > 0 && /^(?:duration|date|ordinal)$/.test(facts[n]!.kind)) n--;
  return n > 0 && isConversion(prose, facts[n]!, facts[n - 1]!) ? facts[n - 1]! : facts[n]!;
}

/** "141 million pounds **($179 million)**, compared with 153 million": the same sum in other money, which nothing goes on from. */
const isConversion = (prose: string, fact: QuantityFact, before: QuantityFact): boolean => {
  if (fact.kind !== "money" || before.kind !== "money") return false;
  const end = Math.max(fact.end, fact.unitSpan?.end ?? 0);
  return /\($/.test(between(prose, before, fact).trimEnd()) && /^ ?\)/.test(prose.slice(end, end + 2));
};

/** "Grew by 600 jobs, or 2 percent"; "was down 2%, Burl by 3%": the second is a change as the first is. */
function shareChange(prose: string, before: QuantityFact, fact: QuantityFact): QuantityFact {
  const changed = before.modifier === "up" || before.modifier === "down";
  if (!changed || fact.modifier !== "=") return fact;
  const gap = prose.slice(Math.max(before.end, before.unitSpan?.end ?? 0), fact.start);
  const same = /^,? or $/.test(gap) || (fact.kind === "percent" && gap.length < FAR && /^[^.;]* by $/.test(gap));
  return same ? { ...fact, modifier: before.modifier } : fact;
}

/** "Lost 12.5 points … to end at 1,334.20": a level of the index whose points were named. */
function sharePoints(prose: string, facts: readonly QuantityFact[], i: number): QuantityFact {
  const fact = facts[i]!;
  if (!isBare(fact) || !/\b(?:to|at|\() ?$/.test(prose.slice(Math.max(0, fact.start - 6), fact.start))) return fact;
  for (let n = i - 1; n >= Math.max(0, i - 4); n--) {
    const other = facts[n]!;
    if (other.normalizedUnit !== "point" || !/^[^?!;]*$/.test(between(prose, other, fact))) continue;
    return lend(other, fact);
  }
  return fact;
}

const FAR = 120;

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
