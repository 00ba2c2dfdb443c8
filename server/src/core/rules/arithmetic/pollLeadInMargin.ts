import type { Quantity } from "../../analysis/claim/claim.ts";
import { type FiguredSentence, figuredSentences, printed } from "../figures.ts";
import type { Finding, Rule } from "../rule.ts";

export const pollLeadInMargin: Rule = {
  id: "poll-lead-in-margin",
  group: "arithmetic",
  level: "information",
  summary: "a poll lead smaller than the poll's own margin of error",
  rationale:
    "AP: a lead smaller than the sampling margin is “about even”; only a lead of more than twice the margin is plainly a lead.",
  quiet: "Leads as large as the margin, copy that calls the race even, and articles that give more than one margin.",
  examples: {
    fires: [
      {
        text: "Ruiz [[leads]] Lindt 46% to 44% in the poll. It has a margin of error of 3 percentage points.",
      },
      {
        text: "The survey puts Lindt [[ahead]], 48 percent to 47 percent. The margin of sampling error was plus or minus 4 points.",
      },
      { text: "Ruiz [[leads]] Lindt 46% to 44%; the poll has a margin of error of 3 percentage points." },
    ],
    quiet: [
      { text: "In March Ruiz led 46% to 43%. The margin of error is 4 percentage points." },
      { text: "Ruiz leads 46% to 44%, within the margin of error of 3 percentage points." },
      { text: "Ruiz and Lindt are about even, 46% to 44%. The margin of error is 3 percentage points." },
      { text: "Ruiz leads Lindt 50% to 40%. The margin of error is 3 percentage points." },
      { text: "Ruiz leads Lindt 46% to 44%." },
      {
        text: "Ruiz and Lindt are deadlocked, a poll has found.\n\nIt puts Ruiz ahead, 46% to 44%. The margin of error is 3 percentage points.",
      },
    ],
  },
  *check(article, voice): Iterable<Finding> {
    const margins = [...new Set([...article.document.text.matchAll(MARGIN)].map((match) => Number(match[1])))];
    const margin = margins[0];
    if (margins.length !== 1 || margin === undefined || !(margin > 0)) return;
    for (const figured of figuredSentences(article, voice)) {
      // Several polls in one passage: the margin may be another's.
      const { facts, index } = figured.sentence.paragraph;
      if (/\bpolls\b/i.test(facts.text)) continue;
      // The paragraph before has said that nobody is ahead.
      if (
        /\b(?:deadlocked|dead heat|neck and neck|too close to call|tied)\b/i.test(
          article.paragraphs[index - 1]?.facts.text ?? "",
        )
      )
        continue;
      const lead = leadIn(figured);
      if (!lead || lead.points <= 0 || lead.points >= margin) continue;
      yield {
        span: lead.span,
        message: `A lead of ${printed(lead.points)} (${printed(lead.high)} − ${printed(lead.low)}) is smaller than the poll's margin of error, ${printed(margin)}. AP would write “about even”.`,
      };
    }
  },
};

const MARGIN =
  /margin\s+of\s+(?:sampling\s+)?error\b[^.]{0,40}?(?:of|is|was|at|:)?\s*(?:plus\s+or\s+minus\s+|plus-or-minus\s+|\+\/-\s*|±\s*|about\s+)?(\d{1,2}(?:\.\d{1,2})?)\s*(?:%|percent|per\s+cent|points?)/gi;
const LEAD = /\b(?:leads|lead|leading|led|ahead)\b/i;
const EVEN =
  /\b(?:even|tied|tie|statistical(?:ly)?|within|margin|dead heat|neck|(?:dead)?locked|level|too close|toss-?up)\b/i;

/** Another poll's lead, whose margin may be another. */
const EARLIER =
  /\b(?:in|since) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:last|previous|earlier) (?:poll|survey|month|week|year)(?: ago|'s)?\b/i;

/** "Leads 46% to 44%", "ahead, 46–44": the word that says so, and the difference. */
function leadIn({
  sentence,
  figures,
}: FiguredSentence): { span: { start: number; end: number }; points: number; high: number; low: number } | undefined {
  const word = LEAD.exec(sentence.text);
  if (
    !word ||
    EARLIER.test(sentence.text) ||
    EVEN.test(sentence.text.replace(/\bmargin of (?:sampling )?error\b/gi, ""))
  )
    return undefined;
  const start = sentence.start + word.index;
  const pair = sharesAfter(figures, start, sentence.text, sentence.start);
  if (!pair) return undefined;
  const [high, low] = pair;
  return { span: { start, end: start + word[0].length }, points: Math.round((high - low) * 100) / 100, high, low };
}

function sharesAfter(
  figures: readonly Quantity[],
  start: number,
  text: string,
  from: number,
): readonly [number, number] | undefined {
  const after = figures.filter((figure) => figure.start > start);
  const [one, two] = after;
  if (one && (one.kind === "score" || one.kind === "percent") && typeof one.value === "object" && one.value !== null) {
    const [a, b] = one.value;
    return a > b && a <= 100 && a + b > 20 ? [a, b] : undefined;
  }
  if (!one || !two || one.normalizedUnit !== "percent" || two.normalizedUnit !== "percent") return undefined;
  const gap = text.slice(one.end - from, two.start - from);
  if (
    typeof one.value !== "number" ||
    typeof two.value !== "number" ||
    !/^\s*(?:to|[-–]|against|versus|vs\.?)\s*$/i.test(gap)
  )
    return undefined;
  return one.value > two.value ? [one.value, two.value] : undefined;
}
