import { type FiguredSentence, figuredSentences } from "../figures.ts";
import type { Finding, Rule } from "../rule.ts";

export const pollMethodMissing: Rule = {
  id: "poll-method-missing",
  group: "claims",
  level: "hint",
  summary: "a poll's figures without pollster, sample size, dates or margin of error",
  rationale:
    "AP asks every poll story to say who asked, how many, when, and with what sampling error; without them a reader cannot tell a survey from a guess.",
  quiet:
    "When all four stand anywhere in the article, and for votes, averages of polls and polls mentioned without figures.",
  examples: {
    fires: [
      { text: "A [[poll]] shows Ruiz ahead, 48% to 44%." },
      { text: "Some 61 percent want a new bridge, a [[survey]] found. It asked 800 adults in May." },
    ],
    quiet: [
      {
        text: "A Marsh Institute poll shows Ruiz ahead, 48% to 44%. It asked 1,003 voters from May 3 to May 9 and has a margin of error of 3 points.",
      },
      { text: "The polls open at 7 a.m., and 48% of voters are expected." },
      { text: "A poll is due in May." },
    ],
  },
  *check(article, voice): Iterable<Finding> {
    for (const figured of figuredSentences(article, voice)) {
      const word = pollIn(figured);
      if (!word) continue;
      const missing = missingFrom(article.document.text, word.context);
      if (missing.length > 0)
        yield {
          span: word.span,
          message: `Not found in this article: ${missing.join(", ")}. AP asks for all four with a poll's figures.`,
        };
      return;
    }
  },
};

const POLL = /\b(?:opinion\s+)?(?:polls?|survey)\b(?!\s+(?:open|close|station|booth|worker|tax|average|watcher))/i;

/** The word for the poll, in a sentence that gives a share from it. */
function pollIn({
  sentence,
  figures,
}: FiguredSentence): { span: { start: number; end: number }; context: string } | undefined {
  const word = POLL.exec(sentence.text);
  const share = figures.some(
    ({ normalizedUnit, modifier }) => normalizedUnit === "percent" && modifier !== "up" && modifier !== "down",
  );
  if (!word || !share || /\b(?:went to the|at the|exit|online|average of|averages?)\b/i.test(sentence.text))
    return undefined;
  const start = sentence.start + word.index;
  return { span: { start, end: start + word[0].length }, context: sentence.text };
}

const POLLSTER =
  /\p{Lu}[\p{L}&/-]+(?:\s(?:\p{Lu}[\p{L}&/-]+|University|Institute))*\s(?:opinion\s)?(?:poll|survey)|\b(?:polls?|survey)\b[^.]{0,40}\b(?:by|from|for|conducted by|commissioned by)\s(?:the\s)?\p{Lu}/u;
const SAMPLE =
  /\b(?:asked|surveyed|polled|interviewed|questioned|sampled?|respondents|sample of|among)\b[^.]{0,60}\d|\d[\d,]*\s+(?:\p{L}+\s){0,3}(?:adults|voters|respondents|people|residents|households|Americans|Britons)/u;
const DATES =
  /\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z.]*\s+\d|\b\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)|\b(?:conducted|taken|carried out)\b[^.]{0,60}\b(?:between|from|in|on|over)\b/;
const MARGIN = /margin\s+of\s+(?:sampling\s+)?error|margin-of-error|plus\s+or\s+minus|±/i;

function missingFrom(text: string, sentence: string): readonly string[] {
  return [
    POLLSTER.test(sentence) || POLLSTER.test(text) ? "" : "who asked",
    SAMPLE.test(text) ? "" : "how many were asked",
    DATES.test(text) ? "" : "when",
    MARGIN.test(text) ? "" : "the margin of error",
  ].filter((part) => part !== "");
}
