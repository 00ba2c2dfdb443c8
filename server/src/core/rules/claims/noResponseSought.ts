import { NO_COMMENT } from "../noComment.ts";
import { findPhrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

export const noResponseSought: Rule = {
  id: "no-response-sought",
  group: "claims",
  level: "off",
  presets: { investigation: "hint", strict: "hint" },
  summary: "an accusation against a named person who is not heard in the story",
  rationale:
    "The BBC's guidelines give whoever is accused of wrongdoing a right of reply. Where the answer is missing, the reader should at least be told that it was asked for.",
  quiet:
    "Where the accused, a lawyer or a spokesman speaks, denies, declines or could not be reached anywhere in the story; where there was a conviction. Only the first accusation is marked.",
  examples: {
    fires: [
      { text: "Prosecutors [[accused Lena Fossum of]] taking bribes. The trial begins in May." },
      { text: "The council [[accuses Mayor Hale of]] hiding the bill." },
      { text: "The council [[accuses Mayor Hale of]] hiding the bill. Calls for a vote went out on Monday." },
    ],
    quiet: [
      { text: "Prosecutors accused Lena Fossum of taking bribes. Fossum did not respond to a request for comment." },
      { text: "Prosecutors accused Lena Fossum of taking bribes. She could not be reached for comment." },
      {
        text: "Prosecutors accused Lena Fossum of taking bribes. She did not immediately return a call seeking comment.",
      },
      { text: "Prosecutors accused Lena Fossum of taking bribes. Her office had no immediate comment." },
      { text: "Prosecutors accused Lena Fossum of taking bribes. An email to her office went unanswered." },
      { text: "Prosecutors accused Lena Fossum of taking bribes. Calls to her lawyer were not returned." },
      { text: "Prosecutors accused Lena Fossum of taking bribes, which her lawyer denied." },
      { text: "Prosecutors accused Lena Fossum of taking bribes. She was convicted in May." },
      { text: "They accused the company of hiding the bill." },
    ],
  },
  *check(article, voice) {
    if (ANSWERED.test(article.document.text)) return;
    const heard = article.speakers.filter(({ statements, kind }) => statements.length > 0 && kind === "person");
    for (const { span, match } of findPhrases(voice, ACCUSES)) {
      const surname = match.groups!.name!.split(/\s+/).at(-1)!;
      if (heard.some(({ name }) => name.split(/\s+/).includes(surname))) continue;
      yield {
        span,
        message: `${surname} is accused here and not heard in this story. Ask for an answer, and tell the reader what came of it.`,
      };
      return;
    }
  },
};

const ACCUSES = /\b(?:accused|accuses|accusing)\s+(?<name>(?:\p{Lu}[\p{L}.’'-]+\s+){0,4}\p{Lu}[\p{L}’'-]+)\s+of\b/dgu;
const ANSWERED = new RegExp(
  `\\b(?:${NO_COMMENT}|no\\s+comment|den(?:y|ies|ied|ying|ial)|reject(?:s|ed)?|disput(?:es|ed)|convicted|pleaded|found\\s+guilty)\\b`,
  "iu",
);
