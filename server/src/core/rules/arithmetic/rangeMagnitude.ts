import { findPhrases } from "../phrases.ts";
import type { Finding, Rule } from "../rule.ts";

export const rangeMagnitude: Rule = {
  id: "range-magnitude",
  group: "arithmetic",
  level: "warning",
  summary: "a money range whose first amount lacks its “million”",
  rationale:
    "AP repeats the magnitude in a range: “$26 million to $31 million”. “$26 to $31 million” says twenty-six dollars, and now and then it is taken to mean that.",
  quiet:
    "Ranges with one currency sign, counts (“2 to 3 million people”), and ranges whose first amount is the larger number and so is meant as it stands (“$200 to $4 million”).",
  examples: {
    fires: [
      {
        text: "The bridge will cost [[$26 to $31 million]].",
        fixed: "The bridge will cost $26 million to $31 million.",
      },
      {
        text: "Estimates lie between [[£1.2 and £1.4 billion]].",
        fixed: "Estimates lie between £1.2 billion and £1.4 billion.",
      },
      { text: "Damages of [[€5–€7m]] are likely.", fixed: "Damages of €5m–€7m are likely." },
    ],
    quiet: [
      { text: "The bridge will cost $26 million to $31 million." },
      { text: "Between 2 to 3 million people live there." },
      { text: "Fines range from $200 to $4 million." },
      { text: "He went from $10 to $20." },
      { text: "“It will cost $26 to $31 million,” Mara Ilves said." },
    ],
  },
  *check(article, voice): Iterable<Finding> {
    for (const { match, span } of findPhrases(voice, MONEY_RANGE)) {
      const { low = "", high = "", scale = "", gap = "" } = match.groups ?? {};
      if (Number(low) >= Number(high)) continue;
      const end = span.start + (match.indices?.groups?.low?.[1] ?? 0) - (match.index ?? 0);
      const text = `${gap}${scale}`;
      yield {
        span,
        message: `The first amount has no “${scale}”. Write “${article.document.text.slice(span.start, end)}${text}” if that is meant.`,
        fixes: [{ title: `Insert “${scale}”`, edits: [{ span: { start: end, end }, text }], safe: false }],
      };
    }
  },
};

const MONEY_RANGE =
  /(?<![\d.,])(?:US|A|C|HK|NZ)?[$£€¥₹]\s?(?<low>\d{1,3}(?:\.\d+)?)(?:\s+(?:to|and)\s+|\s?[-–—]\s?)(?:US|A|C|HK|NZ)?[$£€¥₹]\s?(?<high>\d{1,3}(?:\.\d+)?)(?<gap>\s?)(?<scale>million|billion|trillion|mn|bn|tn|m|b)\b/dg;
