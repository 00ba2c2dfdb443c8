import type { Quantity } from "../../analysis/claim/claim.ts";
import { UNITS, type Unit } from "../../lexicon/units.ts";
import { type FiguredSentence, figuredSentences, printed, rounding } from "../figures.ts";
import { ruleWithOptions } from "../options.ts";
import type { Finding, Fix } from "../rule.ts";

export const unitConversionMismatch = ruleWithOptions({
  id: "unit-conversion-mismatch",
  group: "arithmetic",
  level: "warning",
  summary: "a measure and its bracketed conversion that disagree by more than 5%",
  rationale:
    "“A 30-foot (48-kilometer) wall”: a converter set to the wrong unit, and nobody reads brackets twice. Copy desks collect them.",
  quiet:
    "Rounding, judged by the digits printed; tons, gallons, pints and quarts where any of their sizes fits; money, since exchange rates move.",
  options: {
    percent: {
      type: "integer",
      default: 5,
      minimum: 1,
      maximum: 50,
      description: "How far a conversion may be off, in percent of what it should be. Rounding is allowed for besides.",
    },
  },
  examples: {
    fires: [
      { text: "They built a 30-foot ([[48-kilometer]]) wall." },
      { text: "The lake is 12 miles ([[29 km]]) long.", fixed: "The lake is 12 miles (19 km) long." },
      { text: "The lake is 120.0 miles ([[210.0 km]]) long.", fixed: "The lake is 120.0 miles (193 km) long." },
      { text: "It was 20 C ([[98 F]]) at noon.", fixed: "It was 20 C (68 F) at noon." },
    ],
    quiet: [
      { text: "They built a 30-mile (48-kilometer) wall." },
      { text: "Water boils at 100 C (212 F)." },
      { text: "He is 6 feet (2 meters) tall." },
      { text: "The barge holds 10 tons (10.2 tonnes)." },
      { text: "It cost $10 million (8 million euros)." },
      { text: "The lake is 120.0 miles (210.0 km) long.", options: { percent: 10 } },
      { text: "The pass is 30 miles (two hours) away." },
    ],
  },
  *check(article, voice, { percent }): Iterable<Finding> {
    for (const figured of figuredSentences(article, voice)) {
      for (const { first, second, expected, fits } of bracketedConversions(figured, percent / 100)) {
        if (!fits) yield finding(first, second, expected);
      }
    }
  },
});

/** A measure and the one in brackets behind it. */
interface Conversion {
  readonly first: Quantity;
  readonly second: Quantity;
  /** The first in the unit of the second. */
  readonly expected: number;
  /** The second is that, as far as it is printed. */
  readonly fits: boolean;
}

/** How far a conversion may be off, as a share, where a desk does not say. */
const TOLERANCE = 0.05;

/** The measures of a sentence that are converted in brackets; `tolerance`: the share by which they may differ. */
export function* bracketedConversions(
  { sentence, figures }: FiguredSentence,
  tolerance = TOLERANCE,
): Iterable<Conversion> {
  for (let i = 0; i + 1 < figures.length; i++) {
    const [first, second] = [figures[i]!, figures[i + 1]!];
    const gap = sentence.text.slice(first.end - sentence.start, second.start - sentence.start);
    if (!/^\s*[\p{L}-]{0,12}\s*\(\s*(?:about |around |roughly |some |nearly |almost |or )?$/u.test(gap)) continue;
    const expected = converted(first, second);
    if (expected !== undefined)
      yield { first, second, expected, fits: closeEnough(first, second, expected, tolerance) };
  }
}

function unitOf(figure: Quantity): Unit | undefined {
  return figure.kind === "measure" ? UNITS.get(figure.normalizedUnit) : undefined;
}

/** The first figure in the unit of the second; undefined where the two measure different things. */
function converted(first: Quantity, second: Quantity): number | undefined {
  const [a, b] = [unitOf(first), unitOf(second)];
  if (!a || !b || a.id === b.id || a.dimension !== b.dimension) return undefined;
  if (typeof first.value !== "number" || typeof second.value !== "number") return undefined;
  if (a.dimension === "temperature") return degrees(a.id, b.id, first.value);
  return a.factor > 0 && b.factor > 0 ? (first.value * a.factor) / b.factor : undefined;
}

function degrees(from: string, to: string, value: number): number | undefined {
  if (from === "celsius" && to === "fahrenheit") return value * 1.8 + 32;
  if (from === "fahrenheit" && to === "celsius") return (value - 32) / 1.8;
  return undefined;
}

/** The sizes of units that differ between countries, against the one in the table. */
const OTHER_SIZES: ReadonlyMap<string, readonly number[]> = new Map([
  ["ton", [1.12, 1.10231]],
  ["gallon", [1.20095]],
  ["quart", [1.20095]],
  ["pint", [1.20095]],
  ["fluid-ounce", [0.96076]],
  ["cup", [1.05669, 1.20095]],
  ["mile", [1.15078]],
]);

function closeEnough(first: Quantity, second: Quantity, expected: number, tolerance: number): boolean {
  const value = second.value as number;
  const sizes = [
    1,
    ...(OTHER_SIZES.get(first.normalizedUnit) ?? []),
    ...(OTHER_SIZES.get(second.normalizedUnit) ?? []).map((x) => 1 / x),
  ];
  const own = first.value as number;
  const ratio = own === 0 ? 0 : Math.abs(expected / own);
  const slack = rounding(second.text, value) * 1.2 + rounding(first.text, own) * ratio * 1.2;
  if (sizes.some((size) => Math.abs(expected * size - value) <= Math.max(Math.abs(expected * size) * tolerance, slack)))
    return true;
  if (unitOf(second)?.dimension !== "temperature") return false;
  // A difference of temperatures converts without the offset.
  const difference = second.normalizedUnit === "fahrenheit" ? own * 1.8 : own / 1.8;
  return Math.abs(expected - value) <= 2 || Math.abs(difference - value) <= Math.max(0.5, slack);
}

function finding(first: Quantity, second: Quantity, expected: number): Finding {
  const unit = UNITS.get(second.normalizedUnit)!;
  const rounded =
    unit.dimension === "temperature"
      ? Math.round(expected)
      : Number(expected.toPrecision(Math.abs(expected) >= 100 ? 3 : 2));
  const [own, other] = [UNITS.get(first.normalizedUnit)!, unit];
  const sum =
    own.factor > 0
      ? `${printed(first.value as number)} × ${Number((own.factor / other.factor).toPrecision(4))}`
      : "converted";
  return {
    span: second,
    message: `“${first.text}” is about ${rounded < 0.1 ? rounded : printed(rounded)} ${second.unit} (${sum}), not ${printed(second.value as number)}. Check which of the two is meant, and the unit.`,
    related: [{ span: first, message: "The measure that is converted." }],
    fixes: fixFor(second, rounded),
  };
}

function fixFor(second: Quantity, rounded: number): readonly Fix[] {
  const ratio = rounded / (second.value as number);
  // Where the size is wrong by much, the unit is the likelier slip, and no number mends that.
  if (unitOf(second)?.dimension !== "temperature" && !(ratio > 1 / 3 && ratio < 3)) return [];
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(second.text);
  if (!digits) return [];
  const span = { start: second.start + digits.index, end: second.start + digits.index + digits[0].length };
  return [{ title: `Write ${printed(rounded)}`, edits: [{ span, text: printed(rounded) }], safe: false }];
}
