import type { Quantity } from "../analysis/claim/claim.ts";
import { UNITS } from "../lexicon/units.ts";
import { printed } from "../rules/figures.ts";
import type { Line } from "./card.ts";
import { excerpt } from "./excerpt.ts";
import { lineOf, type Reading } from "./reading.ts";

/** Numbers that a reader takes in as words. */
const PLAIN = 12;

/** "Read as 40,000,000": the number plainly, where the copy does not write it so. */
export function plainLine({ value, text, kind, normalizedUnit }: Quantity): Line | undefined {
  if (value === null || (typeof value === "number" && Number.isInteger(value) && value <= PLAIN)) return undefined;
  const share = kind === "percent" && normalizedUnit !== "percent" && normalizedUnit !== "percentage-point";
  const numbers = [value].flat().map((one) => (share ? `${printed(100 * one)}%` : printed(one)));
  const written = text.replaceAll(",", "");
  if (numbers.every((one) => written.includes(one.replaceAll(",", "")))) return undefined;
  return [`Read as ${numbers.join(kind === "score" ? "–" : " to ")}`];
}

/** The conversion that stands in brackets behind the figure, or the figure that these brackets convert. */
export function conversionLine({ article }: Reading, quantity: Quantity): Line | undefined {
  const at = article.quantities.indexOf(quantity);
  const [before, after] = [article.quantities[at - 1], article.quantities[at + 1]];
  const text = (from: Quantity, to: Quantity) => article.document.text.slice(end(from), to.start);
  if (after && isSame(quantity, after) && /^(?: \w+)? ?\($/.test(text(quantity, after)))
    return [`In the text it is also given as ${shown(after)}`];
  if (before && isSame(before, quantity) && /^(?: \w+)? ?\($/.test(text(before, quantity)))
    return [`Converts ${shown(before)}`];
  return undefined;
}

function end({ end: own, unitSpan }: Quantity): number {
  return Math.max(own, unitSpan?.end ?? 0);
}

function shown({ text, unit }: Quantity): string {
  return text.includes(unit) ? text : `${text} ${unit}`;
}

/** Whether two figures measure alike in different units. */
function isSame(one: Quantity, other: Quantity): boolean {
  const dimension = UNITS.get(one.normalizedUnit)?.dimension;
  return dimension !== undefined && dimension === UNITS.get(other.normalizedUnit)?.dimension;
}

/** Other numbers of what the figure counts, in the article. */
export function othersLine(reading: Reading, quantity: Quantity): Line | undefined {
  const { kind, normalizedUnit, value } = quantity;
  if (kind !== "count" || normalizedUnit === "") return undefined;
  const others = reading.article.quantities.filter(
    (one) =>
      one.kind === kind &&
      one.claim !== "no" &&
      one.normalizedUnit === normalizedUnit &&
      String(one.value) !== String(value),
  );
  if (others.length === 0) return undefined;
  const places = others
    .slice(0, 3)
    .map((one) => `“${excerpt(reading.article.document.text, one, 40)}” (line ${lineOf(reading, one.start)})`);
  return [`Other numbers of the same: ${places.join(", ")}`];
}
