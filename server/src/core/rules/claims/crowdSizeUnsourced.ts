import type { Quantity } from "../../analysis/claim/claim.ts";
import { around, type FiguredSentence, figuredSentences } from "../figures.ts";
import { isGate } from "../played.ts";
import type { Finding, Rule } from "../rule.ts";
import { isStatistic } from "./unsourcedNumber.ts";

export const crowdSizeUnsourced: Rule = {
  id: "crowd-size-unsourced",
  group: "claims",
  level: "information",
  cause: "unsourced-figure",
  noteSettles: true,
  summary: "the size of a crowd with nobody who counted it",
  rationale:
    "NPR's handbook singles crowds out: organisers, police and opponents give numbers that differ by a factor of ten, so the reader must be told whose it is.",
  quiet:
    "“Hundreds”, and crowds so small that a reporter can see them whole; crowds whose size somebody gives, and counts of people who are no crowd. The gate of a match is counted at the gate.",
  examples: {
    fires: [
      { text: "About [[20,000]] people marched through the port on Sunday." },
      { text: "A crowd of [[5,000]] filled the square." },
      { text: "Between [[4,000 and 5,000]] marchers walked from the mill to the port." },
    ],
    quiet: [
      { text: "The mayor spoke to a crowd in the square." },
      { text: "Halden beat Morrow 3-1 before a crowd of 22,400." },
      { text: "Holm scored twice. A crowd of 21,450 watched the striker’s second goal." },
      { text: "About 5,000 people live in the town where the parade gathered." },
      { text: "The election had a turnout of about 20,000 voters." },
      { text: "Mara Ilves and two friends marched through the port." },
      { text: "“About 20,000 people marched,” Mara Ilves said." },
    ],
  },
  *check(article, voice): Iterable<Finding> {
    for (const figured of figuredSentences(article, voice)) {
      const figure = figured.figures.find(
        (one) =>
          isStatistic(one) &&
          !figured.figures.some(({ kind }) => kind === "score") &&
          !isGate(around(figured, one).before, figured.sentence) &&
          one.kind === "count" &&
          isCounted(one) &&
          isCrowd(figured, one),
      );
      if (!figure) continue;
      yield {
        span: figure,
        message: `No source found in this passage for the size of the crowd, “${figure.text}”. Say who counted: police, organisers, the reporter.`,
      };
    }
  },
};

/** Somebody counted: not "hundreds", and not so few that the reporter saw them all. */
function isCounted({ value, text }: Quantity): boolean {
  const least = typeof value === "number" ? value : (value?.[0] ?? 0);
  return least >= 200 && !/^(?:dozens|hundreds|thousands|millions)\b/i.test(text);
}

const CROWDS =
  /\b(?:people|protesters?|protestors?|demonstrators?|marchers?|supporters?|spectators?|fans|attendees|worshippers|onlookers|mourners|revellers|counter-protesters)\b/i;
const GATHERING =
  /^(?:(?!\b(?:where|live[ds]?|work(?:s|ed)?|employ(?:s|ed)?)\b)[^.;]){0,60}\b(?:attended|gathered|marched|walked|rallied|turned out|turned up|packed|filled|thronged|lined|showed up|took to the streets|demonstrated|protested|assembled|cheered)\b/i;

function isCrowd(figured: FiguredSentence, figure: Quantity): boolean {
  const { before, after } = around(figured, figure);
  if (/^(?:registered |eligible )?voters?$/i.test(figure.unit)) return false;
  if (
    /\b(?:crowd|audience|turnout|rally|march|throng) of (?:about |some |nearly |more than |around |up to |over |at least )?$/i.test(
      before,
    )
  )
    return true;
  return CROWDS.test(figure.unit) && GATHERING.test(after);
}
