import { attributedIn } from "../attributed.ts";
import type { Rule } from "../rule.ts";

export const bareAnonymousSource: Rule = {
  id: "bare-anonymous-source",
  group: "sources",
  level: "information",
  presets: { wire: "warning", investigation: "warning" },
  cause: "vague-source",
  summary: "“a source” or “sources” of whom nothing more is said",
  rationale:
    "The AP all but bars “a source” without a description, and NPR finds “sources say” not good enough: the reader is to be told how near the source stood to the matter.",
  quiet: "Where the source is described, here, where it was first mentioned, or later; other senses of the word.",
  examples: {
    fires: [
      { text: "[[A source]] said that talks had stalled." },
      { text: "Talks had stalled, [[sources]] said." },
      { text: "Talks had stalled, according to [[two sources]]." },
      { text: "[[A source]] said that talks had stalled. The source of the river is near." },
    ],
    quiet: [
      { text: "A source at the finance ministry said that talks had stalled." },
      { text: "A source at the ministry said that talks had stalled. The source said no more." },
      { text: "A source said the deal was dead. “It is over,” said the source, who is close to the talks." },
      { text: "The deal was dead, a source said. The source has seen the letter." },
      { text: "Talks had stalled, sources close to the minister said." },
      { text: "“A source said that talks had stalled,” Ana Ruiz said." },
    ],
  },
  *check(article) {
    const { text } = article.document;
    if (DESCRIBED.test(text)) return;
    for (const { attribution, sourceText } of attributedIn(article)) {
      const span = attribution.source[0];
      if (!span || attribution.source.length > 1 || !BARE.test(sourceText)) continue;
      if (FOLLOWS.test(text.slice(span.end, span.end + 24))) continue;
      yield {
        span,
        message: "Nothing tells how this source knows. Describe the source as nearly as you can without naming it.",
      };
    }
  },
};

const BARE =
  /^(?:(?:an?|one|two|three|four|several|multiple|some|many|the|other|another)\s+)?(?:anonymous\s+|unnamed\s+|unidentified\s+)?sources?$/i;
const FOLLOWS =
  /^,?\s+(?:at|in|of|from|within|inside|near|close|familiar|with|who|whose|briefed|involved|on|for|linked|there|told)\b/i;
/** "A source at the ministry", "police sources"; "the source, **who** is close to the talks", said of it later. */
const DESCRIBED =
  /\b(?:(?:\w+\s+)?sources?,?\s+(?:at|in|from|within|inside|near|close|familiar|with|briefed|involved)\b|(?:government|police|security|intelligence|diplomatic|military|industry|company|party|campaign|official|court|hospital|law[- ]enforcement|congressional|administration)\s+sources?\b|the\s+(?:\w+\s+)?sources?(?:,?\s+(?:who(?:se)?|a|an|one\s+of|briefed|speaking)|\s+(?:is|are|has|have|had|works?|worked|was|were)\s+(?:\w+\s+){0,2}?(?:seen|read|reviewed|knowledge|heard|close|familiar|involved|briefed|present|part|worked|an?|at|in))\b)/i;
