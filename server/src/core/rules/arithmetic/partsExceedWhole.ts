import type { Quantity } from "../../analysis/claim/claim.ts";
import { around, type FiguredSentence, figuredSentences, printed } from "../figures.ts";
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
      { text: "Some [[48 per cent]] were in favour, 45 per cent against and 17 per cent undecided." },
      { text: "Brandt won [[61%]] of the vote and Mota 43%." },
    ],
    quiet: [
      { text: "In 2019 60 percent voted yes; in 2023 55 percent voted no." },
      { text: "Sixty percent agreed that it was late and 55 percent disagreed that it was cheap." },
      { text: "Turnout was 64 percent, and Brandt won 51 percent of the vote." },
      { text: "She won 61% of the vote in Kolm and 54% in Leddin." },
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
      const shares = answered(figured);
      const sum = shares.reduce((total, { value }) => total + value, 0);
      const [first, ...others] = shares;
      if (!first || others.length === 0 || sum <= 101 || isOfTwoQuestions(figured, shares)) continue;
      const parts = shares.map(({ value }) => `${printed(value)}%`);
      yield {
        span: first.figure,
        message: `${listed(parts)} are ${printed(sum)}%: opposite answers cannot exceed the whole. Check the shares, and whether they are of the same group.`,
        related: others.map(({ figure }) => ({ span: figure, message: "Another share." })),
      };
    }
  },
};

/** Two years, two dates, or two things agreed to: "agreed that it was late … disagreed that it was cheap". */
function isOfTwoQuestions({ sentence }: FiguredSentence, shares: readonly Share[]): boolean {
  const [first, last] = [shares[0]!.figure, shares.at(-1)!.figure];
  const between = sentence.text.slice(first.end - sentence.start, last.start - sentence.start);
  const things = between.match(/\bthat\b/gi)?.length ?? 0;
  return (
    /;|\b(?:19|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
      between,
    ) || things > 0
  );
}

interface Share {
  readonly figure: Quantity;
  readonly value: number;
}

/** The shares of one question's answers, each given once; none where the sentence holds another share or two of one answer. */
function answered(figured: FiguredSentence): readonly Share[] {
  const shares: Share[] = [];
  const sides = new Set<string>();
  const pairs = new Set<number>();
  for (const figure of figured.figures) {
    if (figure.normalizedUnit !== "percent") continue;
    const answer = isShare(figure) ? answerAfter(around(figured, figure).after) : undefined;
    if (!answer) return votesFor(figured);
    const side = `${answer.side}`;
    if (sides.has(side)) return [];
    sides.add(side);
    if (answer.pair !== UNDECIDED) pairs.add(answer.pair);
    shares.push({ figure, value: figure.value as number });
  }
  return pairs.size === 1 ? shares : [];
}

/** "Brandt won 61% of the vote and Mota 43%": two shares of one vote and nothing else between. */
function votesFor(figured: FiguredSentence): readonly Share[] {
  const { figures, sentence } = figured;
  const shares = figures.filter(({ normalizedUnit }) => normalizedUnit === "percent");
  const [first, second] = shares;
  if (!first || !second || shares.length !== 2 || !isShare(first) || !isShare(second)) return [];
  const gap = sentence.text.slice(first.end - sentence.start, second.start - sentence.start);
  if (!/^ of the votes?,? (?:and|to|while|against) (?:\p{Lu}[\p{L}'’.-]* ){1,3}(?:(?:won|took|got|had) )?$/u.test(gap))
    return [];
  return [first, second].map((figure) => ({ figure, value: figure.value as number }));
}

/** "60%, 50% and 3%". */
function listed(parts: readonly string[]): string {
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

function isShare({ normalizedUnit, value, modifier }: Quantity): boolean {
  return normalizedUnit === "percent" && typeof value === "number" && modifier !== "up" && modifier !== "down";
}

const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/\bapproved?\b/i, /\bdisapproved?\b/i],
  [/\b(?:support|supported|favou?r|favou?red|for|back|backed)\b/i, /\b(?:oppose|opposed|against|reject|rejected)\b/i],
  [/\b(?:yes|yea|aye)\b/i, /\bno\b/i],
  [/\bagreed?\b/i, /\bdisagreed?\b/i],
];

/** Those on neither side of any question. */
const UNDECIDED = -1;
const NEITHER = /\b(?:undecided|unsure|not sure|no opinion|don['’]t know|did not know|abstained)\b/i;

/** The answer that a share is of: the first answer word soon after it; none where it is a group's share. */
function answerAfter(after: string): { pair: number; side: 0 | 1 | 2 } | undefined {
  const near = /^[^,;.%\d]{0,40}/.exec(after)?.[0] ?? "";
  if (
    /\b(?:of|among)\b(?!\s+(?:respondents|voters|those|people|the (?:public|respondents|voters|plan|idea|bill|law)))/i.test(
      near,
    )
  )
    return undefined;
  if (NEITHER.test(near)) return { pair: UNDECIDED, side: 2 };
  for (const [pair, [one, other]] of OPPOSITES.entries()) {
    if (other.test(near)) return { pair, side: 1 };
    if (one.test(near)) return { pair, side: 0 };
  }
  return undefined;
}
