import { findPhrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";
import { notedCover, sourcedCover } from "../sourced.ts";

export const unsourcedSuperlative: Rule = {
  id: "unsourced-superlative",
  group: "claims",
  level: "off",
  presets: { wire: "off", investigation: "hint", strict: "hint" },
  cause: "unsourced-statement",
  noteSettles: true,
  summary: "a record without a source: the largest in the state's history, the first since 1990",
  rationale:
    "The AP has what may be disputed attributed. A record is a claim about everything else there is, so somebody must have counted; the reader should be told who.",
  quiet:
    "Where somebody says so, or the sentence links to a record or carries a source note; inside quotations; “at least”, “best friend”, “first on Monday”.",
  examples: {
    fires: [
      { text: "It is [[the largest fire in the state’s history]]." },
      { text: "Ostby is [[the first woman ever]] to hold the post." },
      { text: "The river stood at [[its highest level since 1962]]." },
      { text: "The dam is [[the biggest in the world]]." },
      { text: "July was [[the hottest month on record]]." },
    ],
    quiet: [
      { text: "“It is the largest fire in the state’s history,” Ana Ruiz said." },
      { text: "At least 40 people came, most of them from the village." },
      { text: "Her best friend came first on Monday." },
      { text: "It was the first time that she had seen the sea." },
      { text: "The first train in the morning is full." },
      { text: "It is one of the oldest mills in the county." },
    ],
  },
  *check(article, voice) {
    const sourced = sourcedCover(article);
    const noted = notedCover(article);
    for (const { sentence, span, before, after } of findPhrases(voice, RECORD)) {
      if (sourced.touches(span) || noted.touches(sentence) || ACCORDING.test(before) || ACCORDING.test(after)) continue;
      yield { span, message: "A record, and no source for it in this sentence. Say who keeps the count." };
    }
  },
};

const ACCORDING = /\baccording\s+to\b/i;
const MOST =
  "(?:largest|biggest|smallest|highest|lowest|longest|shortest|tallest|oldest|youngest|fastest|slowest|deadliest|costliest|richest|poorest|worst|best|busiest|hottest|coldest|wettest|driest|deepest|heaviest|strongest|steepest|earliest|latest|first|only|most\\s+\\p{L}+|least\\s+\\p{L}+)";
const WHERE = "(?:world|country|nation|state|county|city|region|continent|Europe|Africa|Asia|America|Britain)";
const PLACE = `in\\s+(?:(?:the\\s+|its\\s+|their\\s+)?(?:[\\p{L}.]+(?:[’']s?)?\\s+){0,2}history|(?:the\\s+)?${WHERE}|(?:more\\s+than\\s+|almost\\s+|nearly\\s+|over\\s+)?(?:\\d+|\\p{L}+)\\s+(?:years|decades))`;

const RECORD = new RegExp(
  `(?<!\\bone\\s+of\\s+|\\bamong\\s+)\\b(?:the|its|their|his|her|a)\\s+(?:\\p{L}+[’']s?\\s+)?${MOST}\\b(?:\\s+[\\p{L}’'-]+){0,4}?\\s+(?:ever|on\\s+record|since\\s+(?:\\d{4}|records\\s+began|World\\s+War|the\\s+(?:war|\\d{4}s))|of\\s+all\\s+time|${PLACE})\\b`,
  "dgu",
);
