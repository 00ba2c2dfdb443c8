import { hull } from "../../text/span.ts";
import { type Attributed, attributedIn } from "../attributed.ts";
import type { Rule } from "../rule.ts";

export const quotesRunTogether: Rule = {
  id: "quotes-run-together",
  group: "quotations",
  level: "off",
  presets: { wire: "information", strict: "information" },
  summary: "two people's quotations in one paragraph, the second named only after its words",
  rationale:
    "Reuters: do not butt quotations by different people together. The reader takes the second for the first speaker's until the name comes.",
  quiet: "Where a new paragraph begins, or the second speaker is named before the words.",
  examples: {
    fires: [
      { text: "“It is safe,” Mara Lee said. [[“It is a scandal,”]] Jon Ortiz said." },
      { text: '"The bridge is safe," Mara Lee said. [["It is a scandal,"]] said Jon Ortiz.' },
    ],
    quiet: [
      { text: "“It is safe,” Mara Lee said. “It always was,” Lee said." },
      { text: "“It is safe,” Mara Lee said.\n\n“It is a scandal,” Jon Ortiz said." },
      { text: "“It is safe,” Mara Lee said. Jon Ortiz said: “It is a scandal.”" },
    ],
  },
  *check(article) {
    let previous: Attributed | undefined;
    for (const current of attributedIn(article)) {
      if (current.attribution.type !== "direct") continue;
      if (previous && isButted(previous, current)) {
        const span = hull(current.attribution.content)!;
        yield {
          span,
          message:
            "The words before these are somebody else’s, and who says these is told only after them. Begin a paragraph, or name the speaker first.",
        };
      }
      previous = current;
    }
  },
};

function isButted(previous: Attributed, { attribution, paragraph, speaker }: Attributed): boolean {
  if (previous.paragraph !== paragraph || !speaker || !previous.speaker || previous.speaker === speaker) return false;
  const content = hull(attribution.content);
  const source = hull(attribution.source);
  const before = hull([...previous.attribution.content, ...previous.attribution.source, ...previous.attribution.cue]);
  if (!content || !source || !before || source.start < content.end) return false;
  const between = paragraph.facts.text.slice(before.end - paragraph.start, content.start - paragraph.start);
  return before.end <= content.start && !/\p{L}/u.test(between);
}
