import type { Quantity } from "../analysis/claim/claim.ts";
import { agrees } from "../rules/arithmetic/changeMismatch.ts";
import { bracketedConversions } from "../rules/arithmetic/unitConversionMismatch.ts";
import { type StatedChange, statedChanges } from "../rules/changes.ts";
import { type FiguredSentence, figuredSentences, printed } from "../rules/figures.ts";
import { readVoice } from "../rules/voice.ts";
import type { Line } from "./card.ts";
import type { Reading } from "./reading.ts";

/** The sums that a figure takes part in where the text says both sides: a change with its two levels, a measure with its conversion. */
export function arithmeticLines({ article }: Reading, quantity: Quantity): readonly Line[] {
  for (const figured of figuredSentences(article, readVoice(article))) {
    if (figured.figures.includes(quantity))
      return [...changeLines(figured, quantity), ...conversionLines(figured, quantity)];
  }
  return [];
}

function* changeLines(figured: FiguredSentence, quantity: Quantity): Iterable<Line> {
  for (const stated of statedChanges(figured)) {
    const { change, from, to } = stated;
    if (![change, from.figure, to.figure].includes(quantity)) continue;
    yield [
      `Computed: from ${printed(from.value)} to ${printed(to.value)} is ${results(stated).join(", or ")}${verdict(stated)}`,
    ];
  }
}

/** The difference in the levels' own unit where that is what is stated or they are percentages; in percent where that can be said. */
function results({ from, to, unit }: StatedChange): string[] {
  const difference = to.value - from.value;
  const points = from.figure.kind === "percent" || to.figure.kind === "percent";
  const all: string[] = [];
  if (points) all.push(`${signed(difference)} percentage points`);
  else if (unit !== "percent") all.push(signed(difference));
  if ((points || unit === "percent") && from.value > 0) all.push(`${signed((difference / from.value) * 100)}%`);
  return all;
}

function verdict(stated: StatedChange): string {
  if (stated.unit !== "percent" || stated.from.value <= 0 || stated.from.figure.kind === "percent") return "";
  return agrees(stated) ? " ✓" : `; ${printed(stated.amount)}% stated`;
}

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${printed(Math.abs(value))}`;
}

function* conversionLines(figured: FiguredSentence, quantity: Quantity): Iterable<Line> {
  for (const { first, second, expected, fits } of bracketedConversions(figured)) {
    if (first !== quantity && second !== quantity) continue;
    const exact = Number(expected.toPrecision(3));
    const shown = Math.abs(exact) < 1 ? String(exact) : printed(exact);
    yield [`Conversion: ${first.text} is ${shown} ${second.unit}${fits ? " ✓" : `; ${second.text} stated`}`];
  }
}
