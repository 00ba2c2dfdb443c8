import { percentSpan, type StatedChange, statedChanges } from "../changes.ts";
import { figuredSentences, printed, rounding } from "../figures.ts";
import type { Finding, Rule } from "../rule.ts";
import { confusesPoints } from "./percentVsPoint.ts";

export const changeMismatch: Rule = {
  id: "change-mismatch",
  group: "arithmetic",
  level: "warning",
  summary: "a stated change that its own two figures contradict",
  rationale:
    "“Rose 20%, from 50 to 65” cannot be right: 50 to 65 is 30%. Business editors (Holden) name it among the commonest slips in copy; often one of the three figures was updated alone.",
  quiet:
    "Differences that rounding explains, judged by the digits printed; changes whose two levels do not stand beside them.",
  examples: {
    fires: [
      { text: "Membership rose [[20%]], from 50 to 65." },
      { text: "The fare rose [[10 percent]] to $2.60 from $2.00." },
      { text: "Output fell [[30%]], from 200 tonnes to 150 tonnes." },
      { text: "Rents fell [[8%]], from 500 euros to 540 euros." },
    ],
    quiet: [
      { text: "Membership rose 30%, from 50 to 65." },
      { text: "Sales rose 33%, from 3 million to 4 million." },
      { text: "Unemployment rose 2%, from 4% to 6%." },
      { text: "Sales rose 20% from 2010 to 2015." },
      { text: "Membership rose 20%, and the club grew from 50 to 65 teams." },
    ],
  },
  *check(article, voice): Iterable<Finding> {
    for (const figured of figuredSentences(article, voice)) {
      for (const stated of statedChanges(figured)) {
        if (stated.unit !== "percent" || confusesPoints(stated) || stated.from.value <= 0 || agrees(stated)) continue;
        const { from, to, change } = stated;
        const actual = ((to.value - from.value) / from.value) * 100;
        yield {
          span: change,
          message: `From ${printed(from.value)} to ${printed(to.value)} is ${actual < 0 ? "a fall" : "a rise"} of ${printed(Math.abs(actual))}%: (${printed(to.value)} − ${printed(from.value)}) ÷ ${printed(from.value)}. Check the three figures.`,
          related: [{ span: to.figure, message: "The two figures it is reckoned from." }],
        };
      }
    }
  },
};

/** How much more than printed rounding is let pass, in percentage points of change. */
const SLACK = 0.5;

/** True where the stated percentage can be what the two levels make, rounding considered. */
export function agrees(stated: StatedChange): boolean {
  const { change, amount, direction } = stated;
  const [least, greatest] = percentSpan(stated);
  if (!Number.isFinite(least) || !Number.isFinite(greatest)) return true;
  const near = rounding(change.text, amount) + SLACK;
  const within = (signed: number) => signed >= least - near && signed <= greatest + near;
  if (direction === "down") return within(-amount);
  return direction === "up" ? within(amount) : within(amount) || within(-amount);
}
