import { attributedIn } from "../attributed.ts";
import { ruleWithOptions } from "../options.ts";

export const singleSourceStory = ruleWithOptions({
  id: "single-source-story",
  group: "sources",
  level: "hint",
  summary: "a longer story in which everything that is attributed comes from one source",
  rationale:
    "Reuters puts two sources over one, and the BBC is reluctant to rest a story on one alone. A draft may have had a second that was cut.",
  quiet:
    "Texts of fewer than 250 words; fewer than three attributions; where any statement is open or without a source, which may be somebody else's.",
  options: {
    words: {
      type: "integer",
      default: 250,
      minimum: 50,
      maximum: 5000,
      description: "Texts of fewer words are left alone.",
    },
  },
  examples: {
    fires: [{ text: longStory("[[Okafor]] said") }, { text: `${longStory("[[Okafor]] said")} The yard was quiet.` }],
    quiet: [
      {
        text: "Ngozi Okafor said that the plant was late. Okafor said that it was not her fault. Okafor said no more.",
      },
      { text: longStory("The union said") },
      { text: longStory("Okafor said"), options: { words: 600 } },
    ],
  },
  *check(article, _voice, { words }) {
    const attributed = [...attributedIn(article)].filter(({ attribution }) => attribution.stance === "statement");
    const first = attributed.find(({ attribution }) => attribution.source.length > 0)?.attribution.source[0];
    const speakers = new Set(attributed.map(({ speaker }) => speaker?.id));
    if (!first || attributed.length < 3 || speakers.size !== 1 || speakers.has(undefined)) return;
    if (article.speakers.filter(({ statements }) => statements.length > 0).length > 1) return;
    if (article.document.text.trim().split(/\s+/).length < words) return;
    yield {
      span: first,
      message: `Everything attributed in this text comes from ${article.speakers[0]?.name ?? "one source"}. Look for a second source, or say why there is none.`,
    };
  },
});

/** A story of some 260 words with three statements of one person and a fourth of whoever is named. */
function longStory(fourth: string): string {
  const scene =
    "The road along the eastern bank was closed all week, and the buses went the long way round through the hills. The shops in the upper town were open all the same. The market was as full as on any other day, and the lamps along the quay were lit. ";
  return `${fourth.startsWith("[[") ? fourth.replace("Okafor", "Ngozi Okafor") : "Ngozi Okafor said"} on Monday that the plant would open late. ${scene}${scene}Okafor said that nobody was to blame. ${scene}${scene}${fourth.startsWith("[[") ? "Okafor said" : fourth} that the money had been found. ${scene}${scene}Okafor said that she was glad.`;
}
