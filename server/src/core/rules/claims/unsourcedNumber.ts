import type { Quantity } from "../../analysis/claim/claim.ts";
import { around, type FiguredSentence, figuredSentences } from "../figures.ts";
import type { Finding, Rule } from "../rule.ts";

export const unsourcedNumber: Rule = {
  id: "unsourced-number",
  group: "claims",
  level: "information",
  cause: "unsourced-figure",
  noteSettles: true,
  summary: "a statistic with no source in sight",
  rationale:
    "AP and the BBC attribute every figure that a reader could doubt; it is what fact-checkers look at first. The figure may well be right: the reader is not told who says so.",
  quiet:
    "Dates, ages, times, scores, measures, durations, prices, counts below ten unless over a stated period, numbers inside quotations and headlines, figures that a sentence attributes, links or rests on a named record, and a figure that the article gave before.",
  examples: {
    fires: [
      { text: "Rents in the port rose [[14%]] last year." },
      { text: "The mine employs [[2,300]] people. Most live in Kolm." },
      { text: "The bridge cost [[$40 million]]." },
    ],
    quiet: [
      { text: "The match ended 3-1 on May 4, 2019." },
      { text: "Mara Ilves, 38, has two sons." },
      { text: "“We lost 400 jobs in a week,” Mara Ilves said." },
      { text: "The bridge cost [$40 million](https://example.org/accounts).", languageId: "markdown" },
      { text: "Court records show that the bridge cost $40 million." },
      { text: "The trail is 12 miles long." },
      { text: "The soup costs $9, and four cooks make it." },
    ],
  },
  *check(article, voice): Iterable<Finding> {
    const seen = new Set<string>();
    for (const { figures } of figuredSentences(article, voice)) {
      for (const figure of figures) if (figure.sourcing !== "none") seen.add(keyOf(figure));
    }
    for (const figured of figuredSentences(article, voice)) {
      const { figures } = figured;
      const unsourced = figures.filter(
        (figure) => isStatistic(figure) && !seen.has(keyOf(figure)) && !isSmallChange(figured, figure),
      );
      for (const figure of figures) seen.add(keyOf(figure));
      const [first, ...rest] = unsourced;
      if (!first) continue;
      yield {
        span: first,
        message: `No source found in this passage for ${listed([first, ...rest])}. Say who gives the figure, or link the record.`,
      };
    }
  },
};

/** The first few figures in quotation marks. */
function listed(figures: readonly Quantity[]): string {
  const shown = figures.slice(0, 4).map(({ text }) => `“${text}”`);
  return figures.length > shown.length
    ? `${shown.join(", ")} and ${figures.length - shown.length} more`
    : shown.join(", ");
}

const TYPES: ReadonlySet<Quantity["kind"]> = new Set(["count", "money", "percent", "rate", "duration"]);

/** A claim of a kind that editors want sourced, with no source. */
export function isStatistic({ claim, sourcing, kind }: Quantity): boolean {
  return claim === "yes" && sourcing === "none" && TYPES.has(kind);
}

/** No number at all ("thousands of"), a handful of things with no period over which they were counted, and prices. */
function isSmallChange(figured: FiguredSentence, figure: Quantity): boolean {
  const { kind, value, text } = figure;
  if (/^(?:dozens|scores|hundreds|thousands|millions|billions|majority)\b/i.test(text)) return true;
  if (typeof value !== "number") return false;
  if (kind === "money") return value < LEAST_SUM;
  return kind === "count" && value < LEAST_COUNT && !PERIOD.test(Object.values(around(figured, figure)).join(" "));
}

const LEAST_SUM = 1000;
const LEAST_COUNT = 10;
const PERIOD =
  /\b(?:this|last|each|every|past) (?:year|month|week|decade|quarter|season|summer|winter|spring|autumn|fall)\b|\bsince\b|\bso far\b|\ba year\b|\bannual/i;

/** The same figure of the same thing, wherever it stands. */
function keyOf({ value, kind }: Quantity): string {
  return `${kind} ${String(value)}`;
}
