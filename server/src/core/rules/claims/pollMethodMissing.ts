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
    "When all that is wanted stands anywhere in the article; for votes, averages of polls, polls of economists and polls mentioned without figures. A poll that is named once, far down, need only say who did it.",
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
      { text: "A [[survey]] by a pressure group found that 69% agree. Marsh Watch did not." },
      { text: "[[Opinion polls]] this week put Ruiz at 46 percent." },
      {
        text: "A vote was held in Kolm, which had no poll of its own. A [[survey]] found that 61 percent want a bridge.",
      },
      { text: "Analysts were stunned when the [[poll]] put Ruiz at 46 percent." },
      { text: "Ruiz, who was forecast to win, is backed by 46 percent of voters, a [[poll]] shows." },
    ],
    quiet: [
      {
        text: "A Marsh Institute poll shows Ruiz ahead, 48% to 44%. It asked 1,003 voters from May 3 to May 9.",
        options: { want: ["pollster", "sample", "dates"] },
      },
      {
        text: "A Marsh Institute poll shows Ruiz ahead, 48% to 44%. It asked 1,003 voters from May 3 to May 9 and has a margin of error of 3 points.",
      },
      {
        text: "A survey by the pressure group Marsh Watch found that 69% agree.",
        options: { want: ["pollster"] },
      },
      { text: "The polls open at 7 a.m., and 48% of voters are expected." },
      {
        text: "Giving fell, according to the Marsh Institute, whose survey of 1,300 adults found that 58% gave.",
        options: { want: ["pollster"] },
      },
      { text: "A poll is due in May." },
      { text: "Output fell 1.4 percent, more than the 0.5 percent that economists had given in a poll." },
      {
        text: "Rain fell.\n\nThe mill shut.\n\nThe ferry ran.\n\nThe market was full.\n\nThe school bus came.\n\nThe lamps were lit.\n\nRuiz stood at 40 percent in a Marsh Institute poll.",
      },
    ],
  },
  *check(article, voice, { want }): Iterable<Finding> {
    const polls = [...figuredSentences(article, voice)].flatMap((figured) => {
      const word = pollIn(figured);
      return word ? [{ ...word, paragraph: figured.sentence.paragraph.index }] : [];
    });
    const [first] = polls;
    if (!first) return;
    const inPassing = polls.length === 1 && first.paragraph >= LEAD;
    const wanted = inPassing ? want.filter((part) => part === "pollster") : want;
    const missing = missingFrom(article.document.text, first, wanted);
    if (missing.length === 0) return;
    yield {
      span: first.span,
      message: `The article does not say of ${named(first.word)} ${orList(missing)}. Add it, so that readers can weigh the figures.`,
    };
  },
});

/** A poll that is named once, behind so many paragraphs, is no poll story: who asked is enough. */
const LEAD = 6;

/** The word that was found, as the message points to it: "these polls", "this survey". */
function named(word: string): string {
  const noun = word.split(/\s/).at(-1)!.toLowerCase();
  return noun.endsWith("s") ? `these ${noun}` : `this ${noun}`;
}

/** "who took it, when it was taken or what its margin of error is" */
function orList(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} or ${parts.at(-1)}`;
}

/** Not "polls" in general, unless they show something, nor the "American Community Survey", which is an office's. */
const POLL =
  /\b(?:opinion\s+)?(?:[Pp]oll|survey)\b(?!\s+(?:open|close|station|booth|worker|tax|average|watcher))|(?<=\baccording\s+to\s+(?:[\w-]+\s+){0,2})polls\b|\b(?:[Oo]pinion\s+)?[Pp]olls\b(?=\s+(?:(?:(?:\w+ly|still|now|also|all)|(?:this|last)\s+(?:week|month|year))\s+)?(?:show|find|found|put|give|suggest|indicate)|\s+(?:have|had)\s+(?:shown|found|put|given|suggested))|^Survey\b/;
/** Economists, traders and analysts are asked for forecasts: there is no margin to such a poll. */
const FORECAST =
  /\b(?:economists|analysts|traders|forecasters|strategists|investors|fund managers|purchasing managers)\s+(?:(?:who\s+)?(?:were\s+)?(?:polled|surveyed)|(?:had\s+|have\s+)?(?:given|forecast|predicted|expected|estimated)\b[^.,]{0,30}\bin\s+an?\s+(?:\w+\s+){0,2}(?:poll|survey))\b|\b(?:polls?|survey)\s+of\s+(?:[\w-]+\s+){0,3}(?:economists|analysts|traders|forecasters|strategists|investors)\b|\bforecast\s+in\s+an?\s+(?:\w+\s+){0,2}(?:poll|survey)\b/i;

/** The word for the poll, in a sentence that gives a share from it. */
function pollIn({
  sentence,
  figures,
}: FiguredSentence): { span: { start: number; end: number }; word: string; context: string } | undefined {
  const word = POLL.exec(sentence.text);
  const share = figures.some(
    ({ normalizedUnit, modifier }) => normalizedUnit === "percent" && modifier !== "up" && modifier !== "down",
  );
  if (
    !word ||
    !share ||
    FORECAST.test(sentence.text) ||
    /\b(?:went to the|at the|exit|online|average of|averages?)\b/i.test(sentence.text)
  )
    return undefined;
  const start = sentence.start + word.index;
  return { span: { start, end: start + word[0].length }, word: word[0], context: sentence.text };
}

const POLLSTER =
  /(?<![\p{L}&/-])\p{Lu}[\p{L}&/-]{1,40},\s(?:whose|which\s(?:conducted|ran|commissioned|carried\sout))\s(?:[\p{L}-]+\s){0,3}(?:[Pp]oll|[Ss]urvey)|(?<![\p{L}&/-])(?!Opinion\b)\p{Lu}[\p{L}&/-]{1,40}(?:\s(?:\p{Lu}[\p{L}&/-]{1,40}|University|Institute))*\s(?:(?:opinion|public|national|state|statewide|tracking|online|new|recent|daily|weekly|monthly)\s)*(?:[Pp]oll|[Ss]urvey)|\b(?:polls?|survey)\b[^.]{0,40}\b(?:by|from|for|conducted by|commissioned by)\s(?:the\s)?(?:(?:[\p{Ll}’'-]+\s){0,2}(?:group|charity|union|firm|company|consultancy|institute|think-?tank|newspaper|magazine|broadcaster|website|association|university|bank|insurer|retailer|foundation|pollster|agency|body|organi[sz]ation|nonprofit|watchdog)\s)?\p{Lu}/u;
const SAMPLE =
  /\b(?:asked|surveyed|polled|interviewed|questioned|sampled?|respondents|sample of|among)\b[^.]{0,60}\d|\d[\d,]*\s+(?:\p{L}+\s){0,3}(?:adults|voters|respondents|people|residents|households|Americans|Britons)/u;
const DATES =
  /\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z.]*\s+\d|\b\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)|\b(?:conducted|taken|carried out)\b[^.]{0,60}\b(?:between|from|in|on|over)\b/;
const MARGIN = /margin\s+of\s+(?:sampling\s+)?error|margin-of-error|plus\s+or\s+minus|±/i;

function missingFrom(
  text: string,
  { word, context }: { readonly word: string; readonly context: string },
  want: readonly string[],
): readonly string[] {
  const many = word.endsWith("s");
  const missing: [part: string, told: boolean, words: string][] = [
    ["pollster", POLLSTER.test(context) || POLLSTER.test(text), many ? "who took them" : "who took it"],
    ["sample", SAMPLE.test(text), "how many were asked"],
    ["dates", DATES.test(text), many ? "when they were taken" : "when it was taken"],
    ["margin", MARGIN.test(text), many ? "what their margins of error are" : "what its margin of error is"],
  ];
  return missing.filter(([part, told]) => !told && want.includes(part)).map(([, , words]) => words);
}
