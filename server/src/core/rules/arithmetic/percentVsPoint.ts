import { type StatedChange, statedChanges } from "../changes.ts";
import { figuredSentences, printed } from "../figures.ts";
import type { Finding, Fix, Rule } from "../rule.ts";

export const percentVsPoint: Rule = {
  id: "percent-vs-point",
  group: "arithmetic",
  level: "warning",
  summary: "a change in percent that is a change in percentage points",
  rationale:
    "From 4% to 6% is a rise of two percentage points, and of 50 percent. AP and every numeracy list keep the two apart; readers draw very different pictures from them.",
  quiet: "Where only one level is given, or where the change agrees with the levels as a percentage.",
  examples: {
    fires: [
      {
        text: "Unemployment rose [[2%]], from 4% to 6%.",
        fixed: "Unemployment rose 2 percentage points, from 4% to 6%.",
      },
      {
        text: "The vacancy rate fell [[3 percent]] to 9 percent from 12 percent.",
        fixed: "The vacancy rate fell 3 percentage points to 9 percent from 12 percent.",
      },
    ],
    quiet: [
      { text: "Unemployment rose 2 percentage points, from 4% to 6%." },
      { text: "Unemployment rose 50%, from 4% to 6%." },
      { text: "Rents rose 2%, from 400 euros to 408 euros." },
      { text: "Unemployment rose 2% in May." },
    ],
  },
  *check(article, voice): Iterable<Finding> {
    for (const figured of figuredSentences(article, voice)) {
      for (const stated of statedChanges(figured)) {
        if (!confusesPoints(stated)) continue;
        const { change, amount, from, to } = stated;
        const points = Math.abs(to.value - from.value);
        const percent = (points / from.value) * 100;
        yield {
          span: change,
          message: `From ${printed(from.value)}% to ${printed(to.value)}% is ${printed(points)} percentage points, or ${printed(percent)} percent (${printed(points)} ÷ ${printed(from.value)}). Write “percentage points” if that is what changed by ${printed(amount)}.`,
          related: [{ span: to.figure, message: "The two figures it is reckoned from." }],
          fixes: fixFor(stated),
        };
      }
    }
  },
};

/** Whether a change "in percent" between two percentages is their difference and not their ratio. */
export function confusesPoints({ amount, from, to, unit }: StatedChange): boolean {
  if (unit !== "percent" || !to.figure.normalizedUnit.startsWith("percent") || from.value <= 0) return false;
  const points = Math.abs(to.value - from.value);
  const percent = (points / from.value) * 100;
  return Math.abs(points - amount) <= 0.5 && Math.abs(percent - amount) > 0.5 && points > 0;
}

function fixFor({ change }: StatedChange): readonly Fix[] {
  const sign = /\s*(?:%|percent|per cent|pct|pc)$/i.exec(change.text);
  if (!sign) return [];
  const span = { start: change.start + sign.index, end: change.end };
  return [{ title: "Write “percentage points”", edits: [{ span, text: " percentage points" }], safe: false }];
}
