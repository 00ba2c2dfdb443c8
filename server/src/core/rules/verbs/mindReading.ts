import { SPEECH_WORDS } from "../../lexicon/speechWords.ts";
import { attributedIn, isPerson } from "../attributed.ts";
import { NEAR } from "../quoted.ts";
import type { Rule } from "../rule.ts";
import { sourcedCover } from "../sourced.ts";

export const mindReading: Rule = {
  id: "mind-reading",
  group: "verbs",
  level: "off",
  presets: { investigation: "hint", strict: "hint" },
  summary: "what a person believes, feels or hopes, reported as if the writer could see it",
  rationale:
    "A reporter hears what people say, not what they think. Style guides from Oxford's to Mongabay's ask for the words: “said he believes”. To write “said” where nobody said it would be worse, so this rule offers no fix.",
  quiet:
    "Where the paragraph lets the person speak; groups, voters and polls; inside quotations; “thinks of”, “feels like”, “wants to”.",
  examples: {
    fires: [
      { text: "Mara Lee [[believes]] that the deal is dead." },
      { text: "Mara Lee [[hopes]] that the deal will hold." },
    ],
    quiet: [
      { text: "Mara Lee said she believes that the deal is dead." },
      { text: "Mara Lee believes that the deal is dead, she told reporters." },
      { text: "Mara Lee hopes to finish the deal by Friday." },
      { text: "Most voters believe that the deal is dead." },
      { text: "“Mara Lee believes that the deal is dead,” Ana Ruiz said." },
    ],
  },
  *check(article) {
    const { text } = article.document;
    const sourced = sourcedCover({
      ...article,
      attributions: article.attributions.filter(({ stance }) => stance === "statement"),
    });
    for (const attributed of attributedIn(article)) {
      const { attribution, paragraph, cue, verb } = attributed;
      if (!THINKS.test(verb) || !isPerson(attributed) || sourced.touches(cue)) continue;
      if (/[’']s?$/.test(attributed.sourceText) || /^\s+(?:to|for|of|like)\b/.test(text.slice(cue.end, cue.end + 8)))
        continue;
      const from = Math.max(paragraph.start, cue.start - NEAR);
      const rest = text.slice(from, cue.start) + text.slice(cue.end, Math.min(paragraph.end, cue.end + NEAR));
      if (SPEECH.test(rest) || attribution.content.length === 0) continue;
      yield {
        span: cue,
        message:
          "Nothing here tells how this is known. If it was said, say so; if it shows in what was done, show that.",
      };
    }
  },
};

const THINKS = /^(?:believes?|believed|thinks|feels|felt|hopes|hoped|fears|feared|worries|worried|suspects|suspected)$/;
const SPEECH = new RegExp(
  `\\b(?:${SPEECH_WORDS.filter((word) => !/^th(?:ink|ought)/.test(word)).join("|")}|according\\s+to)\\b`,
  "i",
);
