import type { Quantity } from "../analysis/claim/claim.ts";
import { around, type FiguredSentence, rounding } from "./figures.ts";

/** A stated change with the two levels that it is said to lead from and to. */
export interface StatedChange {
  readonly change: Quantity;
  readonly amount: number;
  readonly from: Level;
  readonly to: Level;
  /** "up", "down", or "=" where the words do not tell. */
  readonly direction: "up" | "down" | "=";
  /** "percent", or another unit. */
  readonly unit: string;
}

export interface Level {
  readonly figure: Quantity;
  readonly value: number;
  readonly rounding: number;
}

const LEVEL_KINDS: ReadonlySet<string> = new Set(["count", "money", "percent", "measure", "rate"]);
/** What parts a change from levels that are not its own. */
const ANOTHER_THOUGHT = /[;()\uFFFC]|\b(?:while|whereas|but|which|with|after|before|when|as|and|than)\b/i;
const FARTHEST = 60;

/** "Rose 20%, from 50 to 65" and "fell 3 percent to 97 from 100". */
export function* statedChanges(figured: FiguredSentence): Iterable<StatedChange> {
  const { figures } = figured;
  for (let i = 0; i < figures.length; i++) {
    const change = figures[i]!;
    const direction = directionOf(figured, change);
    if (typeof change.value !== "number" || direction === undefined || change.value <= 0) continue;
    const levels = levelsAfter(figured, i);
    if (!levels) continue;
    yield { change, amount: change.value, direction, unit: change.normalizedUnit, ...levels };
  }
}

function directionOf(figured: FiguredSentence, figure: Quantity): StatedChange["direction"] | undefined {
  if (figure.modifier === "up" || figure.modifier === "down") return figure.modifier;
  const { before, after } = around(figured, figure);
  if (/\b(?:increase|rise|gain|jump|growth|surge|climb) of (?:about |nearly |almost )?$/i.test(before)) return "up";
  if (/\b(?:decrease|fall|drop|decline|cut|reduction) of (?:about |nearly |almost )?$/i.test(before)) return "down";
  if (figure.kind !== "percent") return undefined;
  if (/^\s+(?:increase|rise|gain|jump|surge)\b/i.test(after)) return "up";
  return /^\s+(?:decrease|fall|drop|decline|cut|reduction)\b/i.test(after) ? "down" : undefined;
}

function levelsAfter(figured: FiguredSentence, at: number): { from: Level; to: Level } | undefined {
  const { sentence, figures } = figured;
  const [change, first, second] = figures.slice(at, at + 3);
  if (!change || !first || !LEVEL_KINDS.has(first.kind)) return undefined;
  if (first.start - change.end > FARTHEST) return undefined;
  const gap = sentence.text.slice(change.end - sentence.start, first.start - sentence.start);
  if (ANOTHER_THOUGHT.test(gap)) return undefined;
  if (typeof first.value === "object" && first.value !== null) {
    return /\bfrom (?:about |around |nearly )?$/i.test(gap) ? pairOf(first) : undefined;
  }
  if (!second || !LEVEL_KINDS.has(second.kind) || typeof second.value !== "number" || typeof first.value !== "number")
    return undefined;
  const middle = sentence.text.slice(first.end - sentence.start, second.start - sentence.start);
  if (middle.length > FARTHEST || ANOTHER_THOUGHT.test(middle)) return undefined;
  if (!/\bto (?:about |around |nearly )?$/i.test(gap) || !/\bfrom (?:about |around |nearly )?$/i.test(middle))
    return undefined;
  if (second.normalizedUnit !== "" && second.normalizedUnit !== first.normalizedUnit) return undefined;
  return { from: level(second, second.value), to: level(first, first.value) };
}

function pairOf(figure: Quantity): { from: Level; to: Level } {
  const [from, to] = figure.value as readonly [number, number];
  return { from: level(figure, from), to: level(figure, to) };
}

/** Rounding is read from the figure's own digits; in a pair, from the last ones. */
function level(figure: Quantity, value: number): Level {
  return { figure, value, rounding: rounding(/[\d.,]+\D*$/.exec(figure.text)?.[0] ?? figure.text, value) };
}

/** The least and the greatest change in percent that the levels allow, rounding considered. */
export function percentSpan({ from, to }: StatedChange): readonly [number, number] {
  const change = (a: number, b: number) => ((b - a) / a) * 100;
  const ends = [-1, 1].flatMap((x) =>
    [-1, 1].map((y) => change(from.value + x * from.rounding, to.value + y * to.rounding)),
  );
  return [Math.min(...ends), Math.max(...ends)];
}
