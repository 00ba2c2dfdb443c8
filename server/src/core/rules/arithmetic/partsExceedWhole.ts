import type { Quantity } from "../../analysis/claim/claim.ts";
import { around, figuredSentences, printed } from "../figures.ts";
import type { Finding, Rule } from "../rule.ts";

export const partsExceedWhole: Rule = {
  id: "parts-exceed-whole",
  group: "arithmetic",
  level: "information",
  summary: "opposite answers in one sentence that come to more than 100%",
  rationale:
    "Those for and those against cannot be more than everybody. When two shares of one whole exceed 100, one of them is another year's, another question's, or mistyped.",
  quiet:
    "Shares that are not opposite answers to one question, shares of different groups (“of men … of women”), rounding up to 101, and questions with more than one answer.",
  examples: {
    fires: [
      { text: "Some [[60%]] approve of the plan and 50% disapprove." },
      { text: "In the ballot [[58 percent]] voted yes and 47 percent voted no." },
    ],
    quiet: [
      { text: "Some 60% approve of the plan and 40% disapprove." },
      { text: "Some 60% of men approve and 50% of women disapprove." },
      { text: "They could choose more than one answer: 60% said yes and 50% said no." },
      { text: "A 69% majority of farmers support the plan; a 45% plurality of millers oppose it." },
      { text: "Sales rose 60% in the north and 50% in the south." },
    ],
  },
  *check(article, voice): Iterable<Finding> {
    for (const figured of figuredSentences(article, voice)) {
      if (/\bmore than one\b|\bmultiple\b|\bseveral answers\b/i.test(figured.sentence.text)) continue;
      const shares = figured.figures.flatMap((figure) => {
        const answer = answerAfter(around(figured, figure).after);
        return answer && isShare(figure) ? [{ figure, answer, value: figure.value as number }] : [];
      });
      const [first, second] = shares;
      if (!first || !second || shares.length !== 2) continue;
      if (first.answer.pair !== second.answer.pair || first.answer.side === second.answer.side) continue;
      if (first.value + second.value <= 101) continue;
      yield {
        span: first.figure,
        message: `${printed(first.value)}% and ${printed(second.value)}% are ${printed(first.value + second.value)}%: opposite answers cannot exceed the whole. Check both shares, and whether they are of the same group.`,
        related: [{ span: second.figure, message: "The other share." }],
      };
    }
  },
};

function isShare({ normalizedUnit, value, modifier }: Quantity): boolean {
  return normalizedUnit === "percent" && typeof value === "number" && modifier !== "up" && modifier !== "down";
}

const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/\bapproved?\b/i, /\bdisapproved?\b/i],
  [/\b(?:support|supported|favou?r|favou?red|for|back|backed)\b/i, /\b(?:oppose|opposed|against|reject|rejected)\b/i],
  [/\b(?:yes|yea|aye)\b/i, /\bno\b/i],
  [/\bagreed?\b/i, /\bdisagreed?\b/i],
];

/** The answer that a share is of: the first answer word soon after it; none where it is a group's share. */
function answerAfter(after: string): { pair: number; side: 0 | 1 } | undefined {
  const near = /^[^,;.%\d]{0,40}/.exec(after)?.[0] ?? "";
  if (
    /\b(?:of|among)\b(?!\s+(?:respondents|voters|those|people|the (?:public|respondents|voters|plan|idea|bill|law)))/i.test(
      near,
    )
  )
    return undefined;
  for (const [pair, [one, other]] of OPPOSITES.entries()) {
    if (other.test(near)) return { pair, side: 1 };
    if (one.test(near)) return { pair, side: 0 };
  }
  return undefined;
}
