import { type FiguredSentence, figuredSentences } from "../figures.ts";
import { ruleWithOptions } from "../options.ts";
import type { Finding } from "../rule.ts";

export const pollMethodMissing = ruleWithOptions({
  id: "poll-method-missing",
  group: "claims",
  level: "hint",
  summary: "a poll's figures without pollster, sample size, dates or margin of error",
  rationale:
    "AP asks every poll story to say who asked, how many, when, and with what sampling error; without them a reader cannot tell a survey from a guess.",
  quiet:
    "When all that is wanted stands anywhere in the article, and for votes, averages of polls and polls mentioned without figures.",
  options: {
    want: {
      type: "words",
      default: ["pollster", "sample", "dates", "margin"],
      choices: ["pollster", "sample", "dates", "margin"],
      description: "What a story has to tell of a poll; a desk may want fewer than four.",
    },
  },
  examples: {
    fires: [
      { text: "A [[poll]] shows Ruiz ahead, 48% to 44%." },
      { text: "Some 61 percent want a new bridge, a [[survey]] found. It asked 800 adults in May." },
    ],
    quiet: [
      {
        text: "A Marsh Institute poll shows Ruiz ahead, 48% to 44%. It asked 1,003 voters from May 3 to May 9.",
        options: { want: ["pollster", "sample", "dates"] },
      },
      {
        text: "A Marsh Institute poll shows Ruiz ahead, 48% to 44%. It asked 1,003 voters from May 3 to May 9 and has a margin of error of 3 points.",
      },
      { text: "The polls open at 7 a.m., and 48% of voters are expected." },
      { text: "A poll is due in May." },
    ],
  },
  *check(article, voice, { want }): Iterable<Finding> {
    for (const figured of figuredSentences(article, voice)) {
      const word = pollIn(figured);
      if (!word) continue;
      const missing = missingFrom(article.document.text, word.context, want);
      if (missing.length > 0)
        yield {
          span: word.span,
          message: `Not found in this article: ${missing.join(", ")}. A reader needs it to weigh a poll's figures.`,
        };
      return;
    }
  },
});

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

function missingFrom(text: string, sentence: string, want: readonly string[]): readonly string[] {
  const missing: [part: string, told: boolean, words: string][] = [
    ["pollster", POLLSTER.test(sentence) || POLLSTER.test(text), "who asked"],
    ["sample", SAMPLE.test(text), "how many were asked"],
    ["dates", DATES.test(text), "when"],
    ["margin", MARGIN.test(text), "the margin of error"],
  ];
  return missing.filter(([part, told]) => !told && want.includes(part)).map(([, , words]) => words);
}
