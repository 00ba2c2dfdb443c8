import { ALLEGATION_HEDGES, ALLEGATION_VERBS } from "../../lexicon/allegations.ts";
import { anyOf, findPhrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";
import { notedCover, sourcedCover } from "../sourced.ts";

export const unsourcedAllegation: Rule = {
  id: "unsourced-allegation",
  group: "claims",
  level: "off",
  presets: { wire: "off", investigation: "information", strict: "information" },
  cause: "unsourced-statement",
  noteSettles: true,
  summary: "an accusation against a named person in the writer's own voice",
  rationale:
    "The BBC's guidance on allegations and every libel lawyer ask the same: whose accusation is it? Said in the writer's own voice, it is the writer's.",
  quiet:
    "Where somebody says it, or is accused, charged or convicted of it, or a court or the police is named in the sentence; inside quotations; figures of speech.",
  examples: {
    fires: [
      { text: "Lena Fossum [[embezzled]] $2 million from the fund." },
      { text: "Councillor Hale [[took bribes]] from a builder for years." },
      { text: "Fossum [[stole]] 40,000 crowns from the choir." },
    ],
    quiet: [
      { text: "Lena Fossum is accused by prosecutors of having embezzled $2 million." },
      { text: "Lena Fossum was convicted: she embezzled $2 million from the fund." },
      { text: "“Fossum embezzled $2 million,” Ana Ruiz said." },
      { text: "Fossum stole the show." },
      { text: "Thieves stole two cars at night." },
    ],
  },
  *check(article, voice) {
    const sourced = sourcedCover(article);
    const noted = notedCover(article);
    for (const { sentence, span, before, after } of findPhrases(voice, ACCUSATION)) {
      if (HEDGED.test(before) || HEDGED.test(after) || sourced.touches(span) || noted.touches(sentence)) continue;
      yield {
        span,
        message:
          "An accusation in your own voice, with no source in this sentence. Say whose it is, or what a court has found.",
      };
    }
  },
};

/** A name with a capital, then the verb; "stole" only with a sum or things that can be carried off. */
const ACCUSATION = new RegExp(
  `\\p{Lu}[\\p{L}’'-]+\\s+(?:(?:also|repeatedly|secretly|once|later|had|has)\\s+)*(?<mark>${anyOf(ALLEGATION_VERBS)}|stole(?=\\s+(?:(?:more\\s+than|about|nearly|almost|some|at\\s+least)\\s+)?[$€£\\d]))(?![\\p{L}])`,
  "dgu",
);
const HEDGED = new RegExp(`\\b${anyOf(ALLEGATION_HEDGES)}\\b`, "i");
